/** The browser's clock, for what depends on the hour. */

const minute = 60_000;

/**
 * Calls with the time (milliseconds since 1970 UTC) at once, at the turn of each minute, and when a sleeping tab wakes.
 * @returns what ends it.
 */
export function eachMinute(task: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    clearTimeout(timer);
    const now = Date.now();
    timer = setTimeout(tick, minute - (now % minute));
    task(now);
  };
  const wake = (): void => {
    if (document.visibilityState === 'visible') tick();
  };
  document.addEventListener('visibilitychange', wake);
  tick();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
  };
}
