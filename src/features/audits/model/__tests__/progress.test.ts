import { progressTemplate, takeReport, unknownIn } from '../progress';
import { type ProgressReport, progressReportSchema, type Recommendation } from '../schema';
import { parse } from 'yaml';

const recommendation = (number: number): Recommendation => ({
  number,
  text: 'Measure.',
  askedOf: 'Agencies',
  findings: ['council-strength'],
  progress: { status: 'not-yet-reported' },
});
const both = [recommendation(1), recommendation(2)];

const report = (
  action: Partial<ProgressReport['progress'][number]['action']> = {},
): ProgressReport => ({
  agency: 'charity',
  reportedOn: '2026-11-20',
  progress: [
    {
      recommendation: 2,
      action: {
        id: 'charity-survey',
        text: 'Ask all staff',
        owner: 'The lead',
        status: 'planned',
        ...action,
      },
    },
  ],
});

test('an action comes to its recommendation, and to no other', () => {
  const [first, second] = takeReport(report(), both, 'Charity');
  expect(first).toEqual(both[0]);
  expect(second?.actions).toEqual([
    { id: 'charity-survey', text: 'Ask all staff', owner: 'The lead', status: 'planned' },
  ]);
});

test('evidence without a source of its own rests on the report', () => {
  const shown = { on: '2026-11-02', text: 'Answers of 40 staff' };
  const [, second] = takeReport(
    report({ status: 'under-way', evidence: [shown] }),
    both,
    'Charity',
  );
  expect(second?.actions?.[0]?.evidence).toEqual([
    { ...shown, source: 'Reported by Charity on 20 November 2026' },
  ]);
});

test('a later report says how far it is now, keeps what was shown before, and says nothing twice', () => {
  const early = { on: '2026-10-01', text: 'Written', source: 'Minutes' };
  const late = { on: '2026-11-02', text: 'Answers of 40 staff', source: 'Minutes' };
  const before = takeReport(report({ status: 'under-way', evidence: [early] }), both, 'Charity');
  const after = takeReport(
    report({ status: 'complete', evidence: [early, late] }),
    before,
    'Charity',
  );
  expect(after[1]?.actions).toEqual([
    expect.objectContaining({ status: 'complete', evidence: [early, late] }),
  ]);
});

test('how far a recommendation is as a whole is not for one agency to say', () =>
  expect(takeReport(report({ status: 'complete' }), both, 'Charity')[1]?.progress).toEqual({
    status: 'not-yet-reported',
  }));

test('a recommendation that the audit does not have is found', () => {
  expect(unknownIn(report(), both)).toEqual([]);
  expect(unknownIn(report(), [recommendation(1)])).toEqual([0]);
});

test('the file to fill in names each recommendation, has every field, and filled in it is whole', () => {
  const text = progressTemplate('2021-22', both);
  expect(text).toContain('#   2. Measure.');
  const [first] = parse(text).progress;
  expect(Object.keys(first.action).sort()).toEqual(
    Object.keys(progressReportSchema.shape.progress.element.shape.action.shape).sort(),
  );
  const filled = text
    .replace('agency: #', 'agency: charity #')
    .replace('reportedOn: #', 'reportedOn: 2026-11-20 #')
    .replace('recommendation: #', 'recommendation: 2 #')
    .replace('id: # a short', 'id: charity-survey # a short')
    .replace('text: # what you', 'text: Ask all staff # what you')
    .replace('owner: #', 'owner: The lead #')
    .replace('due: #', 'due: 2027-01-31 #')
    .replace('notice: #', 'notice: A survey #')
    .replace('on: # the day', 'on: 2026-11-02 # the day')
    .replace('text: # what shows', 'text: Answers # what shows')
    .replace(/\n.*source: #.*/, '');
  expect(progressReportSchema.safeParse(parse(filled)).error).toBeUndefined();
});
