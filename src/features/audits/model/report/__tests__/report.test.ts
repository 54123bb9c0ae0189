import { parse } from 'yaml';
import { renderYaml } from '../../../../../shared/yaml/write';
import { progressTemplate } from '../../progress';
import { progressReportSchema, type TakenAction } from '../../schema';
import {
  emptyEntry,
  emptyReport,
  fromTaken,
  readReportKept,
  type ReportDraft,
  toReport,
  withEntry,
  withIds,
  withoutEntry,
} from '../draft';
import { readReport } from '../read';
import { lackingIn, textsOf } from '../unfinished';

const asking = {
  cycle: '2021-22',
  recommendations: [{ number: 1, text: 'Measure.' }],
  agencies: ['charity'],
};

const whole: ReportDraft = {
  agency: 'charity',
  reportedOn: '2026-11-20',
  entries: [
    {
      recommendation: '1',
      id: '',
      text: 'Ask all staff what they learned',
      owner: 'The training lead',
      due: '2027-01-31',
      status: 'under-way',
      notice: 'A short form after each course',
      evidence: [{ on: '2026-11-02', text: 'Answers of 40 staff', source: '' }],
    },
  ],
};

const saved = (report: ReportDraft): string => renderYaml(toReport(report, '2021-22'));

test('a report is a file that the command files, and comes back as it was', () => {
  const named = withIds(whole, []);
  const text = saved(named);
  expect(progressReportSchema.safeParse(parse(text)).success).toBe(true);
  expect(readReport('a.yaml', text, asking)).toEqual({ report: named, problems: [], left: [] });
});

test('half a report is saved and comes back, and nothing is asked of what is missing', () => {
  const half = withEntry(emptyReport, 0, { text: 'Ask staff' });
  const { report, problems } = readReport('a.yaml', saved(half), asking);
  expect(problems).toEqual([]);
  expect(report?.entries[0]?.text).toBe('Ask staff');
});

test('a new action has an id that no other has, and keeps it', () => {
  const two = { ...whole, entries: [...whole.entries, ...whole.entries] };
  const first = 'charity-ask-all-staff-what-they-learned';
  expect(withIds(two, [first]).entries.map(({ id }) => id)).toEqual([`${first}-2`, `${first}-3`]);
  const again = withEntry(withIds(whole, []), 0, { text: 'Ask all staff twice' });
  expect(withIds(again, [first]).entries[0]?.id).toBe(first);
});

test('without an agency or words an action has no id yet', () => {
  expect(withIds({ ...whole, agency: '' }, []).entries[0]?.id).toBe('');
  expect(withIds({ ...emptyReport, agency: 'charity' }, []).entries[0]?.id).toBe('');
});

test('every fault of a broken file is named, and what can be read is taken', () => {
  const broken = `agency: another
cycle: 2030-31
reportedOn: 31/11/2026
# my own note
progress:
  - recommendation: 9
    action:
      text: Ask staff
      status: finished
      colour: red
`;
  const { report, problems, left } = readReport('a.yaml', broken, asking);
  expect(report).toEqual({
    agency: 'another',
    reportedOn: '',
    entries: [{ ...emptyEntry, recommendation: '9', text: 'Ask staff', evidence: [] }],
  });
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6, 9, 10]);
  expect(left.map(({ text }) => text).sort()).toEqual(['31/11/2026', 'finished', 'red']);
});

test('what is no YAML at all changes nothing, and the line is named', () => {
  const { report, problems } = readReport('a.yaml', 'agency: [charity\nprogress:\n  - {', asking);
  expect(report).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

test('the file to fill in opens, and its own comments are not complained of', () => {
  const text = progressTemplate('2021-22', asking.recommendations);
  const { report, problems } = readReport('progress.yaml', text, asking);
  expect(report).toEqual({
    ...emptyReport,
    entries: [expect.objectContaining({ status: 'planned' })],
  });
  expect(problems.some(({ message }) => message.includes('comment'))).toBe(false);
});

const taken: TakenAction = {
  id: 'charity-survey',
  text: 'Ask',
  owner: 'The lead',
  status: 'under-way',
  evidence: [{ on: '2026-10-01', text: 'Written', source: 'Minutes' }],
};

describe('what is left to do', () => {
  const lacks = (change: Partial<ReportDraft['entries'][number]>) =>
    lackingIn(withEntry(whole, 0, change), [taken], '2026-11-28').map(({ what }) => what);

  test('nothing, of a whole report', () => expect(lacks({})).toEqual([]));

  test('no state without dated evidence, unless it is on record', () => {
    expect(lacks({ status: 'complete', evidence: [] })).toEqual([
      'Action 1: dated evidence of how far it is',
    ]);
    expect(lacks({ ...fromTaken(taken), evidence: [] })).toEqual([]);
    expect(lacks({ status: 'planned', evidence: [] })).toEqual([]);
  });

  test('evidence is of a day that was', () => {
    const on = (day: string) => ({ evidence: [{ on: day, text: 'Minutes', source: '' }] });
    expect(lacks(on('2026-11-29'))).toEqual(['Action 1: evidence of a day that has come']);
    expect(lacks(on('2026-11-28'))).toEqual([]);
    expect(lacks(on(''))).toEqual([
      'Action 1: each piece of evidence with its day and what it shows',
    ]);
  });

  test('everything, of an empty report, and of a day to come', () => {
    expect(lackingIn(emptyReport, [], '2026-11-28')).toHaveLength(6);
    expect(lackingIn({ ...whole, reportedOn: '2027-01-01' }, [], '2026-11-28')).toEqual([
      { anchor: 'about', what: 'A day of the report that has come' },
    ]);
  });
});

test('whatever a device kept, a report comes of it', () => {
  expect(readReportKept(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  for (const damaged of [null, 1, 'x', [], { entries: [null, { evidence: [1, null] }] }])
    expect(readReportKept(damaged).entries.length).toBeGreaterThan(0);
  expect(readReportKept({ entries: [{ status: 'finished', recommendation: '<b>' }] })).toEqual({
    ...emptyReport,
    entries: [{ ...emptyEntry, evidence: [] }],
  });
});

test('the last action that goes leaves an empty one, and all that is written is looked through', () => {
  expect(withoutEntry(whole, 0).entries).toEqual([emptyEntry]);
  expect(textsOf(whole)).toContain('Answers of 40 staff');
});

describe('a file that is no report', () => {
  test.each([
    ['a Word file', 'PK\u0003\u0004', /Word/],
    ['a self-assessment', 'agency: charity\nanswers:\n  - question: 1\n', /self-assessment/],
  ])('%s changes nothing, and one sentence says what it is', (_, text, words) => {
    const { report, problems } = readReport('a.yaml', text, asking);
    expect(report).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringMatching(words) })]);
  });
});

test('the empty form, as it is taken from the page, opens with nothing to put right', () => {
  const { report, problems } = readReport(
    'a.yaml',
    progressTemplate('2021-22', asking.recommendations),
    asking,
  );
  expect(problems).toEqual([]);
  expect(report?.entries[0]?.status).toBe('planned');
});
