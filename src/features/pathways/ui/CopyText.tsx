/** Words to copy: text that can be selected and, where scripts run, a button that copies it. */
import { useState } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './CopyText.module.css';

interface Props {
  text: string;
  /** What is copied, for people who hear the button alone: `the words for stage 2`. */
  what: string;
}

export default function CopyText({ text, what }: Props) {
  const ready = useIsBrowser();
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('This browser would not copy. Select the text instead.'),
    );
  return (
    <div className={styles.words}>
      <blockquote>{text}</blockquote>
      {ready && (
        <p className={`no-print ${styles.copy}`}>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              void copy();
            }}
          >
            Copy<span className="visually-hidden"> {what}</span>
          </button>{' '}
          <span role="status">{said}</span>
        </p>
      )}
    </div>
  );
}
