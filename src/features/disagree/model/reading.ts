/**
 * How one person reads lines of a version: seen or not, and whether they weigh more or less here than the line says.
 * Nothing computes a level from it.
 */
import { cleanText } from '../../../shared/characters';

export const marks = ['seen', 'more', 'less', 'not-seen'] as const;

export type Mark = (typeof marks)[number];

export const markWords: Record<Mark, string> = {
  seen: 'Seen',
  more: 'Seen, and weighs more than the line says',
  less: 'Seen, and weighs less than the line says',
  'not-seen': 'Not seen',
};

export const isMark = (value: unknown): value is Mark => marks.includes(value as Mark);

/** Long enough for a fact and its date; a code for a camera has to carry every one of them. */
export const longestReason = 200;

/** The id of a line or a group of readers, and the name of a version. */
export const namePattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** More does not fit one talk. */
export const mostLines = 40;

export interface LineReading {
  /** The permanent id of a line of the document. */
  line: string;
  /** Empty where the person has not marked it. */
  mark: Mark | '';
  reason: string;
}

export interface Reading {
  /** The version whose lines they are, as `versions.json` names it. */
  version: string;
  /** The group of readers the person belongs to, by its id; empty where they would rather not say. */
  setting: string;
  /** The level the person thinks fits, where they said so. */
  level?: number | undefined;
  lines: readonly LineReading[];
}

/** One line of text, with nothing that an address or a file may not carry. */
export const cleanReason = (text: string): string =>
  cleanText(text).replace(/\s+/g, ' ').slice(0, longestReason);

export const unmarked = (line: string): LineReading => ({ line, mark: '', reason: '' });

/** The list alone, without what anybody thinks of it. */
export const listOnly = ({ version, lines }: Reading): Reading => ({
  version,
  setting: '',
  lines: lines.map(({ line }) => unmarked(line)),
});

/** Whether there is nothing in it but a list. */
export const isList = ({ level, lines }: Reading): boolean =>
  level === undefined && lines.every(({ mark, reason }) => mark === '' && reason === '');

/** The reading with these lines too; those it has already stay as they are. */
export const withLines = (reading: Reading, ids: readonly string[]): Reading => ({
  ...reading,
  lines: [
    ...reading.lines,
    ...[...new Set(ids)]
      .filter((id) => !reading.lines.some(({ line }) => line === id))
      .map(unmarked),
  ],
});

/** The reading with one line changed; a line it does not have is added. */
export const withLine = (
  reading: Reading,
  id: string,
  change: Partial<Omit<LineReading, 'line'>>,
): Reading => ({
  ...reading,
  lines: withLines(reading, [id]).lines.map((one) =>
    one.line === id ? { ...one, ...change } : one,
  ),
});

export const withoutLine = (reading: Reading, id: string): Reading => ({
  ...reading,
  lines: reading.lines.filter(({ line }) => line !== id),
});

/** Whether two readings say the same. */
export const sameReading = (a: Reading, b: Reading): boolean =>
  a.version === b.version &&
  a.level === b.level &&
  a.setting === b.setting &&
  a.lines.length === b.lines.length &&
  a.lines.every((one) => {
    const other = b.lines.find(({ line }) => line === one.line);
    return other?.mark === one.mark && other.reason === one.reason;
  });
