/** npm run import:contacts as a person runs it. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

describe('import:contacts', () => {
  const good = [
    'id,name,agency,areas,purpose,serves,phone 1,hours',
    'front-door,,council,,,,0117 903 6445,',
    ',New line,council,here,Advice.,schools,0808 800 5000,24 hours',
    '',
  ].join('\n');
  const all = (root: string) =>
    Object.fromEntries(
      fs
        .readdirSync(path.join(root, 'data/contacts'))
        .sort()
        .map((name) => [name, fs.readFileSync(path.join(root, 'data/contacts', name), 'utf8')]),
    );

  test('shows and writes nothing until told to; then changes the lines that change alone', () => {
    const site = makeFixtureSite({ 'in.csv': good });
    // Every page depends on the front door, so it changes only by being named.
    const named = ['in.csv', '--also', 'front-door'];
    try {
      const before = all(site.root);
      const unnamed = run('import-contacts', ['in.csv', '--write'], site.root);
      expect(unnamed).toEqual({ code: 1, out: expect.stringContaining('add --also front-door') });
      const shown = run('import-contacts', named, site.root);
      expect(shown.code).toBe(0);
      expect(shown.out).toContain('phone 1: "0117 903 6444" → "0117 903 6445"');
      expect(all(site.root)).toEqual(before);
      expect(run('import-contacts', [...named, '--write'], site.root).code).toBe(0);
      const after = all(site.root);
      expect(Object.keys(after)).toEqual([...Object.keys(before), 'new-line.yaml'].sort());
      const lines = (text = '') => text.split('\n');
      expect(
        lines(after['front-door.yaml']).filter(
          (line) => !lines(before['front-door.yaml']).includes(line),
        ),
      ).toEqual([
        '  - number: "0117 903 6445"',
        'evidence: { class: second-hand, on: 2026-11-24, source: { title: Sent by Council on 24 November 2026 } }',
        'review: { due: 2026-12-24, owner: front-door }',
      ]);
      expect(run('check', [], site.root).code).toBe(0);
      expect(run('import-contacts', [...named, '--write'], site.root).out).toContain(
        'Nothing would change.',
      );
    } finally {
      site.remove();
    }
  }, 120_000);

  test('details for a sample take the place of whoever stands in for it', () => {
    const row = 'id,agency,phone 1,hours\nteam,council,0117 903 6446,24 hours\n';
    const site = makeFixtureSite({ 'in.csv': row });
    try {
      expect(run('import-contacts', ['in.csv', '--write'], site.root)).toEqual({
        code: 0,
        out: expect.stringContaining('evidence: sample → second-hand'),
      });
      const text = all(site.root)['team.yaml'];
      expect(text).toContain('- number: "0117 903 6446"');
      expect(text).not.toContain('standIn');
      expect(run('check', [], site.root).code).toBe(0);
    } finally {
      site.remove();
    }
  }, 60_000);

  test('half-bad input writes nothing', () => {
    const half = `${good},Other,council,here,Advice.,schools,12,24 hours\n`;
    const site = makeFixtureSite({ 'half.csv': half, 'good.csv': good, 'empty.csv': '' });
    try {
      const before = all(site.root);
      const { code, out } = run('import-contacts', ['half.csv', '--write'], site.root);
      expect(code).toBe(1);
      expect(out).toContain(
        'half.csv: row 4, column "phone 1": expected a telephone number of the United Kingdom as text, found "12".',
      );
      expect(run('import-contacts', ['empty.csv', '--write'], site.root)).toEqual({
        code: 1,
        out: 'empty.csv: the file is empty.\nNothing was written.\n',
      });
      expect(all(site.root)).toEqual(before);
      for (const args of [['missing.csv'], ['good.csv', '--sent', '2027-01-01']])
        expect([args, run('import-contacts', args, site.root).code]).toEqual([args, 2]);
    } finally {
      site.remove();
    }
  }, 60_000);

  test('a sheet of an agency’s contacts goes out and comes back unchanged', () => {
    const site = makeFixtureSite();
    try {
      for (const name of ['a.csv', 'a.xlsx']) {
        expect(run('import-contacts', ['--export', 'council', '--out', name], site.root).code).toBe(
          0,
        );
        expect(run('import-contacts', [name], site.root).out).toContain(
          '0 added, 0 changed, 6 unchanged, 0 not in the file.',
        );
      }
    } finally {
      site.remove();
    }
  }, 60_000);
});
