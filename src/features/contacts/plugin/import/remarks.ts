/** What is allowed and may be a slip: for the person who runs the import to look at. */
import { looksPersonal } from '../mailboxes';
import type { Entry } from './plan';

/** From this many rows on, one number is remarked on: two services may well share a switchboard. */
const many = 3;

const phonesOf = ({ values }: Entry): string[] =>
  [1, 2, 3].flatMap((at) => values[`phone ${at}`] || []);

function findRepeats(entries: readonly Entry[]): string[] {
  const rows = new Map<string, number[]>();
  for (const entry of entries)
    for (const phone of new Set(phonesOf(entry)))
      rows.set(phone, [...(rows.get(phone) ?? []), entry.row]);
  return [...rows]
    .filter(([, list]) => list.length >= many)
    .map(
      ([phone, list]) =>
        `${phone} is in ${list.length} rows (${list.join(', ')}); if it is a switchboard, say so in the note`,
    );
}

const findPersonal = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ row, values: { email } }) =>
    email && looksPersonal(email)
      ? [`row ${row}: ${email} looks like the address of one person; ask for the team’s`]
      : [],
  );

/** An id that is not ours may be a slip for one that is. */
const findNewIds = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ row, id, ours, givenId }) =>
    givenId && !ours
      ? [`row ${row}: there is no contact with the id ${id}; it is added as new`]
      : [],
  );

/** Hours through the night are rare, and 17:00-09:00 is what 09:00-17:00 is when somebody types it backwards. */
const findNights = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ row, values: { hours = '' }, ours, changes }) => {
    if (ours && !changes.some(({ column }) => column === 'hours')) return [];
    const nights = [...hours.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].flatMap(
      ([span, from = '', to = '']) => (to < from ? [span] : []),
    );
    return [...new Set(nights)].map(
      (span) =>
        `row ${row}: ${span} runs through the night to the next morning; if that is not meant, put the earlier time first`,
    );
  });

/** Remarks on the rows of a plan, each a line without a full stop. */
export const listRemarks = (entries: readonly Entry[]): string[] => [
  ...findNewIds(entries),
  ...findPersonal(entries),
  ...findNights(entries),
  ...findRepeats(entries),
];
