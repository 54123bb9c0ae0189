/** npm run training:impact, as a person runs it. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

const training = `questionnaire:
  scales: { confidence: { low: Not at all, high: Completely }, practice: { low: Never, high: Every time } }
  statements:
    - { id: spot, kind: confidence, text: I can spot it., asked: [before, after, later] }
`;
const course = `id: signs
name: Reading the signs
provider: A charity
summary: A day.
ask: front-door
review: { reviewed: 2026-11-01, due: 2027-05-01, owner: front-door }
`;

const head = 'course;when;code;spot';
const good = Array.from({ length: 6 }, (_, i) => [
  `signs;before;kite${i};2`,
  `signs;later;kite${i};4`,
]).flat();

test('it writes a page for each course, names what is wrong with its row, and names nobody', () => {
  const site = makeFixtureSite({
    'data/training.yaml': training,
    'data/courses/signs.yaml': course,
    'good.csv': [head, ...good].join('\r\n'),
    'bad.csv': [head, 'signs;before;Anna Smith;2', 'sings;before;kite9;2'].join('\r\n'),
    'mark.csv': [head, 'signs;"before;kite8;2', 'signs;later;kite8;9'].join('\n'),
    'names.csv': 'course,when,code,name,spot\r\nsigns,before,kite7,somebody,3\r\n',
    'book.csv': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
  });
  const read = (file: string) => fs.readFileSync(path.join(site.root, 'out', file), 'utf8');
  try {
    const whole = run('training-impact', ['good.csv', '--out', 'out'], site.root);
    expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('12 sheets') });
    expect(fs.readdirSync(path.join(site.root, 'out')).sort()).toEqual([
      'impact.csv',
      'index.html',
      'signs.html',
      'signs.md',
      'signs.svg',
    ]);
    const page = read('signs.html');
    expect(page).toContain('Example: questions that the partnership has not agreed on yet.');
    expect(page).toContain('+2.0 (+2.0 to +2.0)');
    expect(page).toContain('What it does not show');
    expect(page).not.toContain('kite');
    const before = ['signs.html', 'signs.svg', 'signs.md', 'impact.csv'].map(read);
    const files = ['good.csv', 'bad.csv', 'mark.csv', 'names.csv', 'book.csv', 'gone.csv'];
    const { code, out } = run('training-impact', [...files, '--out', 'out'], site.root);
    expect(code).toBe(1);
    expect(out).toContain('bad.csv, row 2, code: found something that may be a name');
    expect(out).toContain('bad.csv, row 3, course: found sings');
    expect(out).toContain('mark.csv, row 2: found a quotation mark without its pair.');
    expect(out).toContain('mark.csv, row 3, spot: found 9.');
    expect(out).toContain('names.csv, row 1: found a column called name');
    expect(out).toMatch(/book\.csv: found a file that is no CSV/);
    expect(out).toContain('gone.csv: found no such file');
    expect(out).not.toMatch(/\n\s+at |Anna/);
    expect(read('not-counted.csv')).toContain('somebody');
    expect(read('problems.csv').trim().split('\r\n')).toHaveLength(9);
    expect(['signs.html', 'signs.svg', 'signs.md', 'impact.csv'].map(read)).toEqual(before);
    expect(run('training-impact', [], site.root).code).toBe(2);
  } finally {
    site.remove();
  }
}, 120_000);
