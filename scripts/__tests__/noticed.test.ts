/** npm run noticed, as a person runs it. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

const head = 'item,kind,title,changed,read,setting,person';
const row = (person: string, read: string, item = 'brief/a-brief', setting = 'schools') =>
  `${item},x,x,2026-11-01,${read},${setting},${person}`;
const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);

test('sheets are joined, small counts are hidden, and every bad row is named with its file', () => {
  const site = makeFixtureSite({
    'all.csv': [head, ...people(7).map((one) => row(one, '2026-11-20'))].join('\r\n'),
    'few.csv': [
      head,
      ...people(4).map((one) => row(one, 'yes', 'update/a-update')),
      ...people(9).map((one) => row(`q${one}`, '', 'update/a-update')),
    ].join('\n'),
    'own.csv': [head, row('', '20/11/2026')].join('\n'),
    'bad.csv': [
      head.replaceAll(',', ';'),
      row('x', '2026-11-20', 'brief/a-brieff').replaceAll(',', ';'),
      row('x', 'perhaps').replaceAll(',', ';'),
      row('y', '2026-11-20', 'brief/a-brief', 'school').replaceAll(',', ';'),
      row('', '2026-11-20').replaceAll(',', ';'),
      row('', '2026-11-20').replaceAll(',', ';'),
    ].join('\n'),
    'own (1).csv': [head, row('', '20/11/2026')].join('\n'),
    'mark.csv': [head, row('p1', '"perhaps'), row('p2', 'never')].join('\n'),
    'wrong.csv': 'name\nsomebody\n',
  });
  const read = (file: string) => fs.readFileSync(path.join(site.root, 'out', file), 'utf8');
  const noticed = (...files: string[]) => run('noticed', [...files, '--out', 'out'], site.root);
  try {
    expect(noticed('all.csv', 'few.csv', 'own.csv')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 changes; the report is in out/noticed.md.'),
    });
    expect(read('noticed.csv')).toContain('Schools,8,8');
    expect(read('noticed.csv')).toContain('Schools,not shown,not shown');
    expect(read('noticed.md')).not.toMatch(/\b4\b(?! November)/);
    expect(fs.existsSync(path.join(site.root, 'out/problems.csv'))).toBe(false);

    const twice = noticed('all.csv', 'own.csv', 'own (1).csv', 'own.csv');
    const again =
      'says the same as own.csv, to the letter. Its rows without a staff number are counted again: leave it out if it is a copy.';
    expect(twice.out).toContain(`own (1).csv ${again}\nown.csv ${again}\n`);
    expect(twice.out).not.toContain('all.csv says');

    const { code, out } = noticed('all.csv', 'bad.csv', 'mark.csv', 'wrong.csv', 'gone.csv');
    expect(code).toBe(1);
    expect(out).toContain('bad.csv, row 2, item: found brief/a-brieff, which is no change');
    expect(out).toContain('write brief/a-brief, if that is meant');
    expect(out).toContain('bad.csv, row 3, read: found perhaps.');
    expect(out).toContain('bad.csv, row 4, setting: found school, which is no setting');
    expect(out).toContain('bad.csv, row 6, person: found a second row for brief/a-brief');
    expect(out).toContain('mark.csv, row 2: found a quotation mark without its pair.');
    expect(out).toContain('mark.csv, row 2, read: found perhaps.');
    expect(out).toContain('mark.csv, row 3, read: found never.');
    expect(out).toContain('wrong.csv, row 1: found no column called item or read');
    expect(out).toContain('gone.csv: found no such file');
    expect(out).not.toMatch(/\n\s+at /);
    expect(read('problems.csv').trim().split('\r\n')).toHaveLength(10);
    expect(run('noticed', [], site.root).code).toBe(2);
  } finally {
    site.remove();
  }
}, 120_000);
