/** What an answer changes: the lines that the service corrected, and that it confirmed the record. */
import { formatDate } from '../../../../shared/calendar/dates';
import { addMonths } from '../../../../shared/calendar/months';
import { nearest } from '../../../../shared/nearest';
import type { Problem } from '../../../../shared/problems';
import type { EvidenceMonths } from '../../model/reliance';
import type { Contact, Evidence } from '../../model/schema';
import type { RowProblem } from '../import/cell';
import { columns, insteadColumn, type Values, withdrawColumn } from '../import/columns';
import { type Entry, makePlan } from '../import/plan';
import type { Lookups } from '../import/readers';
import type { Withdrawal } from '../import/withdrawal';
import { askedColumns, shownOf } from './asked';
import { type Given, givenProblem } from './given';

export interface Around {
  contacts: readonly Contact[];
  lookups: Lookups;
  /** The contacts that change only by being named, and those that were. */
  guarded: ReadonlySet<string>;
  also: ReadonlySet<string>;
  months: EvidenceMonths;
  /** The role in the partnership that asked. */
  asker: string;
}

export interface AnswerPlan {
  /** What the record becomes; missing for one that is withdrawn. */
  entry?: Entry;
  withdrawal?: Withdrawal;
  confirmed: { evidence: Evidence; due: string };
  /** What is allowed and may be a slip. */
  remarks: string[];
}

export type Planned = { plan: AnswerPlan } | { problems: Problem[] };

/** Where a fault of a row is in an answer. */
const toProblem =
  (given: Given) =>
  ({ column = '', expected, found, fix }: RowProblem): Problem =>
    givenProblem(
      given,
      column === insteadColumn ? 'instead' : column,
      `expected ${expected}, found ${found}`,
      fix,
    );

/** The lines that were written, read as cells of a sheet are. */
function readWritten(given: Given, ours: Contact, { lookups }: Around) {
  const shown = shownOf(ours, lookups);
  const values: Values = {};
  const problems: Problem[] = [];
  for (const [name, words] of Object.entries(given.written)) {
    const column = askedColumns.find((one) => one.name === name);
    if (!column) {
      const guess = nearest(
        name,
        askedColumns.map((one) => one.name),
      );
      problems.push(
        givenProblem(
          given,
          name,
          'nobody asked for this',
          guess ? `did you mean ${guess}?` : 'take it out',
        ),
      );
    } else if (words === (shown[name] ?? '')) continue;
    else if (words === '')
      problems.push(
        givenProblem(
          given,
          name,
          `this is empty; the site has "${shown[name]}"`,
          'write none to take it out, or put back what the site has',
        ),
      );
    else if (/^(?:none|-)$/i.test(words)) values[name] = '';
    else {
      const read = column.read(words, lookups);
      if ('value' in read) values[name] = read.value;
      else
        problems.push(
          givenProblem(
            given,
            name,
            `expected ${read.expected}, found ${read.found ?? `"${words}"`}`,
            read.fix,
          ),
        );
    }
  }
  return { values, problems };
}

/** What does not go with the word that was chosen. */
function checkKind(given: Given, { changes, sample }: Entry): Problem[] {
  const [first] = changes;
  if (given.answer === 'right' && first)
    return [
      givenProblem(
        given,
        first.column,
        `the answer is "right", and this line says something else than the site: "${first.before}" → "${first.after}"`,
        'write "changed", or put back what the site has',
      ),
    ];
  if (given.answer === 'changed' && !first)
    return [
      givenProblem(
        given,
        'answer',
        'the answer is "changed", and no line says anything else than the site',
        'write "right", or correct a line',
      ),
    ];
  return sample
    ? [
        givenProblem(
          given,
          'answer',
          'the site has no number of this service, so there is nothing to confirm',
          'write "changed" and give a number, an email or a web form',
        ),
      ]
    : [];
}

function checkDay(given: Given, { evidence }: Contact, { lookups }: Around): Problem[] {
  if (given.on > lookups.today)
    return [
      givenProblem(
        given,
        'on',
        `${formatDate(given.on)} has not been yet`,
        'write the day on which they checked',
      ),
    ];
  if (evidence.class !== 'confirmed' || evidence.on <= given.on) return [];
  return [
    givenProblem(
      given,
      'on',
      `the service confirmed its record later, on ${formatDate(evidence.on)}`,
      'leave this answer out',
    ),
  ];
}

function findContact(given: Given, { contacts }: Around): Contact | Problem {
  const ours = contacts.find(({ id }) => id === given.contact);
  if (ours) return ours;
  const guess = nearest(
    given.contact,
    contacts.map(({ id }) => id),
  );
  return givenProblem(
    given,
    'contact',
    `there is no contact ${given.contact}`,
    guess ? `did you mean ${guess}?` : 'take the id from the address of its page',
  );
}

function readInstead(given: Given, { lookups }: Around): { id?: string; problems: Problem[] } {
  if (given.instead === undefined) return { problems: [] };
  if (given.answer !== 'withdraw')
    return {
      problems: [
        givenProblem(
          given,
          'instead',
          'only a service that is withdrawn has somebody to use instead',
          'write "withdraw", or empty this line; who answers when it is closed is "out of hours"',
        ),
      ],
    };
  const read = columns.find(({ name }) => name === insteadColumn)?.read(given.instead, lookups);
  if (read && 'value' in read) return { id: read.value, problems: [] };
  return {
    problems: [
      givenProblem(
        given,
        'instead',
        `expected ${read?.expected}, found "${given.instead}"`,
        read?.fix ?? '',
      ),
    ],
  };
}

const markOf = ({ by, on }: Given, { asker, months }: Around): AnswerPlan['confirmed'] => ({
  evidence: {
    class: 'confirmed',
    on,
    by: asker,
    source: { title: `Answer of the service (${by})` },
  },
  due: addMonths(on, months.confirmed),
});

/** One answer, compared with the record it is about. */
export function planAnswer(given: Given, around: Around): Planned {
  const ours = findContact(given, around);
  if ('message' in ours) return { problems: [ours] };
  const withdraw = given.answer === 'withdraw';
  const instead = readInstead(given, around);
  const { values, problems } = withdraw
    ? { values: {} as Values, problems: [] }
    : readWritten(given, ours, around);
  const faults = [...problems, ...instead.problems, ...checkDay(given, ours, around)];
  const row: Values = withdraw
    ? { id: ours.id, [withdrawColumn]: 'yes', ...(instead.id && { [insteadColumn]: instead.id }) }
    : { ...values, id: ours.id };
  const broken = problems.map(({ field }): RowProblem => ({
    row: 1,
    column: field,
    expected: '',
    found: '',
    fix: '',
  }));
  const plan = makePlan(
    { rows: [{ number: 1, values: row }], present: new Set(), headings: 0, problems: broken },
    // A service may say that it has gone to another agency.
    withdraw ? { ...around, agency: ours.agency } : { ...around, agency: undefined, moves: true },
  );
  const [entry] = plan.entries;
  const all = [
    ...faults,
    ...plan.problems.filter((one) => !broken.includes(one)).map(toProblem(given)),
    ...(entry && faults.length === 0 ? checkKind(given, entry) : []),
  ];
  if (all.length > 0) return { problems: all };
  return {
    plan: {
      ...(entry && { entry }),
      ...(plan.withdrawals[0] && { withdrawal: plan.withdrawals[0] }),
      confirmed: markOf(given, around),
      remarks: plan.remarks.map((remark) => remark.replace(/^row 1: /, '')),
    },
  };
}
