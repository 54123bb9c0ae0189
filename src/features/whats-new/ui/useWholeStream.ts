/** Every item there is, fetched when somebody asks for more than the page has. */
import { useEffect, useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { StreamItem } from '../model/item';

export type WholeStream = 'not-asked' | 'on-the-way' | 'failed' | readonly StreamItem[];

/** @param wanted whether anything beyond the page's own items is asked for. */
export function useWholeStream(wanted: boolean): WholeStream {
  const address = useBaseUrl('/open-data/whats-new.json');
  const [stream, setStream] = useState<'failed' | readonly StreamItem[]>();
  useEffect(() => {
    if (!wanted || stream !== undefined) return undefined;
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const { items } = (await response.json()) as { items: StreamItem[] };
        setStream(items);
      })
      .catch(() => {
        if (!leaving.signal.aborted) setStream('failed');
      });
    return () => leaving.abort();
  }, [wanted, stream, address]);
  return stream ?? (wanted ? 'on-the-way' : 'not-asked');
}
