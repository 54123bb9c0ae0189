/** One line of a record to correct: words, sentences one below the other, or what is chosen from names. */
import { useId } from 'react';
import type { LineAsked } from '../../plugin/confirm/route';
import styles from './ConfirmPage.module.css';

interface Props {
  line: LineAsked;
  /** What the site has. */
  shown: string;
  value: string;
  change: (words: string) => void;
}

const split = (words: string): string[] => (words === '' ? [] : words.split('; '));

/** The names that are ticked, in the order of the site where nothing changed. */
function toggle(value: string, name: string, shown: string): string {
  const before = split(value);
  const after = before.includes(name) ? before.filter((one) => one !== name) : [...before, name];
  const ours = split(shown);
  const same = after.length === ours.length && ours.every((one) => after.includes(one));
  return same ? shown : after.join('; ');
}

const Hint = ({ id, children }: { id?: string; children: string }) => (
  <span id={id} className={`${styles.hint} quiet`}>
    {children}
  </span>
);

function Several({ line, names, shown, value, change }: Props & { names: readonly string[] }) {
  const hint = useId();
  const ticked = split(value);
  return (
    <fieldset className={styles.several} aria-describedby={hint}>
      <legend>{line.label}</legend>
      <Hint id={hint}>{line.about}</Hint>
      <div className={styles.ticks}>
        {names.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={() => change(toggle(value, name, shown))}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Words({ line, value, change }: Props) {
  const field = {
    value,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  };
  if (line.choices)
    return (
      <select {...field}>
        <option value="">None</option>
        {[...new Set(line.choices.names)].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    );
  return line.size === 'line' ? (
    <input type="text" maxLength={500} {...field} />
  ) : (
    <textarea rows={line.size === 'list' ? 6 : 3} maxLength={4000} {...field} />
  );
}

export default function LineField(props: Props) {
  const { line } = props;
  if (line.choices?.of === 'several')
    return <Several {...props} names={[...new Set(line.choices.names)]} />;
  return (
    <label className={styles.field}>
      {line.label}
      <Hint>{line.about}</Hint>
      <Words {...props} />
    </label>
  );
}
