/** What a person types, kept after the `#`: a link can carry it, and no server, log or referrer ever sees it. */
import { useCallback, useEffect, useState } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

const read = (key: string): string => new URLSearchParams(window.location.hash.slice(1)).get(key) ?? '';

/**
 * @param key the name after the `#`, for example `q` in `#q=neglect`.
 * @returns the text, a function to change it, and whether the browser has taken over; until then the text is empty.
 */
export function useHashText(key: string): [string, (text: string) => void, boolean] {
  const ready = useIsBrowser();
  const [text, setText] = useState('');
  useEffect(() => {
    const follow = () => setText(read(key));
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [key]);
  const change = useCallback((next: string) => {
    setText(next);
    const hash = new URLSearchParams(window.location.hash.slice(1));
    if (next) hash.set(key, next);
    else hash.delete(key);
    const written = hash.toString();
    // Replaced, not pushed: going back must leave the page, not undo a letter.
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.search}${written && `#${written}`}`);
  }, [key]);
  return [ready ? text : '', change, ready];
}
