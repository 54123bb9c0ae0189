/**
 * What was typed into a box, kept with the step of the history from which it led away: it is there again after Back. What is
 * typed while the next page is still on its way belongs to that page, whose box takes it over.
 */
import { useCallback, useState } from 'react';
import { useHistory } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

interface Kept {
  typed?: Record<string, string>;
}

/** What was typed last, and to which step of the history it was typed. The step comes before its page does. */
let last: { name: string; step: string | undefined; text: string } | undefined;

/** Whether the last that was typed was typed into this box, at this step of the history. */
export const isLastTyped = (name: string, step: string | undefined): boolean =>
  last?.name === name && last.step === step;

/**
 * @param name tells the boxes of one page apart.
 * @returns the words, how to change them, and how to keep them before another page is opened. They stay in the browser.
 */
export function useKeptWords(name: string): [string, (text: string) => void, () => void] {
  const history = useHistory<Kept | undefined>();
  const ready = useIsBrowser();
  const [kept] = useState(() => {
    const { key, state } = history.location;
    return isLastTyped(name, key) ? last?.text : state?.typed?.[name];
  });
  const [typed, setTyped] = useState<string>();
  // The page the server made knows of no words, and the first picture must be the same.
  const text = typed ?? (ready ? (kept ?? '') : '');
  const change = useCallback(
    (words: string) => {
      last = { name, step: history.location.key, text: words };
      setTyped(words);
    },
    [history, name],
  );
  const keep = useCallback(() => {
    const { location } = history;
    history.replace({
      ...location,
      state: { ...location.state, typed: { ...location.state?.typed, [name]: text } },
    });
  }, [history, name, text]);
  return [text, change, keep];
}
