/** The reviews due as text for a terminal of 80 columns. */
import { formatDate } from '../../../shared/calendar/dates';
import { countDue, describeDue } from './due';
import { groupByOwner } from './groups';
import type { AmberClaim } from '../../claims/model/view';
import type { PlainToRead } from '../../families/model/toRead';
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

/** Lines no longer than the terminal, the first after `mark`, the others under its words. */
const hang = (mark: string, words: string): string[] =>
  wrap(words, width - mark.length).map((line, i) =>
    i === 0 ? mark + line : ' '.repeat(mark.length) + line,
  );

/** What one newer edition has to be asked, claim by claim. */
const comparison = (newer: string, claims: readonly AmberClaim[]): string[] => [
  `${newer}: ${claims.length} to compare${claims[0]?.url ? `, at ${claims[0].url}` : ''}`,
  ...claims.flatMap(({ id, says, read, questions }) => [
    ...hang('  ', `${id} (read in ${read}): ${says}`),
    ...questions.flatMap((question) => hang('    - ', question)),
  ]),
];

/** A block for each newer edition that claims have not been compared with; empty where there is none. */
export function toComparisons(claims: readonly AmberClaim[]): string {
  const newer = [...new Set(claims.map((claim) => claim.newer))];
  if (newer.length === 0) return '';
  return [
    `Time limits and duties that nobody has compared with a newer edition: ${claims.length}.`,
    ...newer.map((name) =>
      comparison(
        name,
        claims.filter((claim) => claim.newer === name),
      ).join('\n'),
    ),
    'When one holds, write the newer id, its edition and the paragraph in data/claims.yaml.',
  ].join('\n\n');
}

/** A block of plain lines whose professional text changed since they were read against it; empty where there is none. */
export function toPlainLines(lines: readonly PlainToRead[]): string {
  if (lines.length === 0) return '';
  return [
    `Plain lines whose professional sentence changed since they were read: ${lines.length}.`,
    ...lines.map(({ page, plain, professional, mark }) =>
      [
        page,
        ...hang('  plain:        ', plain),
        ...hang('  professional: ', professional),
        ...hang(
          '  mend:         ',
          `read both, correct the plain line, then write read: "${mark}"`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n');
}
