/**
 * The list of indicators a practitioner has ticked, with a note to each. It helps a person show and discuss what they saw;
 * nothing here computes a level from it.
 */

import { cleanText } from '../../../shared/characters';
import { mostLevels } from '../../../shared/levelSign';

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

/** The list with a note changed. A note is pasted from anywhere, so what no file may carry is taken out of it. */
export const annotate = (list: EvidenceList, id: string, note: string): EvidenceList => ({
  ...list,
  items: list.items.map((item) => (item.id === id ? { ...item, note: cleanText(note) } : item)),
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
    Number.isInteger(level) &&
    level >= 1 &&
    level <= mostLevels;
  return whole
    ? { id, level, domain, dimension, text: cleanText(text), note: cleanText(note) }
    : undefined;
}

/** What is kept on a device: the list, and beside it whatever could not be read, as it was. */
export interface KeptList {
  list: EvidenceList;
  setAside: readonly unknown[];
}

function parse(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}

/**
 * Reads what a device kept. One damaged item is set aside and the rest is the list; what is no list at all is set aside
 * whole. Nothing is dropped.
 */
export function readKept(stored: string): KeptList {
  const value = parse(stored);
  const { version, items, setAside } = Object(value) as Record<string, unknown>;
  if (!isText(version) || !Array.isArray(items)) return { list: emptyList(''), setAside: [value] };
  const read = items.map((item: unknown) => ({ item, whole: readItem(item) }));
  return {
    list: { version, items: read.flatMap(({ whole }) => whole ?? []) },
    setAside: [
      ...(Array.isArray(setAside) ? (setAside as unknown[]) : []),
      ...read.flatMap(({ item, whole }) => (whole ? [] : [item])),
    ],
  };
}

/** The text `readKept` reads back; undefined where there is nothing to keep. */
export function writeKept({ list, setAside }: KeptList): string | undefined {
  if (list.items.length === 0 && setAside.length === 0) return undefined;
  return JSON.stringify({ ...list, ...(setAside.length > 0 && { setAside }) });
}

const longest = 300;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What can still be read of something set aside: its words and its note, or else the text as it was kept. */
export function describeSetAside(item: unknown): string {
  const { text, note } = Object(item) as Record<string, unknown>;
  const words = [isText(text) && text, isText(note) && note !== '' && `Note: ${note}`].filter(
    Boolean,
  );
  if (words.length > 0) return cut(words.join('. '));
  return cut(isText(item) ? item : JSON.stringify(item));
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

/** Somebody to ring, with every way to reach them: `01632 960 101 (not confirmed)`. */
export interface WhomToRing {
  name: string;
  ways: readonly string[];
  /** Their hours in a sentence that is true at any time. */
  hours?: string;
  /** The address of their page. */
  page: string;
}

export interface Cover {
  title: string;
  /** Calendar date, as people read it. */
  date: string;
  siteUrl: string;
  /** What comes before everything else; empty for a version the partnership has adopted. */
  notice: string;
  standing: string;
  /** The names of the levels in the version of the list, by number. */
  levelNames?: Readonly<Record<number, string>>;
  /** The names of the domains in the version of the list. */
  domains?: readonly string[];
  /** Whom a referral goes to, what they will ask, and the form or address for it where one is known. */
  referral?: { to: string; haveReady: readonly string[]; inWriting?: string };
  /** What to do at the highest level ticked, and who to contact. */
  next?: { level: number; words: string; contacts: readonly WhomToRing[] };
}

/** `version` and its name; the draft has none. */
export const versionWords = (version: string): string =>
  version === 'next' ? 'draft' : `version ${version}`;

/** `Level 3: Targeted`; the number alone where its name is not known. */
export const levelWords = (level: number, names: Cover['levelNames'] = {}): string =>
  names[level] ? `Level ${level}: ${names[level]}` : `Level ${level}`;

/** The highest level ticked; undefined for an empty list. It names who to talk to, and decides nothing. */
export const highestLevel = (items: readonly EvidenceItem[]): number | undefined =>
  groupItems(items)[0]?.level;

/** The heading over the next step. */
export const nextHeading = ({ level }: NonNullable<Cover['next']>): string =>
  `Next step at level ${level}, the highest ticked`;

/** `Front door: 01632 960 101 (not confirmed) · Monday to Friday, 8am to 6pm.` Without a number, the page that says more. */
export const ringWords = ({ name, ways, hours, page }: WhomToRing): string =>
  `${name}: ${[...(ways.length > 0 ? ways : [page]), ...(hours ? [hours] : [])].join(' · ')}`;

export const permanentLink = (siteUrl: string, id: string): string => `${siteUrl}/i/${id}`;

/** The heading over what the person answering will ask. */
export const readyHeading = 'Have ready';

/** What is said over the list of `readyHeading`. */
export const readyWords = ({ to }: NonNullable<Cover['referral']>): string =>
  `${to} will ask for this. This site asks nothing about the child, so none of it is filled in here. Write “not known” where you do not know.`;

/** What the person answering will ask, and where it goes in writing. */
export const readyList = ({ haveReady, inWriting }: NonNullable<Cover['referral']>): string[] => [
  ...haveReady,
  ...(inWriting ? [`The written referral goes here: ${inWriting}`] : []),
];

/** The heading over what `notKnown` lists. */
export const notKnownHeading = 'Not known here';

/** What a reader of the list must not take for granted: each in a sentence. */
export function notKnown(
  { items }: Pick<EvidenceList, 'items'>,
  { domains = [], referral }: Pick<Cover, 'domains' | 'referral'>,
): string[] {
  const unticked = domains.filter((name) => !items.some(({ domain }) => domain === name));
  const bare = items.filter(({ note }) => note.trim() === '').length;
  return [
    ...(bare > 0
      ? [`When it was seen, by whom and how often: no note on ${bare} of ${items.length} lines.`]
      : []),
    ...(unticked.length > 0
      ? [
          `Nothing is ticked under ${unticked.join(', ')}. That does not mean that all is well there.`,
        ]
      : []),
    ...(referral && !referral.inWriting
      ? [
          `The form and the address for a written referral: nobody has given them to this site. Ask ${referral.to} when you ring.`,
        ]
      : []),
  ];
}

const itemLines = ({ id, text, note }: EvidenceItem, siteUrl: string): string[] => [
  `- ${text}`,
  ...(note ? [`  Note: ${note.replaceAll('\n', '\n  ')}`] : []),
  `  ${permanentLink(siteUrl, id)}`,
];

const nextLines = (next: NonNullable<Cover['next']>): string[] => [
  nextHeading(next).toUpperCase(),
  next.words,
  ...(next.contacts.length > 0 ? ['', 'Who to contact:'] : []),
  ...next.contacts.map((contact) => `- ${ringWords(contact)}`),
];

const readyLines = (referral: NonNullable<Cover['referral']>): string[] => [
  readyHeading.toUpperCase(),
  readyWords(referral),
  ...readyList(referral).map((line) => `- ${line}`),
  '',
];

/**
 * The list as plain text, to paste into a referral or a case record, in the order of a referral: what to have ready, the
 * evidence, who to contact, what is not known.
 */
export function toText(list: EvidenceList, cover: Cover): string {
  const { items, version } = list;
  const { title, date, siteUrl, notice, standing, levelNames, referral, next } = cover;
  const unknown = notKnown(list, cover);
  return [
    ...(notice ? [notice] : []),
    `${title} (${versionWords(version)}), ${date}`,
    standing,
    countWords(items),
    judgement,
    '',
    ...(referral && referral.haveReady.length > 0 ? readyLines(referral) : []),
    ...groupItems(items).flatMap(({ level, domains }) => [
      levelWords(level, levelNames).toUpperCase(),
      ...domains.flatMap(({ domain, items: own }) => [
        `${domain}:`,
        ...own.flatMap((item) => itemLines(item, siteUrl)),
      ]),
      '',
    ]),
    ...(next ? [...nextLines(next), ''] : []),
    ...(unknown.length > 0
      ? [notKnownHeading.toUpperCase(), ...unknown.map((line) => `- ${line}`)]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

/** The list as JSON, with what a reader elsewhere needs to cite it. */
export function toJson(list: EvidenceList, cover: Cover): string {
  const { title, date, siteUrl, notice, standing, referral, next } = cover;
  return JSON.stringify(
    {
      ...(notice && { notice }),
      title,
      version: list.version,
      date,
      standing,
      judgement,
      ...(referral && { haveReady: referral.haveReady }),
      ...(next && { next }),
      items: list.items.map((item) => ({ ...item, link: permanentLink(siteUrl, item.id) })),
      notKnown: notKnown(list, cover),
    },
    null,
    2,
  );
}
