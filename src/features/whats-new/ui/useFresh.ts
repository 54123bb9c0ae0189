/**
 * What is new since the last visit, marked for as long as this visit lasts. The device keeps what it was shown; where it
 * keeps nothing, nothing is marked.
 */
import { useEffect, useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { beforeKey, countProperty, newKeys, readKeys, recentPath, seenKey } from '../model/seen';

/** What was seen before this visit; kept for the visit at the first asking. */
function seenBefore(): string[] | undefined {
  const kept = window.sessionStorage.getItem(beforeKey);
  if (kept !== null) return readKeys(kept);
  const seen = window.localStorage.getItem(seenKey);
  window.sessionStorage.setItem(beforeKey, seen ?? 'none');
  return readKeys(seen);
}

/** Reads and keeps; a device that keeps nothing throws, and then nothing is new. */
function take(recent: readonly string[]): ReadonlySet<string> {
  try {
    const fresh = newKeys(recent, seenBefore());
    window.localStorage.setItem(seenKey, JSON.stringify(recent));
    return new Set(fresh);
  } catch {
    return new Set();
  }
}

export function useFresh(): ReadonlySet<string> {
  const address = useBaseUrl(`/${recentPath}`);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then(async (response) => {
        const recent = response.ok ? readKeys(await response.text()) : undefined;
        if (!recent || leaving.signal.aborted) return;
        setFresh(take(recent));
        document.documentElement.style.removeProperty(countProperty);
      })
      .catch(() => undefined); // Without it nothing is marked, which is no fault of the page.
    return () => leaving.abort();
  }, [address]);
  return fresh;
}
