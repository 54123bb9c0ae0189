/** Self-assessments: typed, kept, written as the YAML the portal publishes, and taken in again without loss. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { renderYaml } from '../../../../../shared/yaml/write';
import { responseSchema } from '../../schema';
import { type AskedPart, differencesIn, progressOf, sideBySide, unfinishedIn } from '../asked';
import {
  type Draft,
  emptyAction,
  emptyDraft,
  emptyItem,
  itemOf,
  textsOf,
  withItem,
} from '../draft';
import { currentOf, readKept, withDraft, withNew, withoutDraft, writeKept } from '../kept';
import { readDraft } from '../read';
import { toRecord } from '../record';
import { assessmentRows } from '../rows';

const asking = {
  cycle: 'this',
  questions: [1, 2, 12],
  standards: ['lead', 'induction'],
  agencies: ['one', 'two'],
};

const parts: AskedPart[] = [
  {
    id: 'part',
    name: 'Part',
    summary: 'Of it.',
    items: [
      { key: 'q-1', name: 'Question 1', text: 'How?' },
      { key: 's-lead', name: 'A lead', text: 'There is one.' },
    ],
  },
];

const whole: Draft = {
  ...emptyDraft(1, 'this'),
  agency: 'one',
  part: 'The housing team',
  reviewedOn: '2026-11-20',
  summary: 'Much is in place.\n\nSome is not.',
  items: {
    'q-1': {
      summary: 'It is: in the plan, #1.',
      judgement: 'partly',
      evidence: 'Audit of March 2026\n- 9 of 10 files',
      actions: [
        { ...emptyAction, text: 'Write it down', owner: 'The training lead', due: '2027-01-31' },
        { ...emptyAction, text: 'Ask staff' },
        { ...emptyAction, text: 'Tell them', doneOn: '2026-11-02', shows: 'A note of the day' },
      ],
      peer: { judgement: 'met', summary: 'We saw it.' },
    },
    's-lead': { ...emptyItem, judgement: 'not-yet' },
  },
  peer: { agency: 'two', on: '2026-11-24' },
};

const write = (draft: Draft): string => renderYaml(toRecord(draft));

describe('the YAML of an assessment', () => {
  test('satisfies the schema of responses, and comes back', () => {
    const text = write(whole);
    expect(responseSchema.safeParse(toRecord(whole)).success).toBe(true);
    expect(readDraft('a.yaml', text, asking, 1)).toEqual({ draft: whole, problems: [], left: [] });
  });

  test('a published response comes in whole, its findings with it', () => {
    const folder = path.resolve('data/audits/2021-22/responses');
    const [file = ''] = fs.readdirSync(folder);
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    const own = { ...asking, questions: Array.from({ length: 20 }, (_, i) => i + 1) };
    const { draft, problems, left } = readDraft(
      file,
      text,
      { ...own, agencies: [file.slice(0, -5)] },
      1,
    );
    expect([problems, left]).toEqual([[], []]);
    expect(draft && readDraft(file, write(draft), own, 1).draft).toEqual(draft);
    expect(draft?.findings.length).toBeGreaterThan(50);
  });

  const typed = fc.string({ unit: 'grapheme', maxLength: 60 });
  const judged = fc.constantFrom(
    '' as const,
    'met' as const,
    'partly' as const,
    'not-yet' as const,
  );
  const item = fc.record({
    summary: typed,
    judgement: judged,
    evidence: fc.array(typed, { maxLength: 3 }).map((lines) => lines.join('\n')),
    actions: fc.array(
      fc.record({
        text: typed,
        owner: typed,
        due: fc.constantFrom('', '2027-01-31'),
        doneOn: fc.constantFrom('', '2026-11-02'),
        shows: typed,
      }),
      { maxLength: 2 },
    ),
    peer: fc.record({ judgement: judged, summary: typed }),
  });

  test('whatever is typed comes back as it can be seen, half-filled or not', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 2 }), typed, ([a, b], summary) => {
        const peer = { agency: '', on: '2026-11-24' };
        const draft: Draft = {
          ...emptyDraft(1, 'this'),
          summary,
          peer,
          items: { 'q-1': a ?? emptyItem, 's-lead': b ?? emptyItem },
        };
        const once = readDraft('a.yaml', write(draft), asking, 1);
        expect([once.problems, once.left]).toEqual([[], []]);
        expect(once.draft && toRecord(once.draft)).toEqual(toRecord(draft));
      }),
      {
        numRuns: 300,
        // A line end of another kind, which once came back as a space.
        examples: [
          [[{ ...emptyItem, evidence: '!\u2028    !' }, emptyItem], ''],
          [[{ ...emptyItem, summary: '!\u2028    !' }, emptyItem], '!\u2028    !'],
          [
            [
              {
                ...emptyItem,
                actions: [{ ...emptyAction, text: '!\u2028    !', owner: '!\u2028    !' }],
              },
              emptyItem,
            ],
            '',
          ],
        ],
      },
    );
  });
});

describe('a file broken by hand', () => {
  const broken = `# Ours
agency: three
cycle: last
reviewedOn: 2026-02-30
summary: 12
answers:
  - question: 1
    summary: Well.
    judgment: met
    judgement: partial
  - question: 1
    summary: Again.
  - question: 99
    summary: Of another form.
  - summary: Which?
  - just words
standards:
  - standard: lead
    judgement: met
    evidence: [2024, Minutes]
    actions: [{ owner: The lead, due: soon }]
peer: nobody
findings: []
`;
  const { draft, problems, left } = readDraft('b.yaml', broken, asking, 7);

  test('comes in with every problem named at its line', () => {
    const told = problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);
    expect(told).toEqual([
      expect.stringContaining('1 : a comment is not taken in'),
      expect.stringContaining('2 agency: no agency is called three'),
      expect.stringContaining('3 cycle: it answers the questions of the audit last'),
      expect.stringContaining('4 reviewedOn: there is no 2026-02-30 in the calendar'),
      expect.stringContaining('5 summary: expected text, found the number 12'),
      expect.stringContaining('9 answers[0].judgment: there is no field called judgment'),
      expect.stringContaining('10 answers[0].judgement: expected one of met, partly, not-yet'),
      expect.stringContaining('1 is answered twice'),
      expect.stringContaining('this form has no question 99'),
      expect.stringContaining('answers[3].question: this field is missing'),
      expect.stringContaining('answers[4]: expected a group of fields, found "just words"'),
      expect.stringContaining('standards[0].evidence[0]: expected text, found the number 2024'),
      expect.stringContaining('standards[0].actions[0].due: expected a real date'),
      expect.stringContaining('peer: expected a group of fields, found "nobody"'),
    ]);
  });

  test('and nothing of it is lost', () => {
    expect(draft).toMatchObject({ id: 7, agency: 'three', cycle: 'last', reviewedOn: '' });
    expect(draft && Object.keys(draft.items)).toEqual(['q-1', 'q-99', 's-lead']);
    expect(draft && itemOf(draft, 's-lead')).toMatchObject({
      judgement: 'met',
      evidence: 'Minutes',
      actions: [{ ...emptyAction, owner: 'The lead' }],
    });
    const kept = JSON.stringify(draft) + left.map(({ text }) => text).join(' ');
    for (const words of ['2026-02-30', '12', 'partial', 'Again.', 'Which?', 'just words', '2024'])
      expect(kept).toContain(words);
    for (const words of ['soon', 'nobody', 'Of another form.']) expect(kept).toContain(words);
  });

  test('what is no YAML is named with its line, and what is no record is handed back', () => {
    const tab = readDraft('c.yaml', 'agency: one\n\tsummary: Well.\n', asking, 1);
    expect(tab.draft).toMatchObject({ agency: 'one', summary: '' });
    expect(tab.problems).toMatchObject([{ line: 2, message: expect.stringContaining('tab') }]);
    expect(tab.left).toEqual([{ field: 'line 2', text: 'summary: Well.' }]);
    const list = readDraft('d.yaml', '- one\n- two\n', asking, 1);
    expect(list.draft).toBeUndefined();
    expect(list.problems).toHaveLength(1);
    expect(readDraft('e.yaml', '', asking, 1).problems).toHaveLength(1);
  });
});

describe('a file that is no YAML any more', () => {
  const lines = [
    'agency: one',
    'summary: alpha',
    'answers:',
    '  - question: 1',
    '    summary: bravo',
    '    judgement: partly',
    '    evidence:',
    '      - charlie',
    '      - delta',
    '  - question: 2',
    '    summary: |-',
    '      echo',
    '      foxtrot',
    '    actions:',
    '      - text: golf',
    '        owner: hotel',
    'standards:',
    '  - standard: lead',
    '    summary: "india, juliet"',
    '    judgement: not-yet',
  ];
  const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet'.split(' ');

  test('comes in but for the lines that are broken, each of which is named', () => {
    const broken = lines
      .with(0, 'agency one')
      .with(4, '    summary: bravo: well')
      .with(7, '      - "charlie')
      .with(14, '\t- text: golf');
    const { draft, problems, left } = readDraft('b.yaml', broken.join('\r\n'), asking, 7);
    expect(problems.map(({ line }) => line)).toEqual([1, 5, 8, 15]);
    expect(left.map(({ field }) => field)).toEqual(['line 1', 'line 5', 'line 8', 'line 15']);
    expect(draft && itemOf(draft, 'q-1')).toMatchObject({ judgement: 'partly', evidence: 'delta' });
    expect(draft && itemOf(draft, 'q-2').summary).toBe('echo\nfoxtrot');
    expect(draft && itemOf(draft, 's-lead').judgement).toBe('not-yet');
  });

  const slips: [string, (line: string) => string][] = [
    ['a colon too many', (line) => `${line}: well`],
    ['a mark not closed', (line) => line.replace(/(\w+)$/, '"$1')],
    ['no colon', (line) => line.replace(':', '')],
    ['a tab', (line) => line.replace(/^ */, '\t')],
    ['a space too many', (line) => ` ${line}`],
    ['a space too few', (line) => line.replace(/^ /, '')],
    ['a bracket', (line) => line.replace(/: ?/, ': [')],
  ];
  test.each(slips)('%s, in whichever line: no word is lost, and something is told', (_, slip) => {
    const whole = JSON.stringify(readDraft('a.yaml', lines.join('\n'), asking, 7).draft);
    lines.forEach((line, i) => {
      const text = lines.with(i, slip(line)).join('\n');
      const { draft, problems, left } = readDraft('b.yaml', text, asking, 7);
      const comes = JSON.stringify(draft) ?? '';
      const kept = comes + left.map((one) => one.text).join(' ');
      const lost = words.filter((word) => !kept.includes(word));
      const silent = left.length > 0 && problems.length === 0;
      expect({ line, lost, silent }).toEqual({ line, lost: [], silent: false });
      if (problems.length === 0) expect(comes.length).toBeGreaterThanOrEqual(whole.length);
    });
  });
});

describe('what the form tells', () => {
  test('progress, what is left, and where two agencies differ', () => {
    expect(
      progressOf(
        whole,
        parts.flatMap(({ items }) => items),
      ),
    ).toEqual({ judged: 2, asked: 2 });
    expect(unfinishedIn(whole, parts)).toEqual([]);
    expect(unfinishedIn(emptyDraft(1, 'this'), parts).map(({ what }) => what)).toEqual([
      'Which agency it is',
      'The day of the assessment',
      'What it shows, in a few sentences',
      'Question 1: the answer',
      'Question 1: the judgement',
      'A lead: the judgement',
    ]);
    const actions = [
      { ...emptyAction, doneOn: '2026-11-02' },
      { ...emptyAction, text: 'Tell them', shows: 'A note' },
    ];
    expect(
      unfinishedIn(withItem(whole, 'q-1', { actions }), parts).map(({ what }) => what),
    ).toEqual([
      'Question 1: what an action is',
      'Question 1: when an action was done, and what shows it',
    ]);
    expect(differencesIn(whole, parts)).toMatchObject([
      { item: { key: 'q-1' }, own: 'partly', peer: 'met' },
    ]);
    expect(differencesIn({ ...whole, peer: undefined as never }, parts)).toEqual([]);
  });

  test('assessments side by side, and as rows', () => {
    const other = withItem(whole, 's-lead', { judgement: 'met' });
    expect(sideBySide([whole, other], parts).map(({ differ }) => differ)).toEqual([false, true]);
    expect(assessmentRows(whole, parts, (id) => `Agency ${id}`)[0]).toMatchObject({
      agency: 'Agency one',
      judgement: 'Partly met',
      actions:
        'Write it down (The training lead, by 2027-01-31)\nAsk staff\nTell them (done 2026-11-02: A note of the day)',
      'peer judgement': 'Met',
      differ: 'yes',
    });
  });
});

describe('what a device keeps', () => {
  test('comes back as it was', () => {
    const kept = { drafts: [whole, emptyDraft(2, 'this')], current: 2 };
    expect(readKept(writeKept(kept) ?? '')).toEqual(kept);
    expect(writeKept({ drafts: [], current: 1 })).toBeUndefined();
  });

  test('whatever is there, it can be read, and read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const kept = readKept(text);
        expect(readKept(writeKept(kept) ?? '')).toMatchObject({ drafts: kept.drafts });
      }),
    );
    const damaged = { drafts: [{ id: 1, items: { 'q-1': 5, __proto__: 1, 'bad key': {} } }] };
    expect(readKept(JSON.stringify(damaged)).drafts[0]?.items).toEqual({ 'q-1': emptyItem });
  });

  test('another is added beside one with words in it, and taken away again', () => {
    const none = { drafts: [], current: 1 };
    expect(withNew(none, 'this')).toBe(none);
    const two = withNew(withDraft(none, whole), 'this');
    expect(two).toMatchObject({ current: 2, drafts: [{ id: 1 }, { id: 2 }] });
    expect(currentOf(withoutDraft(two, 2), 'this')).toEqual(whole);
  });
});

test('a report of progress is no assessment: one sentence says so', () => {
  const { draft, problems } = readDraft(
    'a.yaml',
    'agency: one\nprogress: [{ recommendation: 1 }]\n',
    asking,
    1,
  );
  expect(draft).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('recommendations'),
  ]);
});

test('everything somebody wrote is looked through for people', () => {
  const texts = textsOf(whole).join('\n');
  for (const words of ['The housing team', 'Some is not.', '9 of 10 files', 'We saw it.', 'A note'])
    expect(texts).toContain(words);
});
