/** What a sheet would change: each contact added, changed field by field, unchanged, or missing from it. */
import { nearest } from '../../../../shared/nearest';
import { type Contact, isSample } from '../../model/schema';
import { readPhone } from '../phones';
import { type RowProblem } from './cell';
import { columns, type Values } from './columns';
import type { Lookups } from './readers';
import { listRemarks } from './remarks';
import { checkGuarded, checkSender } from './sender';
import { settle } from './settle';
import { type Row, type RowsReading, slugOf, valuesOf } from './rows';

export interface FieldChange {
  column: string;
  before: string;
  after: string;
}

export interface Entry {
  row: number;
  id: string;
  /** Whether the row itself gives the id. */
  givenId: boolean;
  /** All values once the row is taken over. */
  values: Values;
  /** The record as it is; undefined for a new one. */
  ours: Contact | undefined;
  changes: FieldChange[];
  /** Columns of the sheet that the row leaves empty and ours fills; they stay. */
  kept: string[];
  checkedOn?: string;
  /** Whether it stays without details, as it is with us. */
  sample: boolean;
}

export interface Plan {
  problems: RowProblem[];
  entries: Entry[];
  /** What is allowed and may be a slip. */
  remarks: string[];
  /** Contacts of the sheet's agencies that are not in it. They stay as they are. */
  missing: Contact[];
}

interface Around {
  contacts: readonly Contact[];
  lookups: Lookups;
  /** The agency that sent the sheet, where it is known: rows of others are refused. */
  agency: string | undefined;
  /** The contacts that change only by being named; see `isGuarded`. */
  guarded?: ReadonlySet<string>;
  /** Those that were named. */
  also?: ReadonlySet<string>;
}

/** As the schema of ids has it: an id is a file name and an address. */
const longestId = 80;

const lower = (text: string): string => text.toLowerCase();

/** The record a row is about: by its id, or without one by its name within the agency. */
function identify(
  { number, values }: Row,
  { contacts, agency }: Around,
): { id: string; ours?: Contact; problem?: RowProblem } {
  const name = values.name ?? '';
  const owner = values.agency || agency;
  const namesake = contacts.find(
    (c) => lower(c.name) === lower(name) && (!owner || c.agency === owner),
  );
  const id = values.id || namesake?.id || slugOf(name);
  const ours = contacts.find((c) => c.id === id);
  const fault = (column: string, expected: string, found: string, fix: string) => ({
    id,
    problem: { row: number, column, expected, found, fix },
  });
  if (!id) return fault('name', 'a name, or an id', 'nothing', 'give the contact its name');
  if (id.length > longestId)
    return fault(
      values.id ? 'id' : 'name',
      `at most ${longestId} letters`,
      `${(values.id || name).length} of them`,
      'give it its short name, and the rest under "purpose"',
    );
  if (ours && owner && ours.agency !== owner)
    return fault(
      values.id ? 'id' : 'name',
      `a contact of ${owner}`,
      `${id}, which is kept by ${ours.agency}`,
      'correct the id, or ask the partnership to move the contact to your agency first',
    );
  if (!ours && values.id && namesake)
    return fault(
      'id',
      `${namesake.id}, the id of "${namesake.name}"`,
      `"${values.id}"`,
      'copy the id from the site’s address, or leave the cell empty',
    );
  return { id, ...(ours && { ours }) };
}

/** What the finished values of a row lack, or what does not go together. */
function findGaps(
  number: number,
  values: Values,
  { isNew, sample, given }: { isNew: boolean; sample: boolean; given: Values },
): RowProblem[] {
  const miss = (column: string, expected: string, fix: string): RowProblem => ({
    row: number,
    column,
    expected,
    found: given[column] === '' ? 'none' : 'nothing',
    fix,
  });
  return [
    ...columns
      .filter(({ needed, name }) => needed && !values[name] && !(sample && name === 'hours'))
      .map(({ name, about }) =>
        miss(
          name,
          isNew ? 'a value, since the contact is new' : 'a value',
          `fill it in: ${about.replace(/\.$/, '')}`,
        ),
      ),
    ...(values.hours &&
    values.hours !== '24 hours' &&
    values.hours !== 'not known' &&
    !values['bank holidays']
      ? [miss('bank holidays', 'closed, open or all-day', 'say what holds on bank holidays')]
      : []),
    ...[1, 2, 3].flatMap((at) =>
      [`phone ${at} label`, `phone ${at} note`]
        .filter((column) => given[column] && !values[`phone ${at}`])
        .map((column): RowProblem => ({
          row: number,
          column,
          expected: `a number in "phone ${at}" in the same row`,
          found: 'none',
          fix: 'give the number, or empty this cell',
        })),
    ),
    ...(given['web form label'] && !values['web form address']
      ? [
          miss(
            'web form address',
            'the address of the form named in the same row',
            'give the address, or empty the label',
          ),
        ]
      : []),
  ];
}

const phoneNames = ['phone 1', 'phone 2', 'phone 3'];
const reachColumns = [...phoneNames, 'email', 'web form address'];
const hoursColumns = ['hours', 'bank holidays', 'hours note'];

/** Whether a contact of ours has no details, and the row gives none either. */
const staysSample = (values: Values, ours: Contact | undefined): boolean =>
  ours !== undefined && isSample(ours) && !reachColumns.some((column) => values[column]);

/** Nobody can be reached through the row, and it is no sample; or it is one and gives hours all the same. */
function findNoReach(row: number, values: Values, sample: boolean): RowProblem[] {
  if (reachColumns.some((column) => values[column])) return [];
  const column = sample ? hoursColumns.find((name) => values[name]) : 'phone 1';
  if (!column) return [];
  return [
    {
      row,
      column,
      expected: `a number, an email or a web form${sample ? ' in the same row' : ''}`,
      found: 'none',
      fix: `give one way to reach the contact${sample ? ', or empty this cell' : ''}`,
    },
  ];
}

/** Names of the internet that are kept for examples and tests (RFC 2606). */
const exampleHost = /(?:^|[.@])(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

/** The name of the site in a web address; an email address ends in its own. */
const hostOf = (written: string): string =>
  URL.canParse(written) ? new URL(written).hostname : written;

/** Numbers kept for drama and example addresses, which reach nobody. */
function findUnreachable(number: number, values: Values): RowProblem[] {
  const numbers = phoneNames
    .filter((column) => values[column] && readPhone(values[column] ?? '')?.reserved)
    .map((column): RowProblem => ({
      row: number,
      column,
      expected: 'a number that reaches somebody',
      found: `"${values[column]}", which is kept for drama and reaches nobody`,
      fix: 'give the real number, or leave the cell empty',
    }));
  const addresses = ['email', 'web form address']
    .filter((column) => exampleHost.test(hostOf(values[column] ?? '')))
    .map((column): RowProblem => ({
      row: number,
      column,
      expected: 'an address that reaches somebody',
      found: `"${values[column]}", which is an example`,
      fix: 'give the real address, or leave the cell empty',
    }));
  return [...numbers, ...addresses];
}

/** Compares the rows with what we have. Nothing is decided by order, and nothing is ever removed for not being in the sheet. */
export function makePlan(
  { rows, present, headings, problems: faults }: RowsReading,
  around: Around,
): Plan {
  const none: ReadonlySet<string> = new Set();
  const problems = [...faults];
  // While a heading is in doubt, what a row lacks may stand below it.
  const certain = !faults.some((f) => f.row === headings);
  const seen = new Map<string, number>();
  const entries = rows.flatMap((row): Entry[] => {
    const { id, ours, problem } = identify(row, around);
    problems.push(...checkSender(row.number, row.values.agency, around.agency));
    const broken = new Set(faults.filter((f) => f.row === row.number).map((f) => f.column));
    if (problem && certain && !broken.has('id') && !broken.has('name')) problems.push(problem);
    const first = seen.get(id);
    if (id && first !== undefined)
      problems.push({
        row: row.number,
        column: row.values.id ? 'id' : 'name',
        expected: 'each contact once',
        found: `${id}, which row ${first} has too`,
        fix: 'keep one of the two rows',
      });
    seen.set(id, first ?? row.number);
    if (problem) return [];
    const before: Values = ours ? valuesOf(ours, around.lookups) : {};
    const given = Object.fromEntries(
      Object.entries(row.values).filter(([name]) => name !== 'id' && name !== 'checked on'),
    );
    const merged: Values = {
      ...(!ours && around.agency && { agency: around.agency }),
      ...before,
      ...given,
    };
    const values = settle(merged);
    const sample = staysSample(values, ours);
    // A number that could not be read is told as such; whether there is another way is not known yet.
    const unread = reachColumns.some((column) => broken.has(column));
    problems.push(
      ...[
        ...(certain ? findGaps(row.number, merged, { isNew: !ours, sample, given }) : []),
        ...(certain && !unread ? findNoReach(row.number, merged, sample) : []),
        ...findUnreachable(row.number, merged),
      ].filter(({ column }) => !column || !broken.has(column)),
    );
    const names = columns
      .map(({ name }) => name)
      .filter((name) => name !== 'id' && name !== 'checked on');
    return [
      {
        row: row.number,
        id,
        givenId: Boolean(row.values.id),
        values,
        ours,
        sample,
        changes: names.flatMap((column) =>
          (before[column] ?? '') === (values[column] ?? '')
            ? []
            : [{ column, before: before[column] ?? '', after: values[column] ?? '' }],
        ),
        kept: ours
          ? names.filter(
              (name) =>
                present.has(name) &&
                before[name] &&
                !(name in given) &&
                values[name] === before[name],
            )
          : [],
        ...(row.values['checked on'] && { checkedOn: row.values['checked on'] }),
      },
    ];
  });
  problems.push(
    ...entries.flatMap((entry) => checkGuarded(entry, around.guarded ?? none, around.also ?? none)),
  );
  const agencies = new Set(entries.map(({ values }) => values.agency));
  const missing = around.contacts.filter((c) => agencies.has(c.agency) && !seen.has(c.id));
  return {
    problems: problems.sort((a, b) => a.row - b.row),
    entries,
    missing,
    remarks: listRemarks(entries),
  };
}

/** The id meant by a mistyped agency on the command line. */
export const guessAgency = (written: string, lookups: Lookups): string | undefined =>
  nearest(
    written,
    lookups.agency.map(({ id }) => id),
  );
