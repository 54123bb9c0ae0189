/** The time, for what depends on it: nothing on the server and in the first picture, then a new value each minute. */
import { useSyncExternalStore } from 'react';

const minute = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let current: number | undefined;

/** Runs at the turn of each minute while anybody listens, and when a sleeping tab wakes. */
function tick(): void {
  clearTimeout(timer);
  current = Date.now();
  timer = setTimeout(tick, minute - (current % minute));
  for (const listener of listeners) listener();
}

const wake = (): void => {
  if (document.visibilityState === 'visible') tick();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    tick();
    document.addEventListener('visibilitychange', wake);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
  };
}

/** Milliseconds since 1970 UTC; undefined until the page has shown what is true at any hour. One clock serves the whole page. */
export const useNow = (): number | undefined =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => undefined,
  );
