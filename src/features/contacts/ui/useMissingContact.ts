/** An address below the contacts that does not exist leads to the first question of the finder, which says so. */
import { useEffect } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useHistory, useLocation } from '@docusaurus/router';

/** The part of an address below `/contacts/`, as a query for the finder; undefined for any other address. */
export function finderQuery(below: string | undefined): string | undefined {
  const [first, ...rest] = (below ?? '')
    .split('/')
    .filter(Boolean)
    .map((part) => part.slice(0, 80));
  if (!first) return undefined;
  const keys = ['concern', 'area'];
  const query =
    first === 'find'
      ? keys.flatMap((key, i) => (rest[i] ? [[key, rest[i]]] : []))
      : [['contact', first]];
  return new URLSearchParams(query).toString();
}

/** For the page of addresses that do not exist. */
export function useMissingContact(): void {
  const { pathname } = useLocation();
  const history = useHistory();
  const contacts = useBaseUrl('/contacts/');
  useEffect(() => {
    const query = pathname.startsWith(contacts)
      ? finderQuery(pathname.slice(contacts.length))
      : undefined;
    if (query !== undefined) history.replace(`${contacts}find?${query}`);
  }, [pathname, contacts, history]);
}
