/** What was typed into a box, kept with the step of the history from which it led away: it is there again after Back. */
import { useCallback, useState } from 'react';
import { useHistory } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

interface Kept {
  typed?: Record<string, string>;
}

/**
 * @param name tells the boxes of one page apart.
 * @returns the words, how to change them, and how to keep them before another page is opened. They stay in the browser.
 */
export function useKeptWords(name: string): [string, (text: string) => void, () => void] {
  const history = useHistory<Kept | undefined>();
  const ready = useIsBrowser();
  const [kept] = useState(() => history.location.state?.typed?.[name] ?? '');
  const [typed, setTyped] = useState<string>();
  // The page the server made knows of no words, and the first picture must be the same.
  const text = typed ?? (ready ? kept : '');
  const keep = useCallback(() => {
    const { location } = history;
    history.replace({
      ...location,
      state: { ...location.state, typed: { ...location.state?.typed, [name]: text } },
    });
  }, [history, name, text]);
  return [text, setTyped, keep];
}
