/** npm run add:response, as a person runs it: what it refuses, what it warns of, and that nothing is half-written. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

const agencies =
  'agencies:\n  - { id: council, name: Council, sector: council, summary: Helps. }\n  - { id: charity, name: Charity, sector: voluntary, summary: Helps. }\n';

const good = `agency: charity
cycle: 2021-22
reviewedOn: 2026-11-20
summary: Much is in place.
answers:
  - question: 1
    summary: It is in the plan.
    judgement: partly
    evidence:
      - Minutes of 12 March 2026
    actions:
      - text: Write it down
        owner: The training lead
        due: 2027-01-31
peer:
  agency: council
  on: 2026-11-23
  answers:
    - question: 1
      judgement: met
findings: []
`;

const target = 'data/audits/2021-22/responses/charity.yaml';

test('a whole file is filed once, and its review is listed', () => {
  const site = makeFixtureSite({ 'data/agencies.yaml': agencies, 'mine.yaml': good });
  const read = (file: string) => fs.readFileSync(path.join(site.root, file), 'utf8');
  try {
    const filed = run('add-response', ['mine.yaml'], site.root);
    expect(filed).toMatchObject({ code: 0, out: expect.stringContaining(target) });
    expect(read(target)).toBe(good);
    expect(read('data/audits/2021-22/cycle.yaml')).toContain('agency: charity');
    expect(run('check', [], site.root)).toMatchObject({ code: 0 });
    fs.writeFileSync(path.join(site.root, 'mine.yaml'), good.replace('Much', 'All'));
    const again = run('add-response', ['mine.yaml'], site.root);
    expect(again).toMatchObject({ code: 1, out: expect.stringContaining('already exists') });
    expect(read(target)).toBe(good);
  } finally {
    site.remove();
  }
}, 120_000);

const progress = `agency: charity
cycle: 2021-22
reportedOn: 2026-11-20
progress:
  - recommendation: 1
    action:
      id: charity-survey
      text: Ask all staff
      owner: The training lead
      status: under-way
      evidence:
        - on: 2026-11-02
          text: Answers of 40 staff
`;

test('what an agency did is filed with its recommendation; what is not known or not shown is named', () => {
  const site = makeFixtureSite({
    'data/agencies.yaml': agencies,
    'done.yaml': progress,
    'ninth.yaml': progress.replace('recommendation: 1', 'recommendation: 9'),
    'stranger.yaml': progress.replace('agency: charity', 'agency: nobody'),
    'bare.yaml': progress.replace(/ {6}evidence:[^]*/, ''),
    'slips.yaml': progress
      .replace('owner: The', 'owner: Ours: the')
      .replace('text: Answers', 'text: "Answers'),
    'wrong.yaml': progress
      .replace('owner: The', 'owner: Ours: the')
      .replace('under-way', 'beginning')
      .replace('reportedOn', 'reported'),
    'table.csv': 'agency,part\ncharity,\n',
    'half.yaml': progress.replace('      owner: The training lead\n', ''),
    'later.yaml': progress
      .replace('      owner: The training lead\n', '')
      .replace('11-02', '12-30'),
    'open.yaml': progress
      .replace('charity-survey', 'charity-list')
      .replace('under-way', 'planned')
      .replace('on: 2026-11-02', 'on:')
      .replace('text: Answers of 40 staff', 'text:')
      .replace('      evidence', '      due:\n      evidence'),
  });
  const target = path.join(site.root, 'data/audits/2021-22/recommendations.yaml');
  const before = fs.readFileSync(target, 'utf8');
  const attempt = (file: string) => run('add-response', [file], site.root);
  try {
    for (const [file, words] of [
      ['ninth.yaml', 'ninth.yaml:5:21  progress[0].recommendation: there is no recommendation 9'],
      ['stranger.yaml', 'there is no agency nobody'],
      ['bare.yaml', 'under-way without evidence'],
      ['bare.yaml', 'recommendations.yaml are counted with what you sent in it.'],
      ['slips.yaml', 'there is a colon and a space inside this text'],
      ['slips.yaml', 'a text that begins with a quotation mark does not end with one'],
      ['wrong.yaml', 'there is a colon and a space inside this text'],
      ['wrong.yaml', 'there is no field called reported here'],
      ['wrong.yaml', 'progress[0].action.status: expected one of'],
      ['table.csv', 'a CSV file is for reading, and does not hold all of it'],
      ['half.yaml', 'progress[0].action.owner: this field is missing'],
      ['later.yaml', 'progress[0].action.evidence[0].on: 2026-12-30 is in the future'],
    ]) {
      const { code, out } = attempt(file as string);
      expect([file, code]).toEqual([file, 1]);
      expect(out).toContain(words);
      expect(out).not.toMatch(/\n\s+at /);
      expect(fs.readFileSync(target, 'utf8')).toBe(before);
    }
    // A field whose line could not be read is not missing.
    expect(attempt('slips.yaml').out).not.toContain('missing');
    expect(attempt('done.yaml')).toMatchObject({ code: 0 });
    expect(fs.readFileSync(target, 'utf8')).toContain('Reported by Charity on 20 November 2026');
    expect(attempt('open.yaml')).toMatchObject({ code: 0 });
    expect(run('check', [], site.root)).toMatchObject({ code: 0 });
  } finally {
    site.remove();
  }
}, 120_000);

test('what is not whole, not known or looks personal is named, and nothing is written', () => {
  const named = good.replace('Minutes of', 'Dr Okonkwo rang 01632 960 101,');
  const site = makeFixtureSite({
    'data/agencies.yaml': agencies,
    'half.yaml': good.replace('    summary: It is in the plan.\n', ''),
    'stranger.yaml': good.replace('agency: charity', 'agency: nobody'),
    'other.yaml': good.replace('2021-22', '2019-20'),
    'gap.yaml': good.replace('question: 1', 'question: 7'),
    'peer.yaml': good.replace('agency: council', 'agency: charity'),
    'empty.yaml': good.replace('    judgement: partly\n', ''),
    'list.yaml': good.replace(/(peer:[^]*)question: 1\n.*/, '$1question: 1: met'),
    'named.yaml': named,
    'mine.docx': 'PK\u0003\u0004',
  });
  const before = fs.readFileSync(path.join(site.root, 'data/audits/2021-22/cycle.yaml'), 'utf8');
  const attempt = (file: string, ...more: string[]) =>
    run('add-response', [file, ...more], site.root);
  try {
    for (const [file, words] of [
      ['half.yaml', 'half.yaml:6:5  answers[0].summary: this field is missing'],
      ['stranger.yaml', 'there is no agency'],
      ['other.yaml', 'There is no audit 2019-20; there is 2021-22.'],
      ['gap.yaml', 'gap.yaml:6:15  answers[0].question: there is no question 7'],
      ['peer.yaml', 'the second agency is the first one again'],
      ['empty.yaml', 'there is neither a finding nor a judgement'],
      ['list.yaml', 'there is a colon and a space inside this text'],
      ['gone.yaml', 'There is no file gone.yaml'],
      [
        'mine.docx',
        'perhaps a Word or Excel file. Give its words as plain text, or the .yaml file',
      ],
    ]) {
      const { code, out } = attempt(file as string);
      expect([file, code]).toEqual([file, 1]);
      expect(out).toContain(words);
      expect(out).toContain('Nothing was written.');
      expect(out).not.toMatch(/\n\s+at /);
    }
    expect(attempt('list.yaml').out).not.toMatch(/missing|empty/);
    const { code, out } = attempt('named.yaml');
    expect(code).toBe(1);
    expect(out).toContain('answers[0].evidence[0]: “Dr Okonkwo” looks like a name');
    expect(out).toContain('“01632 960 101” looks like a telephone number');
    expect(fs.existsSync(path.join(site.root, target))).toBe(false);
    expect(fs.readFileSync(path.join(site.root, 'data/audits/2021-22/cycle.yaml'), 'utf8')).toBe(
      before,
    );
    expect(attempt('named.yaml', '--checked').code).toBe(0);
    expect(run('add-response', [], site.root).code).toBe(2);
  } finally {
    site.remove();
  }
}, 240_000);
