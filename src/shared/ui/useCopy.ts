/** Copying to the clipboard, and what to say to the reader afterwards. The one place that writes to it: a lint rule sees to it. */
import { useCallback, useState } from 'react';

export interface Copied {
  /** What to say aloud; empty before anything was copied. */
  said: string;
  /** The text a browser would not copy, to be shown for copying by hand. */
  refused?: string;
  /** Counts the attempts, so that a second refusal shows and selects the text again. */
  attempt: number;
}

/** Puts the text on the clipboard. Rejects where there is none: a page not served over https, as on an intranet, has none. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** @returns the outcome of the last attempt, and a function that copies `text` and calls it `what`: "the number". */
export function useCopy(): [Copied, (text: string, what: string) => void] {
  const [copied, setCopied] = useState<Copied>({ said: '', attempt: 0 });
  const copy = useCallback((text: string, what: string) => {
    const report = (outcome: Omit<Copied, 'attempt'>) =>
      setCopied(({ attempt }) => ({ ...outcome, attempt: attempt + 1 }));
    write(text).then(
      () => report({ said: `Copied ${what}.` }),
      () =>
        report({
          said: `This browser would not copy ${what}. The text is selected below: copy it from there.`,
          refused: text,
        }),
    );
  }, []);
  return [copied, copy];
}
