/** A published version or the draft, with its place in time. */
import { addDays } from '../../../shared/calendar/london';
import type { Correction } from './frozen';
import type { VersionData } from './schema';

export type VersionStatus = 'draft' | 'current' | 'superseded';

export interface Version {
  /** The name in the address and in `versions.json`, or `next` for the draft. */
  id: string;
  status: VersionStatus;
  /** Where its pages start, without the site's base address: `/level-of-need/`, and with the name of an older version. */
  path: string;
  /** The day before the next version came into force, an adopted one where this is adopted; null where there is none. */
  inForceUntil: string | null;
  data: VersionData;
  /** What was put right since it was published, oldest first. */
  corrections: readonly Correction[];
}

/** Addresses below `/level-of-need/` that every site has; no version may be called so. */
const pageNames = [
  'next',
  'current',
  'browse',
  'compare',
  'disagree',
  'evidence',
  'in-force',
  'neighbours',
  'print',
  'quick-guide',
  'what-to-do',
  'levels',
  'domains',
  'tags',
];

/** Whether a version may be called so: its name is part of its addresses. */
export const isVersionName = (name: string): boolean =>
  /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(name) && !pageNames.includes(name);

/** Where the draft's pages start: where nothing is published yet, it is all there is to read. */
export const draftPath = (published: readonly string[]): string =>
  published.length === 0 ? '/level-of-need/' : '/level-of-need/next/';

/** The version the site leads to: the newest published one, or the draft where none is published yet. */
export const leadVersion = (versions: readonly Version[]): Version | undefined =>
  versions.find(({ status }) => status === 'current') ?? versions[0];

/** What the document is called, in the menu and wherever no single version is meant: as the version the site leads to. */
export const documentNameOf = (versions: readonly Version[]): string =>
  leadVersion(versions)?.data.title ?? '';

/** The folder its text and data stand in. */
export const versionFolder = (id: string): string =>
  id === 'next' ? 'docs' : `versioned_docs/version-${id}`;

/**
 * Puts versions in order, newest first, the draft before all.
 * @param published names as `versions.json` lists them, newest first; the first is the one in force once it is adopted.
 * @param corrections those recorded of a published version, by its name.
 */
export function arrangeVersions(
  published: readonly string[],
  data: ReadonlyMap<string, VersionData>,
  corrections: ReadonlyMap<string, readonly Correction[]> = new Map(),
): Version[] {
  const draft = data.get('next');
  const versions = published.flatMap((id, i): Version[] => {
    const own = data.get(id);
    if (!own) return [];
    const newer = published
      .slice(0, i)
      .map((name) => data.get(name))
      // Example text puts no end to an adopted version.
      .findLast((other) => !own.adopted || other?.adopted)?.inForceFrom;
    return [
      {
        id,
        status: i === 0 ? 'current' : 'superseded',
        path: i === 0 ? '/level-of-need/' : `/level-of-need/${id}/`,
        inForceUntil: newer ? addDays(newer, -1) : null,
        data: own,
        corrections: corrections.get(id) ?? [],
      },
    ];
  });
  return draft
    ? [
        {
          id: 'next',
          status: 'draft',
          path: draftPath(published),
          inForceUntil: null,
          data: draft,
          corrections: [],
        },
        ...versions,
      ]
    : versions;
}

/** Published versions newest first, the draft last: the order in which a version speaks for an indicator. */
export const bySay = (versions: readonly Version[]): Version[] => [
  ...versions.filter((v) => v.status !== 'draft'),
  ...versions.filter((v) => v.status === 'draft'),
];
