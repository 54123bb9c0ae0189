/** Copying to the clipboard, and what to tell the reader afterwards. */
import { useCallback, useState } from 'react';

export interface Copied {
  /** What to say aloud; empty before anything was copied. */
  said: string;
  /** The text a browser would not copy, to be shown for copying by hand. */
  refused?: string;
}

/** @returns the outcome of the last attempt, and a function that copies `text` and calls it `what`: "the number". */
export function useCopy(): [Copied, (text: string, what: string) => void] {
  const [copied, setCopied] = useState<Copied>({ said: '' });
  const copy = useCallback((text: string, what: string) => {
    const refuse = () =>
      setCopied({
        said: `This browser would not copy ${what}. Select the text below and copy it.`,
        refused: text,
      });
    // Absent where the page is not served over https, as on an intranet's test host.
    if (!navigator.clipboard) refuse();
    else
      navigator.clipboard
        .writeText(text)
        .then(() => setCopied({ said: `Copied ${what}.` }), refuse);
  }, []);
  return [copied, copy];
}
