/** A query in, its answer out, as a component sees it. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { SearchAnswer, SearchOptions } from '../model/engine';
import { type ClientState, searchClient } from './client';

const idle: ClientState = { status: 'idle' };
/** `npm run dev` makes the index anew after each edit; each focus asks for the newest. */
const developing = process.env.NODE_ENV === 'development';
/** Milliseconds an answer may take before a reader is told that it is still being looked for. */
const patience = 400;
const onServer = () => idle;

interface Search {
  state: ClientState;
  /** The answer to the newest query that has one; undefined for an empty query. */
  answer: SearchAnswer | undefined;
  /** The answer shown is an older one: the newest is taking long. */
  late: boolean;
  /** Begins to load; call at the first focus, and to try again. */
  load: () => void;
}

export function useSearch(query: string, { kind, limit, typing, asTyped }: SearchOptions): Search {
  const base = useBaseUrl('/');
  const state = useSyncExternalStore(
    (listener) => searchClient().subscribe(listener),
    () => searchClient().getState(),
    onServer,
  );
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [late, setLate] = useState(false);
  const load = useCallback(
    () => searchClient().load(new URL(base, window.location.origin).href, developing),
    [base],
  );
  const asked = query.trim() !== '';
  useEffect(() => {
    if (!asked || state.status !== 'ready') return undefined;
    let current = true;
    const timer = setTimeout(() => setLate(true), patience);
    void searchClient()
      .search(query, {
        ...(kind && { kind }),
        ...(limit !== undefined && { limit }),
        typing: typing ?? false,
        asTyped: asTyped ?? false,
      })
      .then((found) => {
        if (current) setAnswer(found);
      })
      .finally(() => {
        clearTimeout(timer);
        if (current) setLate(false);
      });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, query, kind, limit, typing, asTyped, state.status]);
  return { state, answer: asked ? answer : undefined, late: asked && late, load };
}
