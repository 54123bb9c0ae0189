/**
 * The list of indicators a practitioner has ticked, with a note to each. It helps a person show and discuss what they saw;
 * nothing here computes a level from it.
 */

export interface EvidenceItem {
  id: string;
  level: number;
  /** Names as the version has them, so that the list can be read without it. */
  domain: string;
  dimension: string;
  text: string;
  note: string;
}

export interface EvidenceList {
  /** The version it was made against, as `versions.json` names it. */
  version: string;
  items: EvidenceItem[];
}

/** An indicator of a version, ready to be ticked. */
export type Tickable = Omit<EvidenceItem, 'note'>;

export const emptyList = (version: string): EvidenceList => ({ version, items: [] });

/** The list with one indicator ticked or unticked. Ticking the first one of an empty list sets the version. */
export function toggle(list: EvidenceList, indicator: Tickable, version: string): EvidenceList {
  if (list.items.some(({ id }) => id === indicator.id))
    return { ...list, items: list.items.filter(({ id }) => id !== indicator.id) };
  const { id, level, domain, dimension, text } = indicator;
  return {
    version: list.items.length === 0 ? version : list.version,
    items: [...list.items, { id, level, domain, dimension, text, note: '' }],
  };
}

/** The list with a note changed. */
export const annotate = (list: EvidenceList, id: string, note: string): EvidenceList => ({
  ...list,
  items: list.items.map((item) => (item.id === id ? { ...item, note } : item)),
});

const isText = (value: unknown): value is string => typeof value === 'string';

function readItem(value: unknown): EvidenceItem | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { id, level, domain, dimension, text, note } = value as Record<string, unknown>;
  const whole =
    isText(id) &&
    isText(domain) &&
    isText(dimension) &&
    isText(text) &&
    isText(note) &&
    typeof level === 'number' &&
    [1, 2, 3, 4].includes(level);
  return whole ? { id, level, domain, dimension, text, note } : undefined;
}

/** Reads a stored list. Returns undefined for anything that is not one, so that a corrupt store can be told from an empty one. */
export function readList(stored: string): EvidenceList | undefined {
  try {
    const value: unknown = JSON.parse(stored);
    if (value === null || typeof value !== 'object') return undefined;
    const { version, items } = value as Record<string, unknown>;
    if (!isText(version) || !Array.isArray(items)) return undefined;
    const read = items.map(readItem);
    return read.every((item) => item !== undefined) ? { version, items: read } : undefined;
  } catch {
    return undefined;
  }
}

export interface LevelGroup {
  level: number;
  domains: { domain: string; items: EvidenceItem[] }[];
}

/** The items by level, highest first, then by domain in the order in which they were ticked. */
export function groupItems(items: readonly EvidenceItem[]): LevelGroup[] {
  const levels = [...new Set(items.map(({ level }) => level))].sort((a, b) => b - a);
  return levels.map((level) => {
    const own = items.filter((item) => item.level === level);
    return {
      level,
      domains: [...new Set(own.map(({ domain }) => domain))].map((domain) => ({
        domain,
        items: own.filter((item) => item.domain === domain),
      })),
    };
  });
}

/** `3 at level 3 · 1 at level 2`. */
export const countWords = (items: readonly EvidenceItem[]): string =>
  groupItems(items)
    .map(
      ({ level, domains }) =>
        `${domains.reduce((sum, d) => sum + d.items.length, 0)} at level ${level}`,
    )
    .join(' · ');

export interface BroughtForward {
  list: EvidenceList;
  /** Items whose indicator the newer version no longer has; they keep their words. */
  gone: EvidenceItem[];
}

/** The list as the newer version has it: same ids, its levels and words, notes kept. */
export function bringForward(
  list: EvidenceList,
  version: string,
  indicators: readonly Tickable[],
): BroughtForward {
  const newer = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const gone = list.items.filter(({ id }) => !newer.has(id));
  const items = list.items.flatMap((item): EvidenceItem[] => {
    const now = newer.get(item.id);
    return now ? [{ ...now, note: item.note }] : [];
  });
  return { list: { version, items }, gone };
}

export const judgement =
  'This list shows what was seen. It does not decide a level: that is a judgement for you and the people you work with.';

export interface Cover {
  title: string;
  /** Calendar date, as people read it. */
  date: string;
  siteUrl: string;
  /** What comes before everything else; empty for a version the partnership has adopted. */
  notice: string;
  standing: string;
  /** What to do at the highest level ticked, and the names of whom to contact. */
  next?: { level: number; words: string; contacts: string[] };
}

/** The highest level ticked; undefined for an empty list. It names whom to talk to, and decides nothing. */
export const highestLevel = (items: readonly EvidenceItem[]): number | undefined =>
  groupItems(items)[0]?.level;

/** The next step in one line. */
export const nextWords = ({ level, words, contacts }: NonNullable<Cover['next']>): string =>
  `Next step at level ${level}, the highest ticked: ${words}${contacts.length > 0 ? ` Who to contact: ${contacts.join(', ')}.` : ''}`;

export const permanentLink = (siteUrl: string, id: string): string => `${siteUrl}/i/${id}`;

/** The list as plain text, to paste into a referral or a case record. */
export function toText(
  { items, version }: EvidenceList,
  { title, date, siteUrl, notice, standing, next }: Cover,
): string {
  return [
    ...(notice ? [notice] : []),
    `${title} (version ${version}), ${date}`,
    standing,
    countWords(items),
    judgement,
    '',
    ...groupItems(items).flatMap(({ level, domains }) => [
      `LEVEL ${level}`,
      ...domains.flatMap(({ domain, items: own }) => [
        `${domain}:`,
        ...own.flatMap(({ id, text, note }) => [
          `- ${text} [${id}]`,
          ...(note ? [`  Note: ${note}`] : []),
          `  ${permanentLink(siteUrl, id)}`,
        ]),
      ]),
      '',
    ]),
    ...(next ? [nextWords(next)] : []),
  ]
    .join('\n')
    .trimEnd();
}

/** The list as JSON, with what a reader elsewhere needs to cite it. */
export const toJson = (
  list: EvidenceList,
  { title, date, siteUrl, notice, standing, next }: Cover,
): string =>
  JSON.stringify(
    {
      ...(notice && { notice }),
      title,
      version: list.version,
      date,
      standing,
      judgement,
      ...(next && { next }),
      items: list.items.map((item) => ({ ...item, link: permanentLink(siteUrl, item.id) })),
    },
    null,
    2,
  );
