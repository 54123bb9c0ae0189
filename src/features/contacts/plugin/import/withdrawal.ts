/** Rows that ask for a contact to be taken down: by the agency that keeps it, with what to use instead. */
import type { Contact } from '../../model/schema';
import type { RowProblem } from './cell';
import { insteadColumn, type Values, withdrawColumn } from './columns';
import type { Row } from './rows';

export interface Withdrawal {
  row: number;
  id: string;
  ours: Contact;
  /** The id of the contact that takes its place. */
  use?: string;
}

/** Whether a row asks for it; an empty cell and "no" do not. */
export const isWithdrawn = (values: Values): boolean => values[withdrawColumn] === 'yes';

/** Something to use instead, in a row that withdraws nothing. */
export const checkInstead = ({ number, values }: Row): RowProblem[] =>
  values[insteadColumn] && !isWithdrawn(values)
    ? [
        {
          row: number,
          column: insteadColumn,
          expected: `yes under "${withdrawColumn}" in the same row`,
          found: values[withdrawColumn] || 'nothing',
          fix: 'write yes there, or empty this cell; who answers when it is closed goes under "out of hours"',
        },
      ]
    : [];

interface Around {
  ours: Contact | undefined;
  /** The agency that sent the sheet, or that the row names. */
  sender: string | undefined;
  guarded: ReadonlySet<string>;
  also: ReadonlySet<string>;
}

const fault = (row: number, column: string, words: Omit<RowProblem, 'row' | 'column'>) => ({
  problems: [{ row, column, ...words }],
});

/** One row that asks for it. */
export function planWithdrawal(
  { number, values }: Row,
  id: string,
  { ours, sender, guarded, also }: Around,
): { withdrawal?: Withdrawal; problems: RowProblem[] } {
  const use = values[insteadColumn];
  if (!ours)
    return fault(number, values.id ? 'id' : 'name', {
      expected: 'a contact of this site, since it is to be withdrawn',
      found: `"${values.id || values.name || id}"`,
      fix: 'copy the id from the site’s address, or leave the row out',
    });
  if (!sender)
    return fault(number, 'agency', {
      expected: 'the agency that keeps it, since only that one may withdraw it',
      found: 'nothing',
      fix: 'fill in the agency, or name the sender of the sheet with --agency',
    });
  if (guarded.has(id) && !also.has(id))
    return fault(number, withdrawColumn, {
      expected: `no change to ${id}, which every page depends on`,
      found: 'yes',
      fix: `ring the service on the number the site has, and if it is right add --also ${id}`,
    });
  if (use === id)
    return fault(number, insteadColumn, {
      expected: 'another contact',
      found: `"${id}"`,
      fix: 'name the contact that takes its place',
    });
  return { withdrawal: { row: number, id, ours, ...(use && { use }) }, problems: [] };
}

/** A contact to use instead that the same sheet takes down. */
export const checkChains = (withdrawals: readonly Withdrawal[]): RowProblem[] =>
  withdrawals.flatMap(({ row, use }) => {
    const other = withdrawals.find(({ id }) => id === use);
    return other
      ? [
          {
            row,
            column: insteadColumn,
            expected: 'a contact that stays',
            found: `"${use}", which row ${other.row} withdraws`,
            fix: 'name one that stays',
          },
        ]
      : [];
  });
