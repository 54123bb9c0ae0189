/** Words to copy: text that can be selected and, where scripts run, a button that copies it. */
import CopyOutcome from '../../../shared/ui/CopyOutcome';
import { useCopy } from '../../../shared/ui/useCopy';
import styles from './CopyText.module.css';

interface Props {
  text: string;
  /** What is copied, for people who hear the button alone: `the words for stage 2`. */
  what: string;
}

export default function CopyText({ text, what }: Props) {
  const [copied, copy] = useCopy();
  return (
    <div className={styles.words}>
      <blockquote>{text}</blockquote>
      <div className="no-print needs-scripts">
        <p className={styles.copy}>
          <button type="button" className="button button--quiet" onClick={() => copy(text, what)}>
            Copy<span className="visually-hidden"> {what}</span>
          </button>
        </p>
        <CopyOutcome {...copied} />
      </div>
    </div>
  );
}
