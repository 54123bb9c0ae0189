/** npm run practice:agreement, as a person runs it. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

const practice = `id: breakfast
title: Breakfast
text: A girl of three eats what she is given and laughs.
age: under-5
setting: schools
version: '2022'
indicators: [meals-regular]
notKnown: [What she eats at home.]
panel: { level: 1, reasons: She is well., up: If she were hungry. }
`;

const head = 'case;level;lines;rater;setting;date';
const good = Array.from(
  { length: 6 },
  (_, i) => `breakfast;1;meals-regular;r${i};schools;1/5/2026`,
);

test('it writes a report, names what is wrong with its row, and loses nothing', () => {
  const site = makeFixtureSite({
    'data/practice/breakfast.yaml': practice,
    'good.csv': [head, ...good].join('\r\n'),
    'bad.csv': [head, 'breakfast;1/2;;x;schools;', 'breakfst;2;;y;;'].join('\r\n'),
    'mark.csv': [head, 'breakfast;"9;;z1;;', 'breakfast;2;;z2;;', 'breakfst;1;;z3;;'].join('\n'),
    'wrong.csv': 'name,mark\r\nsomebody,3\r\n',
    'book.csv': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
  });
  const read = (file: string) => fs.readFileSync(path.join(site.root, 'out', file), 'utf8');
  try {
    const whole = run('practice-agreement', ['good.csv', '--out', 'out'], site.root);
    expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('6 answers') });
    expect(fs.readdirSync(path.join(site.root, 'out')).sort()).toEqual([
      'agreement.csv',
      'index.html',
      'lines.csv',
      'report.md',
    ]);
    const files = ['good.csv', 'bad.csv', 'mark.csv', 'wrong.csv', 'book.csv', 'gone.csv'];
    const { code, out } = run('practice-agreement', [...files, '--out', 'out'], site.root);
    expect(code).toBe(1);
    expect(out).toContain('bad.csv, row 2, level: found 1/2.');
    expect(out).toContain('bad.csv, row 3, case: found breakfst');
    expect(out).toContain('mark.csv, row 2: found a quotation mark without its pair.');
    expect(out).toContain('mark.csv, row 2, level: found 9.');
    expect(out).toContain('mark.csv, row 4, case: found breakfst');
    expect(out).toContain('mark.csv, 1 answer in 4 rows.');
    expect(out).toContain('wrong.csv, row 1: found no column called case or level');
    expect(out).toMatch(/book\.csv: found a file that is no CSV/);
    expect(out).toContain('gone.csv: found no such file');
    expect(out).not.toMatch(/\n\s+at /);
    expect(read('not-counted.csv')).toContain('breakfst');
    expect(read('not-counted.csv')).toContain('somebody');
    expect(read('not-counted.csv')).toContain('z1');
    expect(read('problems.csv').trim().split('\r\n')).toHaveLength(9);
    expect(run('practice-agreement', [], site.root).code).toBe(2);
  } finally {
    site.remove();
  }
}, 120_000);
