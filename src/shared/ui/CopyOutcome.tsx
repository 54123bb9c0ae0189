/** Says politely that something was copied; where the browser refused, shows the text selected, ready to be copied by hand. */
import { useEffect, useRef } from 'react';
import type { Copied } from './useCopy';
import styles from './CopyOutcome.module.css';

function ByHand({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <textarea
      ref={area}
      className={styles.text}
      readOnly
      aria-label="Text to copy"
      rows={Math.min(8, text.split('\n').length + 1)}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}

export default function CopyOutcome({ said, refused, attempt }: Copied) {
  return (
    <>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {refused !== undefined && <ByHand key={attempt} text={refused} />}
    </>
  );
}
