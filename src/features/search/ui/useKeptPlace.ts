/** Remembers where a reader was in a list that is made after the page: the browser looks for the place before there is a list. */
import { useCallback, useEffect, useRef } from 'react';
import { useHistory } from '@docusaurus/router';

interface Kept {
  place?: number;
}

/**
 * @param ready whether the list is there.
 * @returns how to keep the place, in pixels from the top, before another page is opened.
 */
export function useKeptPlace(ready: boolean): () => void {
  const history = useHistory<Kept | undefined>();
  const wanted = useRef(history.action === 'POP' ? history.location.state?.place : undefined);
  useEffect(() => {
    if (!ready || wanted.current === undefined) return undefined;
    const place = wanted.current;
    wanted.current = undefined;
    // The rows are drawn, but not yet as high as they will be.
    const frame = requestAnimationFrame(() => window.scrollTo(0, place));
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  return useCallback(() => {
    const { location } = history;
    history.replace({ ...location, state: { ...location.state, place: window.scrollY } });
  }, [history]);
}
