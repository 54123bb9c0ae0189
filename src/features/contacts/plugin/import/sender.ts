/** What a sheet may change: the contacts of its sender, and none that every page depends on unless it is named. */
import type { Contact } from '../../model/schema';
import type { RowProblem } from './cell';
import type { Entry, FieldChange } from './plan';

/** A changed contact that every page depends on: the emergency number, the urgent block, the front doors. */
export const isGuarded = (
  { id, kind, role }: Pick<Contact, 'id' | 'kind' | 'role'>,
  { urgent }: { urgent: readonly { contact: string }[] },
): boolean =>
  role === 'emergency' || kind === 'front-door' || urgent.some(({ contact }) => contact === id);

/** A row that names another agency than the one that sent the sheet. */
export function checkSender(
  row: number,
  named: string | undefined,
  sender: string | undefined,
): RowProblem[] {
  if (!sender || !named || named === sender) return [];
  return [
    {
      row,
      column: 'agency',
      expected: `${sender}, which sent the sheet`,
      found: named,
      fix: `leave the row out, or ask ${named} for a sheet of its own`,
    },
  ];
}

const shown = ({ column, before, after }: FieldChange): string =>
  `${column} "${before}" → "${after}"`;

/**
 * A change of a contact that every page depends on.
 * @param also the ids that were named on the command line.
 */
export function checkGuarded(
  { row, id, ours, changes }: Entry,
  guarded: ReadonlySet<string>,
  also: ReadonlySet<string>,
): RowProblem[] {
  const [first] = changes;
  if (!ours || !first || !guarded.has(id) || also.has(id)) return [];
  return [
    {
      row,
      column: first.column,
      expected: `no change to ${id}, which every page depends on`,
      found: changes.map(shown).join('; '),
      fix: `ring the service on the number the site has, and if the change is right add --also ${id}`,
    },
  ];
}
