/**
 * What was once on a page of the document and is elsewhere now. A page of the version in force keeps its address
 * from version to version, so an old link with an indicator's id after the `#` arrives here and must be led on.
 */
import type { Indicator } from './schema';
import type { Version } from './version';

export interface MovedOn {
  id: string;
  /** Its words in the version in force, or the last it had. */
  text: string;
  /** The level it has now; undefined where it was withdrawn. */
  level?: number;
  /** Its own page, with its history. */
  page: string;
}

interface Context {
  version: Version;
  /** All versions, newest first. */
  versions: readonly Version[];
  pageOf: (id: string) => string;
}

/**
 * The indicators that an earlier published version had on a page and the version in force has not; none for any other
 * version, whose pages are its own.
 * @param stands whether an indicator of a version belongs on the page.
 */
export function listMovedOn(
  stands: (indicator: Indicator, version: Version) => boolean,
  { version, versions, pageOf }: Context,
): MovedOn[] {
  if (version.status !== 'current') return [];
  const here = new Set(
    version.data.indicators.filter((i) => stands(i, version)).map(({ id }) => id),
  );
  const once = versions
    .filter(({ status }) => status === 'superseded')
    .flatMap((old) => old.data.indicators.filter((i) => stands(i, old)));
  const gone = new Map(
    [...once]
      .reverse()
      .filter(({ id }) => !here.has(id))
      .map((i) => [i.id, i]),
  );
  return [...gone.values()]
    .map((old) => {
      const now = version.data.indicators.find(({ id }) => id === old.id);
      return {
        id: old.id,
        text: (now ?? old).text,
        ...(now && { level: now.level }),
        page: pageOf(old.id),
      };
    })
    .sort((a, b) => a.id.localeCompare(b.id, 'en-GB'));
}
