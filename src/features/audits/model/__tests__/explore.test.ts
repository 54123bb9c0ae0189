import {
  asking,
  countFacets,
  countFindings,
  everyAgency,
  type ExploredFinding,
  type ExploreFilter,
  exploreFindings,
  exploreKeys,
  filterFindings,
  firstOf,
  listFound,
  readFilter,
  readWords,
  withWords,
  writeFilter,
} from '../explore';
import { asksForAnswer } from '../untaken';
import { everyAgencyWords, type FindingType } from '../words';

const finding = (
  agency: string,
  question: number,
  type: FindingType,
  recommendations: number[] = [],
): ExploredFinding => ({
  id: `${agency}-${question}-${type}`,
  agency,
  question,
  type,
  theme: question === 2 ? 'second' : 'first',
  text: 'Something.',
  recommendations,
});

const findings = [
  finding('one', 1, 'gap'),
  finding('one', 1, 'strength'),
  finding('one', 2, 'gap', [1]),
  finding('two', 1, 'gap', [1, 2]),
  finding('two', 2, 'strength'),
  finding('three', 1, 'suggestion'),
];
const rest = { themes: ['first', 'second'], recommendations: [1, 2], subjects: ['neglect'] };
const two = { questions: [1, 2, 3], agencies: ['one', 'two'], ...rest };
const three = { questions: [1, 2, 3], agencies: ['one', 'two', 'three'], ...rest };

test('what both said is on questions where each has the type, side by side', () => {
  const both = exploreFindings(findings, two, { type: 'gap', agency: everyAgency });
  expect(both.map(({ question }) => question)).toEqual([1]);
  expect(both[0]?.sides.map(({ agency, findings: own }) => [agency, own.length])).toEqual([
    ['one', 1],
    ['two', 1],
  ]);
  expect(exploreFindings(findings, three, { type: 'gap', agency: everyAgency })).toEqual([]);
  expect(exploreFindings(findings, three, { agency: everyAgency })).toHaveLength(1);
});

test('one agency has one side; without a choice a question keeps its empty sides', () => {
  expect(exploreFindings(findings, two, { agency: 'two' })[0]?.sides).toHaveLength(1);
  expect(exploreFindings(findings, three, { question: '2' })[0]?.sides).toHaveLength(3);
});

test('a finding under a recommendation, and one that asks for nothing, are not left over', () => {
  const left = listFound(exploreFindings(findings, three, { recommended: 'no' }));
  expect(left.map(({ id }) => id)).toEqual(['one-1-gap', 'three-1-suggestion']);
});

test('every count is what its link shows, for one, two and three agencies', () => {
  for (const asked of [{ ...two, agencies: ['one'] }, two, three]) {
    const rows = countFindings(findings, asked);
    expect(rows).toHaveLength(7);
    for (const { type, agencies, every, untaken } of rows) {
      expect(untaken === undefined).toBe(type !== undefined && !asksForAnswer(type));
      expect(every !== undefined).toBe(asked.agencies.length > 1);
      for (const { filter, count } of [...agencies, ...(untaken ? [untaken] : [])])
        expect(listFound(exploreFindings(findings, asked, filter))).toHaveLength(count);
      if (every) expect(exploreFindings(findings, asked, every.filter)).toHaveLength(every.count);
    }
  }
});

test('an address says what it asked for, and what the audit does not have is ignored', () => {
  const filter = { type: 'gap', agency: everyAgency, question: '1', recommended: 'no' };
  const address = writeFilter(filter);
  expect(address).toBe('?type=gap&agency=every&question=1&recommended=no');
  const choices = Object.fromEntries(new URLSearchParams(address));
  expect(readFilter(choices, two)).toEqual({ filter, unknown: [] });
  expect(writeFilter({})).toBe('');
  expect(readFilter({ type: 'gaps', agency: 'one', question: '01' }, two)).toEqual({
    filter: { agency: 'one' },
    unknown: [
      { name: 'type', value: 'gaps' },
      { name: 'question', value: '01' },
    ],
  });
  expect(readFilter({ agency: everyAgency }, { ...two, agencies: ['one'] }).unknown).toHaveLength(
    1,
  );
});

test('two are both, more are all', () => {
  expect(everyAgencyWords(2)).toBe('Both agencies');
  expect(everyAgencyWords(3)).toBe('All 3 agencies');
});

test('the count of every choice is what choosing it leaves', () => {
  const many = [
    ...findings,
    { ...finding('two', 3, 'barrier', [2]), subjects: ['neglect'] },
    { ...finding('one', 3, 'gap'), subjects: ['neglect'] },
  ];
  const filters: ExploreFilter[] = [
    {},
    { agency: 'one' },
    { type: asking, subject: 'neglect' },
    { agency: everyAgency },
    { agency: everyAgency, type: 'gap' },
    { theme: 'first', recommended: '2' },
    { type: 'strength', question: '1' },
  ];
  for (const filter of filters) {
    const counts = countFacets(many, two, filter);
    for (const key of exploreKeys)
      for (const [value, count] of counts[key])
        expect([key, value, filterFindings(many, two, { ...filter, [key]: value }).length]).toEqual(
          [key, value, count],
        );
    expect(counts.type.size).toBeGreaterThan(0);
  }
});

test('words are beginnings of words, all of them', () => {
  const list = [
    { id: 'a', text: 'The partnership’s website needs a revamp.' },
    { id: 'b', text: 'Training places are few.' },
  ];
  const words = readWords(list);
  const found = (typed: string) => withWords(list, words, typed).map(({ id }) => id);
  expect(found(' ')).toEqual(['a', 'b']);
  expect(found('Web part')).toEqual(['a']);
  expect(found('ships')).toEqual([]);
  expect(found("partnership's")).toEqual(['a']);
  expect(found('train few')).toEqual(['b']);
});

test('what does not fit is cut, and no side is shown empty for it', () => {
  const found = exploreFindings(findings, two, {});
  expect(listFound(firstOf(found, 100))).toHaveLength(5);
  expect(firstOf(found, 2).map(({ sides }) => sides.map((side) => side.agency))).toEqual([['one']]);
  expect(listFound(firstOf(found, 4))).toHaveLength(4);
});
