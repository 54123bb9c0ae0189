/** Time limits: as data, as words, and found in sentences. */
import { counted } from './counted';
import * as z from 'zod';
import { numbersInWords } from './numberWords';

const units = ['hour', 'working-day', 'day', 'week', 'month'] as const;

/** The fields of a time limit, for schemas that have one. */
export const timeFields = {
  within: z.int().positive().describe('The longest it may take, in units.'),
  orSooner: z
    .int()
    .positive()
    .optional()
    .describe(
      'The shortest usual time, where a range is usual: "2 to 5 working days" has 2 here and 5 in within.',
    ),
  unit: z.enum(units),
};

export interface TimeLimit {
  within: number;
  orSooner?: number | undefined;
  unit: (typeof units)[number];
}

/** Whether the shortest time of a range is less than the longest. */
export const isRange = ({
  within,
  orSooner,
}: {
  within?: number | undefined;
  orSooner?: number | undefined;
}): boolean => orSooner === undefined || within === undefined || orSooner < within;

/** `1 working day`, `2 to 5 working days`. */
export const sayTime = ({ within, orSooner, unit }: TimeLimit): string =>
  `${orSooner === undefined ? '' : `${orSooner} to `}${counted(within, unit.replace('-', ' '))}`;

const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, ...numbersInWords };

const numeral = `\\d+|${Object.keys(numbers).join('|')}`;
const timePattern = new RegExp(
  `\\b(?:(${numeral})\\s+to\\s+)?(${numeral})[\\s-]+(working[\\s-]+day|hour|day|week|month)s?\\b`,
  'gi',
);
const nextDay = /\bby the (?:end|close) of the next working day\b/gi;

/** What makes a time a limit: words right before it, or right after. */
const before =
  /\b(?:within|in|no longer than|(?:no|not) more than|at most|at least|up to|allows|every)\s+(?:the\s+|about\s+)?$/i;
const after = /^\s+(?:or more|or longer|apart|before)\b/i;

const toNumber = (words: string): number => numbers[words.toLowerCase()] ?? Number(words);

/** A time limit that a text states. */
export interface SaidTime extends TimeLimit {
  /** As it is written there. */
  words: string;
  /** Where in the text it begins. */
  at: number;
}

/**
 * The time limits that a text states: every time in working days, and every other that has the words of a limit by it
 * (within, at most, or more). Ages, lengths of meetings and times gone by have none.
 * @param text a sentence, or several.
 */
export function findTimes(text: string): SaidTime[] {
  const counted = [...text.matchAll(timePattern)].flatMap((match): SaidTime[] => {
    const [words, least, most = '', written = ''] = match;
    const unit = written.toLowerCase().replace(/[\s-]+/g, '-') as TimeLimit['unit'];
    const limits =
      before.test(text.slice(0, match.index)) || after.test(text.slice(match.index + words.length));
    if (!limits && (unit !== 'working-day' || /^an?$/i.test(most))) return [];
    return [
      {
        words,
        at: match.index,
        within: toNumber(most),
        ...(least !== undefined && { orSooner: toNumber(least) }),
        unit,
      },
    ];
  });
  const next = [...text.matchAll(nextDay)].map(({ 0: words, index: at }): SaidTime => ({
    words,
    at,
    within: 1,
    unit: 'working-day',
  }));
  return [...counted, ...next].sort((a, b) => a.at - b.at);
}

/** Whether two time limits are the same; of a range, the longest counts. */
export const sameTime = (
  a: Pick<TimeLimit, 'within' | 'unit'>,
  b: Pick<TimeLimit, 'within' | 'unit'>,
): boolean => a.within === b.within && a.unit === b.unit;
