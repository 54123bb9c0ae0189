/** Single days with other hours, as people write them in a cell: "24 December 2026 09:00-12:00; 31 December 2026 closed". */
import { formatDate } from '../../../../shared/calendar/dates';
import { readHours, writeHours } from '../../model/hoursText';
import type { Hours } from '../../model/schema';
import type { RowProblem } from './cell';
import type { Values } from './columns';
import { ofText, readDate } from './readers';

export const otherDaysColumn = 'other days';

export type OtherDay = Extract<Hours, { kind: 'weekly' }>['exceptions'][number];

/** Spans without the day they are of: they are read as those of a Monday. */
const writeSpans = (spans: readonly string[]): string =>
  spans.length === 0
    ? 'closed'
    : writeHours({ kind: 'weekly', weekly: [{ days: ['monday'], spans: [...spans] }] }).slice(4);

/** The words that `readOtherDays` reads back to the same. */
export const writeOtherDays = (days: readonly OtherDay[]): string =>
  days
    .map(({ date, spans, note }) =>
      [formatDate(date), writeSpans(spans), ...(note ? [`(${note})`] : [])].join(' '),
    )
    .join('; ');

function readSpans(text: string): string[] | undefined {
  if (/^closed$/i.test(text)) return [];
  const read = readHours(`Monday ${text}`);
  return 'kind' in read && read.kind === 'weekly' ? read.weekly[0]?.spans : undefined;
}

const dayForm = /^(\d{4}-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.]\d{4}|\d\d? [a-z]+ \d{4}):?\s+(.*)$/i;

function readOne(text: string): OtherDay | undefined {
  const [, day = '', rest = ''] = dayForm.exec(text.replace(/\s+/g, ' ')) ?? [];
  const [, note] = /\(([^()]+)\)$/.exec(rest) ?? [];
  const date = readDate(day);
  const spans = readSpans(rest.replace(/\s*\([^()]*\)$/, ''));
  return date && spans ? { date, spans, ...(note && { note: note.trim() }) } : undefined;
}

/** @returns the days in their order, or the piece that is none and how to write it. */
export function readOtherDays(text: string): { days: OtherDay[] } | { at: string; fix: string } {
  const pieces = text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, day: readOne(piece) }));
  const wrong = read.find(({ day }) => day === undefined);
  if (wrong)
    return {
      at: wrong.piece,
      fix: 'write the day, then its times or closed: 24 December 2026 09:00-12:00',
    };
  const days = read.flatMap(({ day }) => day ?? []);
  return { days: days.sort((a, b) => a.date.localeCompare(b.date)) };
}

/** Reads a cell of such days. */
export const otherDays = ofText((text) => {
  const read = readOtherDays(text);
  return 'fix' in read
    ? {
        expected: 'single days with their hours',
        found: `"${read.at}"`,
        fix: read.fix,
      }
    : { value: writeOtherDays(read.days) };
});

/** Other days where there is no usual week that they could differ from. @param given what the row itself says. */
export const findStrayDays = (row: number, values: Values, given: Values): RowProblem[] =>
  given[otherDaysColumn] && (values.hours === '24 hours' || values.hours === 'not known')
    ? [
        {
          row,
          column: otherDaysColumn,
          expected: 'opening days and times in "hours", which these days differ from',
          found: `"${values.hours}"`,
          fix: 'give the usual hours, or empty this cell',
        },
      ]
    : [];
