/** The time, for what depends on it: nothing on the server and in the first picture, then a new value each minute. */
import { useSyncExternalStore } from 'react';
import { eachMinute } from '../eachMinute';

const listeners = new Set<() => void>();
let stop = (): void => undefined;
let current: number | undefined;

function tick(now: number): void {
  current = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) stop = eachMinute(tick);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

/** Milliseconds since 1970 UTC; undefined until the page has shown what is true at any hour. One clock serves the whole page. */
export const useNow = (): number | undefined =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => undefined,
  );
