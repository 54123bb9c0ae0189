/** The query of the search page: after the `#`, where no server, log or referrer sees it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

const readHash = (hash: string): string =>
  new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '';

const hashOf = (text: string): string =>
  text.trim() === '' ? '' : `#q=${encodeURIComponent(text)}`;

/** How long typing must pause before the address follows it, in milliseconds. */
const pause = 300;

/** @returns what is typed, how to change it, and whether typing has paused: the last word is then whole. */
export function useTypedQuery(): [string, (text: string) => void, boolean] {
  const { hash, search, pathname } = useLocation();
  const history = useHistory();
  const ready = useIsBrowser();
  /** What was typed since the address last changed from outside. */
  const [typed, setTyped] = useState<string>();
  const own = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const query = new URLSearchParams(search);
    const sent = query.get('q');
    if (sent === null) return;
    // A link from outside may carry the words where servers see them; they are moved at once.
    query.delete('q');
    const rest = query.toString();
    history.replace(`${pathname}${rest && `?${rest}`}${hashOf(sent)}`);
  }, [search, pathname, history]);
  useEffect(() => {
    const stop = history.listen(() => {
      if (!own.current) setTyped(undefined);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [history]);
  const change = useCallback(
    (text: string) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        own.current = true;
        history.replace(`${history.location.pathname}${history.location.search}${hashOf(text)}`);
        own.current = false;
      }, pause);
    },
    [history],
  );
  const settled = ready ? readHash(hash) : '';
  return [typed ?? settled, change, typed === undefined || typed.trim() === settled.trim()];
}
