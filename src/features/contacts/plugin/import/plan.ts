/** What a sheet would change: each contact added, changed field by field, unchanged, or missing from it. */
import { withoutStop } from '../../../../shared/lists';
import { nearest } from '../../../../shared/nearest';
import { type Contact, isSample } from '../../model/schema';
import { readPhone } from '../phones';
import { type RowProblem } from './cell';
import { columns, insteadColumn, type Values, withdrawColumn } from './columns';
import { findStrayDays, otherDaysColumn } from './otherDays';
import type { Lookups } from './readers';
import { listRemarks } from './remarks';
import { checkGuarded, checkSender } from './sender';
import { normalise } from './normalise';
import { slugOf } from '../../../../shared/slug';
import { type Row, type RowsReading, valuesOf } from './rows';
import {
  checkChains,
  checkInstead,
  isWithdrawn,
  planWithdrawal,
  type Withdrawal,
} from './withdrawal';

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
  /** Contacts that their agency wants taken down. */
  withdrawals: Withdrawal[];
  /** What is allowed and may be a slip. */
  remarks: string[];
  /** Contacts of the sheet's agencies that are not in it. They stay as they are. */
  missing: Contact[];
}

/** What a sheet is compared with: the contacts we have, who sent it, and what it may change. */
interface Register {
  contacts: readonly Contact[];
  lookups: Lookups;
  /** The agency that sent the sheet, where it is known: rows of others are refused. */
  agency: string | undefined;
  /** Whether a row may give a contact to another agency: where the service itself says so. */
  moves?: true;
  /** The contacts that change only by being named; see `isGuarded`. */
  guarded?: ReadonlySet<string>;
  /** Those that were named. */
  also?: ReadonlySet<string>;
}

/** As the schema of ids has it: an id is a file name and an address. */
const longestId = 80;

const lower = (text: string): string => text.toLowerCase();

/** The record a row is about, and what is wrong with the way it is named. */
interface Identity {
  id: string;
  ours?: Contact;
  problem?: RowProblem;
}

type NamingFault = Pick<RowProblem, 'expected' | 'found' | 'fix'> & { column: 'id' | 'name' };

/** What is wrong with an id or a name; undefined where it names one record of ours, or a new one. */
function findNamingFault(
  { values }: Row,
  owner: string | undefined,
  { id, ours, namesake }: { id: string; ours: Contact | undefined; namesake: Contact | undefined },
): NamingFault | undefined {
  const column = values.id ? 'id' : 'name';
  if (!id)
    return {
      column: 'name',
      expected: 'a name, or an id',
      found: 'nothing',
      fix: 'give the contact its name',
    };
  if (id.length > longestId)
    return {
      column,
      expected: `at most ${longestId} letters`,
      found: `${(values.id || values.name || '').length} of them`,
      fix: 'give it its short name, and the rest under "purpose"',
    };
  if (ours && owner && ours.agency !== owner)
    return {
      column,
      expected: `a contact of ${owner}`,
      found: `${id}, which is kept by ${ours.agency}`,
      fix: 'correct the id, or ask the partnership to move the contact to your agency first',
    };
  if (!ours && values.id && namesake)
    return {
      column,
      expected: `${namesake.id}, the id of "${namesake.name}"`,
      found: `"${values.id}"`,
      fix: 'copy the id from the site’s address, or leave the cell empty',
    };
  return undefined;
}

/** The record a row is about: by its id, or without one by its name within the agency. */
function identify(row: Row, { contacts, agency, moves }: Register): Identity {
  const { number, values } = row;
  const name = values.name ?? '';
  const owner = moves ? undefined : values.agency || agency;
  const namesake = contacts.find(
    (c) => lower(c.name) === lower(name) && (!owner || c.agency === owner),
  );
  const id = values.id || namesake?.id || slugOf(name);
  const ours = contacts.find((c) => c.id === id);
  const fault = findNamingFault(row, owner, { id, ours, namesake });
  if (fault) return { id, problem: { row: number, ...fault } };
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
          `fill it in: ${withoutStop(about)}`,
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
const hoursColumns = ['hours', 'bank holidays', otherDaysColumn, 'hours note'];

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

/** Columns that say which contact it is, when it was looked at and that it goes; the others say what it is. */
const ofRow = new Set(['id', 'checked on', withdrawColumn, insteadColumn]);
const describes = (column: string): boolean => !ofRow.has(column);
const valueColumns = columns.map(({ name }) => name).filter(describes);

/** A row once its contact is known: what we have, what the sheet gives, and both together. */
interface Merged {
  before: Values;
  given: Values;
  merged: Values;
  values: Values;
  sample: boolean;
}

function mergeRow(row: Row, ours: Contact | undefined, { lookups, agency }: Register): Merged {
  const before: Values = ours ? valuesOf(ours, lookups) : {};
  const given = Object.fromEntries(Object.entries(row.values).filter(([name]) => describes(name)));
  const merged = { ...(!ours && agency && { agency }), ...before, ...given };
  const values = normalise(merged);
  return { before, given, merged, values, sample: staysSample(values, ours) };
}

const listChanges = ({ before, values }: Merged): FieldChange[] =>
  valueColumns
    .map((column) => ({ column, before: before[column] ?? '', after: values[column] ?? '' }))
    .filter((change) => change.before !== change.after);

/** Columns of the sheet that the row leaves empty and ours fills. */
const listKept = (
  { before, given, values }: Merged,
  present: ReadonlySet<string>,
): FieldChange['column'][] =>
  valueColumns
    .filter((name) => present.has(name) && !(name in given))
    .filter((name) => before[name] && values[name] === before[name]);

function toEntry(row: Row, { id, ours }: Identity, merged: Merged, present: ReadonlySet<string>) {
  const checkedOn = row.values['checked on'];
  return {
    row: row.number,
    id,
    givenId: Boolean(row.values.id),
    values: merged.values,
    ours,
    sample: merged.sample,
    changes: listChanges(merged),
    kept: ours ? listKept(merged, present) : [],
    ...(checkedOn && { checkedOn }),
  } satisfies Entry;
}

/** What the rows before have shown: the columns of each row that could not be read, and which contacts there were. */
interface Progress {
  /** While a heading is in doubt, what a row lacks may be below it. */
  certain: boolean;
  broken: (row: number) => ReadonlySet<string | undefined>;
  seen: Map<string, number>;
}

/** A contact that an earlier row has too. Notes the first row of each. */
function checkTwice({ number, values }: Row, id: string, seen: Map<string, number>): RowProblem[] {
  const first = seen.get(id);
  seen.set(id, first ?? number);
  if (!id || first === undefined) return [];
  return [
    {
      row: number,
      column: values.id ? 'id' : 'name',
      expected: 'each contact once',
      found: `${id}, which row ${first} has too`,
      fix: 'keep one of the two rows',
    },
  ];
}

/** What is wrong with the values of a row, but for the cells that were reported as they were read. */
function checkValues(
  { number }: Row,
  { merged, given, sample }: Merged,
  isNew: boolean,
  { certain, broken }: Progress,
): RowProblem[] {
  const unreadable = broken(number);
  // A number that could not be read is reported as such; whether there is another way is not known yet.
  const unread = reachColumns.some((column) => unreadable.has(column));
  return [
    ...(certain ? findGaps(number, merged, { isNew, sample, given }) : []),
    ...(certain && !unread ? findNoReach(number, merged, sample) : []),
    ...findUnreachable(number, merged),
    ...findStrayDays(number, merged, given),
  ].filter(({ column }) => !column || !unreadable.has(column));
}

interface PlannedRow {
  entries: Entry[];
  withdrawals?: Withdrawal[];
  problems: RowProblem[];
}

/** One row compared with the contact it is about; no entry where it is not clear which that is. */
function planRow(
  row: Row,
  present: ReadonlySet<string>,
  register: Register,
  progress: Progress,
): PlannedRow {
  const identity = identify(row, register);
  const { id, ours, problem } = identity;
  const broken = progress.broken(row.number);
  const told = progress.certain && !broken.has('id') && !broken.has('name');
  const problems = [
    ...checkSender(row.number, row.values.agency, register.agency),
    ...(problem && told ? [problem] : []),
    ...checkTwice(row, id, progress.seen),
    ...(broken.has(withdrawColumn) ? [] : checkInstead(row)),
  ];
  if (problem) return { entries: [], problems };
  if (isWithdrawn(row.values)) {
    const sender = register.agency ?? row.values.agency;
    const { guarded = new Set(), also = new Set() } = register;
    const planned = planWithdrawal(row, id, { ours, sender, guarded, also });
    return {
      entries: [],
      withdrawals: planned.withdrawal ? [planned.withdrawal] : [],
      problems: [...problems, ...planned.problems],
    };
  }
  const merged = mergeRow(row, ours, register);
  return {
    entries: [toEntry(row, identity, merged, present)],
    problems: [...problems, ...checkValues(row, merged, !ours, progress)],
  };
}

/** Compares the rows with what we have. Nothing is decided by order, and nothing is ever removed for not being in the sheet. */
export function makePlan(
  { rows, present, headings, problems: faults }: RowsReading,
  register: Register,
): Plan {
  const { guarded = new Set(), also = new Set() } = register;
  const progress: Progress = {
    certain: !faults.some(({ row }) => row === headings),
    broken: (row) => new Set(faults.filter((f) => f.row === row).map(({ column }) => column)),
    seen: new Map(),
  };
  const planned = rows.map((row) => planRow(row, present, register, progress));
  const entries = planned.flatMap((row) => row.entries);
  const withdrawals = planned.flatMap((row) => row.withdrawals ?? []);
  const agencies = new Set([
    ...entries.map(({ values }) => values.agency),
    ...withdrawals.map(({ ours }) => ours.agency),
  ]);
  return {
    problems: [
      ...faults,
      ...planned.flatMap((row) => row.problems),
      ...checkChains(withdrawals),
      ...entries.flatMap((entry) => checkGuarded(entry, guarded, also)),
    ].sort((a, b) => a.row - b.row),
    entries,
    withdrawals,
    missing: register.contacts.filter((c) => agencies.has(c.agency) && !progress.seen.has(c.id)),
    remarks: listRemarks(entries),
  };
}

/** The id meant by a mistyped agency on the command line. */
export const guessAgency = (written: string, lookups: Lookups): string | undefined =>
  nearest(
    written,
    lookups.agency.map(({ id }) => id),
  );
