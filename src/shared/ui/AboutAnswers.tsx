/** What is said of whoever takes answers along as a file: where they work, and a code. */
import { Options } from './FilterForm';
import styles from './FilterForm.module.css';

interface AboutProps {
  settings: readonly { id: string; name: string }[];
  setting: string;
  setSetting: (id: string) => void;
  /** What stands for a person, and is no name. */
  code: { label: string; maxLength: number; value: string; set: (value: string) => void };
}

export default function AboutAnswers({ settings, setting, setSetting, code }: AboutProps) {
  return (
    <div className={styles.fields}>
      <label>
        Where you work
        <select value={setting} onChange={(event) => setSetting(event.target.value)}>
          <Options all="Not said" list={settings} />
        </select>
      </label>
      <label>
        {code.label}
        <input
          type="text"
          maxLength={code.maxLength}
          autoComplete="off"
          value={code.value}
          onChange={(event) => code.set(event.target.value)}
        />
      </label>
    </div>
  );
}
