/** Time limits and duties in texts that no claim stands behind. Pure. */
import { findTimes, sameTime } from '../../../shared/timeLimits';
import type { Claim } from './schema';

/** What of a claim a text is held against. */
export type Tie = Pick<Claim, 'id' | 'time'>;

/** What the law asks of somebody: said of it, or of a body that has to. */
const duty = new RegExp(
  [
    String.raw`\bby law\b`,
    String.raw`\b(?:(?:legal|statutory)|ha(?:s|ve) a) duty to\b`,
    String.raw`\bthe (?:law|act) (?:requires|says|allows)\b`,
    String.raw`\b(?:councils?|police|force|schools?|bodies|professionals?) must\b(?! (?:be|say))`,
  ].join('|'),
  'i',
);

/** Something a text states that a claim should stand behind. */
export interface Untied {
  /** As the text has it. */
  words: string;
  /** Claims that would fit it. */
  fitting: string[];
}

/**
 * What of a text no claim stands behind: each time limit that none of them gives, and a duty where none is one.
 * @param ties the claims that the text or its record names.
 * @param all every claim, for what may be meant.
 */
export function findUntied(text: string, ties: readonly Tie[], all: readonly Tie[]): Untied[] {
  const times = findTimes(text)
    .filter((said) => !ties.some(({ time }) => time && sameTime(time, said)))
    .map(({ words, ...said }) => ({
      words,
      fitting: all.flatMap(({ id, time }) => (time && sameTime(time, said) ? [id] : [])),
    }));
  const [words] = duty.exec(text) ?? [];
  const free = words === undefined || ties.some(({ time }) => !time);
  return [...times, ...(free ? [] : [{ words, fitting: [] }])];
}

/**
 * The time that the words of a link to a claim give, where the claim gives another or none. Undefined where they agree.
 * @param words of the link: `within 10 working days`, `3 months`.
 */
export function contraryTime(words: string, { time }: Tie): string | undefined {
  const said = findTimes(`within ${words}`);
  return said.some((one) => time && sameTime(time, one)) ? undefined : said[0]?.words;
}

/** Fields that hold words to search for, names and data, and no sentence of the site. */
const passedOver = new Set([
  'id',
  'keywords',
  'otherNames',
  'misspellings',
  'acronyms',
  'aliases',
  'url',
  'clock',
  'evidence',
  'reason',
]);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Said {
  text: string;
  path: PropertyKey[];
}

/** The sentences of a record, each with its place. */
export function listSaid(value: unknown, path: PropertyKey[] = []): Said[] {
  if (typeof value === 'string') return value.includes(' ') ? [{ text: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((one, i) => listSaid(one, [...path, i]));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    passedOver.has(key) ? [] : listSaid(one, [...path, key]),
  );
}

/** The ids of the claims that a record names, anywhere in it. */
export function listTied(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listTied);
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === 'claim' && typeof one === 'string') return [one];
    if (key === 'claims' && Array.isArray(one)) return one.map(String);
    return listTied(one);
  });
}
