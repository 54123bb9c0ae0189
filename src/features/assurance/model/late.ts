/** What is overdue in the calendar, as text for a terminal. */
import type { Dated } from './entry';
import { kindWords } from './kinds';
import { spanWords } from './span';

/** One line: `31 March 2027  Return: Figures for the year. Head of service`. */
export const lateLine = ({ span, kind, title, owner }: Dated): string =>
  `${spanWords(span)}  ${kindWords[kind]}: ${title}${owner ? `. ${owner}` : ''}`;

/** A block of the entries that are overdue; empty where there is none. */
export const toLateText = (entries: readonly Dated[]): string =>
  entries.length === 0
    ? ''
    : [
        `Overdue in the quality assurance calendar: ${entries.length}.`,
        ...entries.map((entry) => `  ${lateLine(entry)}`),
      ].join('\n');
