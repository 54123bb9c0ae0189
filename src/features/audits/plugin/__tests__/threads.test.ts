/** What the check asks of actions, and of agencies that assess themselves. */
import { makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { readSite } from '../../../../portal/site';

const told = (changes: Record<string, string>): string[] => {
  const site = makeFixtureSite(changes);
  try {
    return readSite(site.root, { release: false, today: '2026-11-24' })
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ field, message }) => `${field}: ${message}`);
  } finally {
    site.remove();
  }
};

// A demonstration: no audit of the partnership says this.
const withAction = (action: string, progress = '{ status: not-yet-reported }') =>
  told({
    'data/audits/2021-22/recommendations.yaml': `recommendations:
  - number: 1
    text: Measure.
    askedOf: Agencies
    findings: [council-strength]
    actions:
      - { id: write-it, text: Write it., owner: The lead, ${action} }
    progress: ${progress}
`,
  });

const evidence = 'evidence: [{ on: 2026-10-01, text: It was written., source: Minutes }]';

describe('an action is only as far as its dated evidence', () => {
  test.each([
    ['status: planned, due: 2026-01-01', []],
    [`status: complete, ${evidence}`, []],
    [`status: under-way, due: 2027-01-01, ${evidence}`, []],
    ['status: complete', ['complete without evidence']],
    ['status: under-way', ['under-way without evidence']],
  ])('%s', (action, messages) => {
    const at = 'recommendations[0].actions[0].status';
    expect(withAction(action)).toEqual(messages.map((message) => `${at}: ${message}`));
  });

  test('evidence of a day to come, and a recommendation done before its actions', () => {
    expect(withAction(`status: complete, ${evidence.replace('2026-10', '2027-10')}`)).toEqual([
      expect.stringContaining('recommendations[0].actions[0].evidence[0].on'),
    ]);
    const done = '{ status: done, on: 2026-10-01, text: It is., source: Minutes }';
    expect(withAction('status: planned', done)).toEqual([
      expect.stringContaining('one of its actions is not complete'),
    ]);
  });
});

test('an agency that assesses itself judges every standard or none', () => {
  const response = (standards: string) =>
    `agency: council\nreviewedOn: 2022-02-01\nsummary: Well.\nanswers:\n  - { question: 1, summary: Well. }\n${standards}findings:\n  - { id: council-strength, question: 1, type: strength, text: It works. }\n`;
  const standards =
    'standards:\n  - { id: lead, name: A lead, text: There is one. }\n  - { id: plan, name: A plan, text: There is one. }\n';
  const withStandards = (said: string) =>
    told({
      'data/audit-standards.yaml': standards,
      'data/audits/2021-22/responses/council.yaml': response(said),
    });
  expect(withStandards('')).toEqual([]);
  expect(withStandards('standards:\n  - { standard: lead, judgement: met }\n')).toEqual([
    'standards: the standard plan has no judgement',
  ]);
  expect(
    withStandards(
      'standards:\n  - { standard: lead, judgement: met }\n  - { standard: plan, judgement: met }\n  - { standard: gone, judgement: met }\n',
    ),
  ).toEqual([expect.stringContaining('standards[2].standard')]);
});
