/** What a person types, kept after the `#`: a link can carry it, and no server, log or referrer ever sees it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHistory } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

const isAnchor = (hash: string): boolean => hash !== '' && !hash.includes('=');

/** The text of a key in the address; undefined where the hash names a place in the page and so says nothing of the text. */
function read(key: string): string | undefined {
  const hash = window.location.hash.slice(1);
  return isAnchor(hash) ? undefined : (new URLSearchParams(hash).get(key) ?? '');
}

/** How long typing pauses before the address follows it, in milliseconds: browsers refuse to write it at every letter. */
const pause = 150;

/** Replaced, not pushed: going back must leave the page, not undo a letter. */
function write(key: string, text: string, query: string): void {
  const hash = window.location.hash.slice(1);
  const typed = new URLSearchParams(isAnchor(hash) ? '' : hash);
  if (text) typed.set(key, text);
  else typed.delete(key);
  // As the links of this site have it; some programs take a plus in an address for a plus.
  const written = typed.toString().replaceAll('+', '%20');
  window.history.replaceState(
    window.history.state,
    '',
    `${window.location.pathname}${query}${written && `#${written}`}`,
  );
}

/** A link from outside may carry the words in its query, where servers see them; they are moved at once. */
function moveFromQuery(key: string): void {
  const query = new URLSearchParams(window.location.search);
  const sent = query.get(key);
  if (sent === null) return;
  query.delete(key);
  const rest = query.toString();
  write(key, sent, rest && `?${rest}`);
}

/**
 * @param key the name after the `#`, for example `q` in `#q=hunger`.
 * @returns the text, a function to change it, and whether the browser has taken over; until then the text is empty.
 */
export function useHashText(key: string): [string, (text: string) => void, boolean] {
  const ready = useIsBrowser();
  const history = useHistory();
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    let followed: string | undefined;
    const follow = () => {
      const { hash } = window.location;
      // A browser tells of one change by two events: between them what came may have been taken already.
      if (timer.current !== undefined && hash === followed) return;
      followed = hash;
      setText((before) => read(key) ?? before);
    };
    moveFromQuery(key);
    follow();
    const events = ['hashchange', 'popstate'] as const;
    for (const name of events) window.addEventListener(name, follow);
    // The router changes the address without an event. What is typed and not yet written is newer than what it kept.
    const stop = history.listen(() => {
      if (timer.current === undefined) follow();
    });
    return () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      stop();
      for (const name of events) window.removeEventListener(name, follow);
    };
  }, [key, history]);
  const change = useCallback(
    (next: string) => {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        timer.current = undefined;
        write(key, next, window.location.search);
      }, pause);
    },
    [key],
  );
  return [ready ? text : '', change, ready];
}
