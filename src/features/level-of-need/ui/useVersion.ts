/** The version a person chose to browse; others than the newest published one are fetched from the open data. */
import { useEffect, useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { beginWithNotice, exampleNotice, newestWords } from '../model/adoption';
import { quotable } from '../../../shared/quotable';
import type { BrowsePageProps, ToolVersion } from '../plugin/toolRoutes';

type OpenVersion = Pick<ToolVersion, 'levels' | 'domains' | 'themes' | 'indicators'>;

/** @returns the version to show, and a note while it is coming, cannot come, or does not exist. */
export function useVersion(
  current: ToolVersion,
  others: BrowsePageProps['others'],
  wanted: string | undefined,
): { version: ToolVersion; note?: string } {
  const other = others.find(({ header }) => header.id === wanted);
  const address = useBaseUrl(other?.data ?? '/');
  const [fetched, setFetched] = useState<{ id: string; version?: ToolVersion }>();
  useEffect(() => {
    if (!other) return undefined;
    const { header } = other;
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then((response) =>
        response.ok
          ? (response.json() as Promise<OpenVersion>)
          : Promise.reject(new Error(String(response.status))),
      )
      .then(({ levels, domains, themes, indicators }) =>
        setFetched({ id: header.id, version: { header, levels, domains, themes, indicators } }),
      )
      .catch(() => {
        if (!stop.signal.aborted) setFetched({ id: header.id });
      });
    return () => stop.abort();
  }, [other, address]);
  const newest = newestWords(current.header);
  if (!wanted || wanted === current.header.id) return { version: current };
  if (!other)
    return {
      version: current,
      note: `There is no version ${quotable(wanted) ? `called ${wanted}` : 'of that name'}. This is ${newest}.`,
    };
  if (fetched?.id !== wanted)
    return {
      version: current,
      note: `Loading that version. Until it is ready, this is ${newest}.`,
    };
  if (!fetched.version)
    return {
      version: current,
      note: `We could not load that version. This is ${newest}. Try again when you have a signal.`,
    };
  return {
    version: fetched.version,
    ...(other.header.status !== 'current' && {
      note: beginWithNotice(
        exampleNotice(other.header),
        other.header.status === 'draft'
          ? 'This is a working draft and is not in force. Do not use it to make a decision.'
          : `The ${other.header.id} version is kept so that you can look back at it.`,
      ),
    }),
  };
}
