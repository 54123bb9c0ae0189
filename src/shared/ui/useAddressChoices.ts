/** Choices kept in the query of the address: a link shows a colleague the same view, back and forward work. */
import { useCallback, useMemo } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

type Choices<K extends string> = Partial<Record<K, string>>;

/**
 * @param keys the names of the choices.
 * @returns the choices, a function that changes some of them, and whether the browser has taken over: until then
 * every choice is empty, as in the page the server made.
 */
export function useAddressChoices<K extends string>(keys: readonly K[]): [Choices<K>, (change: Choices<K>) => void, boolean] {
  const { search, pathname, hash } = useLocation();
  const history = useHistory();
  const ready = useIsBrowser();
  const names = keys.join(' ');
  const choices = useMemo(() => {
    const query = new URLSearchParams(ready ? search : '');
    return Object.fromEntries(names.split(' ').flatMap((key) => (query.get(key) ? [[key, query.get(key)]] : []))) as Choices<K>;
  }, [search, names, ready]);
  const choose = useCallback((change: Choices<K>) => {
    const query = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change) as [K, string][]) {
      if (value) query.set(key, value);
      else query.delete(key);
    }
    const text = query.toString();
    history.push(`${pathname}${text && `?${text}`}${hash}`);
  }, [history, pathname, search, hash]);
  return [choices, choose, ready];
}
