/** What was typed into a box, kept with the step of the history from which it led away: it is there again after Back. */
import { useCallback, useState } from 'react';
import { useHistory } from '@docusaurus/router';

interface Kept {
  typed?: Record<string, string>;
}

/**
 * @param name tells the boxes of one page apart.
 * @returns the words, how to change them, and how to keep them before another page is opened. They stay in the browser.
 */
export function useKeptWords(name: string): [string, (text: string) => void, () => void] {
  const history = useHistory<Kept | undefined>();
  const [text, setText] = useState(() => history.location.state?.typed?.[name] ?? '');
  const keep = useCallback(() => {
    const { location } = history;
    history.replace({
      ...location,
      state: { ...location.state, typed: { ...location.state?.typed, [name]: text } },
    });
  }, [history, name, text]);
  return [text, setText, keep];
}
