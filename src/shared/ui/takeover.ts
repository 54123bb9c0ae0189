/**
 * Tells the small scripts of the page (src/enhance) how far the framework is. Between the two stages components learn
 * that they are in a browser, and what this device has kept.
 */
import { useEffect } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { aliveEvent, drawnEvent } from '../takeoverEvents';

/** For the one component around all others. */
export function useTakeover(): void {
  const ready = useIsBrowser();
  useEffect(() => {
    document.dispatchEvent(new Event(ready ? aliveEvent : drawnEvent));
  }, [ready]);
}
