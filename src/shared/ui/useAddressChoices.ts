/** Choices kept in the query of the address: a link shows a colleague the same view, back and forward work. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

type Choices<K extends string> = Partial<Record<K, string>>;

/** How long the address waits, in milliseconds: until the answer is on the screen of a slow telephone as well. */
const pause = 150;

/**
 * A choice shows at once; its address, for which the router draws the whole page again, follows after the paint. What
 * comes after the `#` is kept.
 * @param keys the names of the choices.
 * @returns the choices, a function that changes some of them, and whether the browser has taken over: until then
 * every choice is empty, as in the page the server made.
 */
export function useAddressChoices<K extends string>(
  keys: readonly K[],
): [Choices<K>, (change: Choices<K>) => void, boolean] {
  const { search } = useLocation();
  const history = useHistory();
  const ready = useIsBrowser();
  /** The query as it was just chosen, until the router has it too. */
  const [ahead, setAhead] = useState<string>();
  /** A query that waits for the paint; further choices build on it. */
  const waiting = useRef<string>(undefined);
  // A slow router may come with an older choice while a newer one waits, or is in the address already.
  useLayoutEffect(() => {
    if (waiting.current !== undefined) return;
    setAhead((own) => (own === search || own !== window.location.search ? undefined : own));
  }, [search]);
  // Back before the router had the choice: to it nothing changed, so it would never take the choice back.
  useEffect(() => {
    const forget = () => {
      waiting.current = undefined;
      setAhead(undefined);
    };
    window.addEventListener('popstate', forget);
    return () => window.removeEventListener('popstate', forget);
  }, []);
  const names = keys.join(' ');
  const text = ready ? (ahead ?? search) : '';
  const choices = useMemo(() => {
    const query = new URLSearchParams(text);
    return Object.fromEntries(
      names.split(' ').flatMap((key) => (query.get(key) ? [[key, query.get(key)]] : [])),
    ) as Choices<K>;
  }, [text, names]);
  const choose = useCallback(
    (change: Choices<K>) => {
      const { pathname, search: before } = window.location;
      const query = new URLSearchParams(waiting.current ?? before);
      for (const [key, value] of Object.entries(change) as [K, string][]) {
        if (value) query.set(key, value);
        else query.delete(key);
      }
      const written = query.toString() && `?${query.toString()}`;
      waiting.current = written;
      setAhead(written);
      setTimeout(() => {
        if (waiting.current !== written) return;
        waiting.current = undefined;
        const { location } = window;
        // A link that was followed meanwhile is newer than the choice.
        if (location.pathname !== pathname || location.search !== before || before === written) {
          setAhead(undefined);
          return;
        }
        const address = `${pathname}${written}${location.hash}`;
        // A step back for the visitor, but for the router a change of the same page: on a push it takes the focus away.
        window.history.pushState(null, '', address);
        history.replace(address);
      }, pause);
    },
    [history],
  );
  return [choices, choose, ready];
}
