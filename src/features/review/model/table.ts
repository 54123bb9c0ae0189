/** The reviews due as text for a terminal of 80 columns. */
import { formatDate } from '../../../shared/calendar/dates';
import { countDue, describeDue } from './due';
import { groupByOwner } from './groups';
import type { ReviewItem } from './items';

const width = 80;
const dateWidth = 18;
const stateWidth = 21;
const kindWidth = 10;
const indent = 2 + dateWidth + stateWidth;

/** Words broken into lines no longer than `room`; a longer word stands alone. */
function wrap(words: string, room: number): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

function row({ due, kind, title, file }: ReviewItem, today: string): string[] {
  const [first = '', ...rest] = wrap(title, width - indent);
  return [
    `  ${formatDate(due).padEnd(dateWidth)}${describeDue(due, today).padEnd(stateWidth)}${first}`,
    ...rest.map((line) => ' '.repeat(indent) + line),
    `  ${' '.repeat(dateWidth)}${kind.short.padEnd(kindWidth)}${file}`,
  ];
}

/**
 * A block for each owner, soonest first; says so when nothing is due.
 * @param items the items due, in order.
 * @param today the calendar date in Europe/London.
 */
export function toTable(items: readonly ReviewItem[], today: string, until: string): string {
  if (items.length === 0) return `Nothing is due by ${formatDate(until)}.`;
  const blocks = groupByOwner(items).map(({ owner, items: own }) =>
    [`${owner.name}: ${countDue(own, today)}`, ...own.flatMap((item) => row(item, today))].join(
      '\n',
    ),
  );
  return [...blocks, `${countDue(items, today)}, by ${formatDate(until)}.`].join('\n\n');
}
