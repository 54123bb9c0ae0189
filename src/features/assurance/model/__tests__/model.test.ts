/** Spans, states, years and choices of the calendar. */
import {
  byDay,
  type Dated,
  type Entry,
  isDated,
  listOverdue,
  nextOf,
  stateOf,
  stateWords,
} from '../entry';
import { choose, listOptions, readFilter } from '../filter';
import { toLateText } from '../late';
import { entrySchema } from '../schema';
import { shortWords, spanWords, toSpan } from '../span';
import { listYears, monthsOf, orderYears, yearName, yearOf } from '../year';

const entry = (more: Partial<Entry> = {}): Entry => ({
  id: 'one',
  kind: 'return',
  title: 'Figures',
  span: toSpan('2027-03-14'),
  reach: 'not-said',
  agencies: [],
  ...more,
});
const dated = (when: string, until?: string, more: Partial<Entry> = {}) =>
  entry({ span: toSpan(when, until), ...more }) as Dated;

test('a span is as exact as what was written', () => {
  expect(toSpan('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29', exact: 'month' });
  expect(toSpan('2027-01', '2027-03')).toEqual({
    first: '2027-01-01',
    last: '2027-03-31',
    exact: 'month',
  });
  const words = (when: string, until?: string) => spanWords(toSpan(when, until));
  expect(words('2027-03-14')).toBe('14 March 2027');
  expect(words('2027-03-14', '2027-04-02')).toBe('14 March 2027 to 2 April 2027');
  expect(words('2027-03')).toBe('March 2027');
  expect(words('2027-01', '2027-03')).toBe('January 2027 to March 2027');
  const short = (when: string, until?: string) => shortWords(toSpan(when, until));
  expect([short('2027-03-14'), short('2027-03-14', '2027-03-16'), short('2027-03')]).toEqual([
    '14',
    '14 to 16',
    'No day given',
  ]);
  expect(short('2027-01', '2027-03')).toBe('January 2027 to March 2027');
});

test('a day or a month, and no other day is written', () => {
  const takes = (when: string) =>
    entrySchema.safeParse({ id: 'a', title: 'A', kind: 'audit', when }).success;
  expect(['2027-03-14', '2028-02-29', '2027-12'].filter(takes)).toHaveLength(3);
  expect(['2027', '2027-02-30', '2027-13', '2027-Q1', 'March', '2027-3-1'].filter(takes)).toEqual(
    [],
  );
});

describe('how an entry stands', () => {
  const on = (today: string | undefined, one: Entry) => stateOf(one, today);

  test('what has to be done is overdue from the day after its last', () => {
    expect(on('2027-03-14', entry())).toBe('this-month');
    expect(on('2027-03-15', entry())).toBe('overdue');
    expect(on('2027-02-28', entry())).toBe('later');
    expect(on('2027-03-31', dated('2027-01', '2027-03'))).toBe('now');
    expect(on('2027-04-01', dated('2027-01', '2027-03'))).toBe('overdue');
  });

  test('what takes place by itself is past, what is done or called off is never overdue', () => {
    expect(on('2027-04-01', entry({ kind: 'training' }))).toBe('past');
    expect(on('2027-04-01', entry({ kind: 'policy' }))).toBe('past');
    expect(on('2027-04-01', entry({ cancelled: true }))).toBe('cancelled');
    const done = entry({ done: { on: '2027-03-10' } });
    expect(stateWords(on('2027-04-01', done), done)).toBe('Done, 10 March 2027');
  });

  test('a group of reviews is overdue with the first of them', () => {
    const group = dated('2027-03-02', '2027-03-30', { kind: 'review', late: '2027-03-02' });
    expect([on('2027-03-02', group), on('2027-03-03', group)]).toEqual(['now', 'overdue']);
  });

  test('without a day, or without a date, nothing is said that depends on it', () => {
    expect(on(undefined, dated('2001-01-01'))).toBe('later');
    const { span: _, ...undated } = entry();
    expect(on('2027-04-01', undated)).toBe('later');
    expect(stateWords('later', undated)).toBe('');
  });

  test('the overdue ones as text', () => {
    const late = listOverdue([dated('2027-03-14', undefined, { owner: 'A role' })], '2027-04-01');
    expect(toLateText(late)).toBe(
      'Overdue in the quality assurance calendar: 1.\n  14 March 2027  Return: Figures. A role',
    );
    expect(toLateText([])).toBe('');
  });
});

test('the next one is the first that is still to begin', () => {
  const all = [
    dated('2027-03-14', undefined, { id: 'over' }),
    dated('2027-03-20', undefined, { id: 'off', cancelled: true }),
    dated('2027-04-02', undefined, { id: 'next' }),
    dated('2027-05', undefined, { id: 'then' }),
  ];
  expect(nextOf(all, '2027-03-15')?.id).toBe('next');
  expect(nextOf(all, '2027-05-02')).toBeUndefined();
});

describe('years', () => {
  test('begin in the month that is theirs', () => {
    expect([yearOf('2027-03-31', 4), yearOf('2027-04-01', 4), yearOf('2027-01-01', 1)]).toEqual([
      2026, 2027, 2027,
    ]);
    expect([yearName(2027, 1), yearName(2026, 4)]).toEqual(['2027', 'April 2026 to March 2027']);
  });

  test('have twelve months, and what is longer than one stands in each', () => {
    const long = dated('2027-02', '2027-04');
    const months = monthsOf([long, dated('2027-04-09')], 2026, 4);
    expect(months.map(({ month }) => month)).toEqual([
      ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2026-${m}`),
      ...['01', '02', '03'].map((m) => `2027-${m}`),
    ]);
    expect(months.slice(-2).map(({ entries }) => entries.map(({ again }) => again))).toEqual([
      [false],
      [true],
    ]);
    expect(monthsOf([long, dated('2027-04-09')], 2027, 4)[0]?.entries).toHaveLength(2);
    expect(listYears([long], 4)).toEqual([2026, 2027]);
  });

  test('this one and those ahead stand first, then those before, newest first', () =>
    expect(orderYears([2021, 2022, 2026, 2027], 2026)).toEqual({
      ahead: [2026, 2027],
      before: [2022, 2021],
    }));
});

test('entries are in the order of their days', () => {
  const sorted = [dated('2027-04-01'), dated('2027-03'), dated('2027-03-01')].sort(byDay);
  expect(sorted.map(({ span }) => spanWords(span))).toEqual([
    '1 March 2027',
    'March 2027',
    '1 April 2027',
  ]);
  expect(sorted.every(isDated)).toBe(true);
});

describe('choices', () => {
  const police = { id: 'police', name: 'Police' };
  const entries = [
    entry({ id: 'a', reach: 'named', agencies: [police] }),
    entry({ id: 'b', reach: 'all', kind: 'audit' }),
    entry({ id: 'c' }),
    entry({ id: 'd', reach: 'owner' }),
    entry({ id: 'e', reach: 'named', agencies: [{ id: 'health', name: 'Health' }] }),
  ];
  const options = listOptions(entries, [{ id: '2027', name: '2027' }]);
  const ids = (filter: object) => choose(entries, filter).map(({ id }) => id);

  test('only what there is can be chosen', () => {
    expect(options.kind.map(({ id }) => id)).toEqual(['audit', 'return']);
    expect(options.agency.map(({ id }) => id)).toEqual(['health', 'police']);
    expect(readFilter({ year: '2027', kind: 'training', agency: 'police' }, options)).toEqual({
      filter: { year: '2027', agency: 'police' },
      unknown: [{ name: 'kind', value: 'training' }],
    });
  });

  test('an agency is shown what nobody has said too, and not what the owner does alone', () => {
    expect(ids({})).toHaveLength(5);
    expect(ids({ agency: 'police' })).toEqual(['a', 'b', 'c']);
    expect(ids({ agency: 'police', kind: 'audit' })).toEqual(['b']);
  });
});
