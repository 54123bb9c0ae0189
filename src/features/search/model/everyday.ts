/**
 * How people write what the site says in other words: ages, hours of the clock, questions of an audit, steps in a family.
 * Rules, not lists of queries: each holds for any number and for every subject.
 */
import { language } from './language';
import { stem } from './text';

/** What a table says of a word; `constructor` is a word like any other. */
const lookUp = <V>(table: Readonly<Record<string, V>>, word: string): V | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

const units: Record<string, 'year' | 'month'> = {
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  y: 'year',
  yo: 'year',
  month: 'month',
  months: 'month',
  mth: 'month',
  mths: 'month',
  mo: 'month',
  week: 'month',
  weeks: 'month',
  wk: 'month',
  wks: 'month',
  day: 'month',
  days: 'month',
};

/** `6 year old`, `14yo`, `3 month old`: a baby below two, a child below eighteen, an adult from there. */
function personOf(age: number, unit: 'year' | 'month'): string {
  if (unit === 'month' || age < 2) return 'baby';
  return age < 18 ? 'child' : 'adult';
}

/** An age at a place, with how many words it takes. */
function readAge(
  words: readonly string[],
  at: number,
): { person: string; taken: number } | undefined {
  const [, digits = '', joined = ''] = /^(\d{1,2})([a-z]*)$/.exec(words[at] ?? '') ?? [];
  if (digits === '') return undefined;
  const written = joined === '' ? (words[at + 1] ?? '') : joined;
  const unit = lookUp(units, written);
  if (unit === undefined) return undefined;
  const after = at + (joined === '' ? 2 : 1);
  const said = words[after] === 'old' || words[after] === 'olds';
  // `6 weeks` alone is a time limit; `6 weeks old` and `6yo` are a child.
  return said || written === 'yo'
    ? { person: personOf(Number(digits), unit), taken: after - at + (said ? 1 : 0) }
    : undefined;
}

const isNight = (hour: number, half: 'am' | 'pm'): boolean =>
  half === 'am' ? hour < 7 || hour === 12 : hour >= 7 && hour < 12;

/** `2am`, `11 pm`: whoever asks about the night needs who answers then; other hours say nothing about a subject. */
function readClock(
  words: readonly string[],
  at: number,
): { word?: string; taken: number } | undefined {
  const [, digits = '', joined = ''] = /^(\d{1,2})(am|pm)?$/.exec(words[at] ?? '') ?? [];
  const half = joined === '' ? words[at + 1] : joined;
  if (half !== 'am' && half !== 'pm') return undefined;
  const hour = Number(digits);
  if (hour < 1 || hour > 12) return undefined;
  const taken = joined === '' ? 2 : 1;
  return isNight(hour, half) ? { word: 'night', taken } : { taken };
}

/** The numbers a level may have, in words. */
const numbers: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
};
const isNumber = (word: string) => /^[1-7]$/.test(word) || lookUp(numbers, word) !== undefined;
const isLevel = (word: string | undefined) =>
  word !== undefined && /^(?:tier|lvl|level)$/.test(word);

/** `tier 3`, `lvl3`, `l3` and `level three` are what the document now calls level 3. */
function readLevel(words: readonly string[], at: number): string[] | undefined {
  const word = words[at] ?? '';
  const joined = /^(?:level|lvl|tier|l|t)([1-7])$/.exec(word);
  if (joined?.[1]) return ['level', joined[1]];
  if (isLevel(word) && isNumber(words[at + 1] ?? '')) return ['level'];
  const number = lookUp(numbers, word);
  return number !== undefined && isLevel(words[at - 1]) ? [number] : undefined;
}

/** `q7` and `q 7` are a question by its number. */
function readQuestion(words: readonly string[], at: number): string[] | undefined {
  const joined = /^q(\d{1,2})$/.exec(words[at] ?? '');
  if (joined?.[1]) return ['question', joined[1]];
  return words[at] === 'q' && /^\d{1,2}$/.test(words[at + 1] ?? '') ? ['question'] : undefined;
}

/** @param words folded, in order; @returns the same in the words of the site. */
export function readEveryday(words: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length;) {
    const age = readAge(words, at);
    const clock = age ? undefined : readClock(words, at);
    if (age) read.push(age.person);
    else if (clock?.word !== undefined) read.push(clock.word);
    else if (!clock)
      read.push(...(readLevel(words, at) ?? readQuestion(words, at) ?? [words[at] as string]));
    at += age?.taken ?? clock?.taken ?? 1;
  }
  return read.length > 0 ? read : [...words];
}

/**
 * Words for a person, by their stem, and the wider word for the same: `pupil` may find what is said of a child, and says
 * no more about the subject than `child` does, however rare it is on the site.
 */
const widerStems = new Map(
  [...language.wider].map(([said, wider]) => [stem(said), stem(wider)] as const),
);

/** The wider word for a stem, where it has one. */
export const widerOf = (said: string): string | undefined => widerStems.get(said);
