/** The file with all there is of a list, fetched when somebody asks for more than the page has. */
import { useEffect, useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

export type WholeFile<T extends object> = 'not-asked' | 'on-the-way' | 'failed' | T;

/**
 * @param path the file's address, without the site's base address
 * @param wanted whether anything beyond the page's own items is asked for
 */
export function useWholeFile<T extends object>(path: string, wanted: boolean): WholeFile<T> {
  const address = useBaseUrl(path);
  const [file, setFile] = useState<'failed' | T>();
  useEffect(() => {
    if (!wanted || file !== undefined) return undefined;
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setFile((await response.json()) as T);
      })
      .catch(() => {
        if (!leaving.signal.aborted) setFile('failed');
      });
    return () => leaving.abort();
  }, [wanted, file, address]);
  return file ?? (wanted ? 'on-the-way' : 'not-asked');
}
