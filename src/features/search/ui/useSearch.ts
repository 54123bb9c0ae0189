/** A query in, its answer out, as a component sees it. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePortalData } from '../../../portal/ui/usePortalData';
import type { SearchAnswer, SearchOptions } from '../model/engine';
import { type ClientState, searchClient } from './client';

const idle: ClientState = { status: 'idle' };
/** `npm run dev` makes the index anew after each edit; each focus asks for the newest. */
const developing = process.env.NODE_ENV === 'development';
/** Milliseconds an answer may take before a reader is told that it is still being looked for. */
const patience = 400;
/** So many milliseconds after a list has changed by itself, a press is not yet meant for the new one. */
const settling = 400;

/** Without an answer from part of the site that says nothing, and with the failure that leaves it at that. */
function shownOf(
  state: ClientState,
  answer: SearchAnswer | undefined,
): { state: ClientState; answer: SearchAnswer | undefined } {
  if (!answer?.partial || answer.results.length > 0) return { state, answer };
  const failed = state.status === 'first' ? state.failure : undefined;
  return {
    state: failed === undefined ? state : { status: 'failed', failure: failed },
    answer: undefined,
  };
}
const onServer = () => idle;

interface Search {
  state: ClientState;
  /** The answer to the newest query that has one; undefined for an empty query. */
  answer: SearchAnswer | undefined;
  /** The answer shown is an older one: the newest is taking long. */
  late: boolean;
  /**
   * The first answer that has only just given way to the whole one: what is pressed now was meant for what stood at its
   * place before.
   */
  gaveWay: () => SearchAnswer | undefined;
  /** Begins to load; call at the first focus, and to try again. */
  load: () => void;
}

export function useSearch(query: string, { kind, limit, typing, asTyped }: SearchOptions): Search {
  const base = useBaseUrl('/');
  const program = useBaseUrl(usePortalData().searchWorker);
  const state = useSyncExternalStore(
    (listener) => searchClient(program).subscribe(listener),
    () => searchClient(program).getState(),
    onServer,
  );
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [late, setLate] = useState(false);
  const shown = useRef<SearchAnswer>(undefined);
  const before = useRef<SearchAnswer>(undefined);
  const gaveWay = useCallback(() => before.current, []);
  const load = useCallback(
    () => searchClient(program).load(new URL(base, window.location.origin).href, developing),
    [base, program],
  );
  const asked = query.trim() !== '';
  const isOld = answer?.partial === true && answer.query !== query;
  useEffect(() => {
    if (!asked || (state.status !== 'ready' && state.status !== 'first')) return undefined;
    let current = true;
    const timer = setTimeout(() => setLate(true), patience);
    void searchClient(program)
      .search(query, {
        ...(kind && { kind }),
        ...(limit !== undefined && { limit }),
        typing: typing ?? false,
        asTyped: asTyped ?? false,
      })
      .then((found) => {
        if (!current) return;
        const { partial, query: words, results } = shown.current ?? {};
        if (partial && results?.length && !found.partial && words === found.query) {
          before.current = shown.current;
          setTimeout(() => {
            before.current = undefined;
          }, settling);
        }
        shown.current = found;
        setAnswer(found);
      })
      .finally(() => {
        clearTimeout(timer);
        if (current) setLate(false);
      });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, query, kind, limit, typing, asTyped, state.status, program]);
  return {
    // A first answer to other words is none where the newest takes long.
    ...shownOf(state, asked && !(late && isOld) ? answer : undefined),
    late: asked && late,
    gaveWay,
    load,
  };
}
