/** npm run digest, as a person runs it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'digest-'));
const out = (name: string) => path.join(elsewhere, name);
const listAll = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort()
    : [];

afterAll(() => fs.rmSync(elsewhere, { recursive: true, force: true }));

test('a list is told once; what is new later is told alone; where nothing is new nothing is written', () => {
  const site = makeFixtureSite();
  const digest = (...args: string[]) => run('digest', [...args, '--out', out('told')], site.root);
  try {
    const first = digest('--since', '2026-10-01', '--audience', 'schools');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Wrote ') });
    const folder = path.join(out('told'), 'schools/2026-11-24');
    const text = fs.readFileSync(path.join(folder, 'digest.txt'), 'utf8');
    expect(text).toContain('https://portal.example/briefs/a-brief');
    expect(text).toMatch(/I have read this: https:\S+\/whats-new\/pack#role=schools&from=/);
    const draft = fs.readFileSync(path.join(folder, 'digest.eml'), 'utf8');
    expect(draft).toMatch(/^X-Unsent: 1\r\n/);
    expect(draft).not.toMatch(/^To:/m);

    const before = listAll(out('told'));
    const state = fs.statSync(path.join(out('told'), 'state.json')).mtimeMs;
    expect(digest('--audience', 'schools')).toEqual({
      code: 0,
      out: 'Nothing new for schools since 1 October 2026.\n',
    });
    expect(listAll(out('told'))).toEqual(before);
    expect(fs.statSync(path.join(out('told'), 'state.json')).mtimeMs).toBe(state);

    const update = fs.readFileSync(path.join(site.root, 'updates/a.md'), 'utf8');
    fs.writeFileSync(
      path.join(site.root, 'updates/b.md'),
      update.replace(/title: .*/, 'title: Another').replace(/slug: .*/, 'slug: another'),
    );
    expect(digest('--audience', 'schools').out).toContain('Wrote 1 change to ');
    const second = path.join(out('told'), 'schools/2026-11-24-2/digest.txt');
    expect(fs.readFileSync(second, 'utf8')).not.toContain('a-brief');
  } finally {
    site.remove();
  }
}, 120_000);

test('each receiver has a message that shows no other; a list with faults writes nothing', () => {
  const site = makeFixtureSite();
  const list = out('list.csv');
  const args = ['--since', '2026-10-01', '--audience', 'schools', '--to', list];
  try {
    fs.writeFileSync(
      list,
      'Email;who\nhead@school.example;x\nno-at;x\nhead@school.example;x\n;x\na@b.example, c@d.example;x\n',
    );
    const bad = run('digest', [...args, '--out', out('bad')], site.root);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('row 3: found no-at.');
    expect(bad.out).toContain('row 4: found head@school.example, which is in row 2 too.');
    expect(bad.out).toContain('row 5: found an empty cell.');
    expect(bad.out).toContain('row 6: found a@b.example, c@d.example.');
    expect(fs.existsSync(out('bad'))).toBe(false);

    fs.writeFileSync(list, 'email\nhead@school.example\noffice@other.example\n');
    expect(run('digest', [...args, '--out', out('each')], site.root).code).toBe(0);
    const folder = path.join(out('each'), 'schools/2026-11-24/to');
    const messages = fs
      .readdirSync(folder)
      .sort()
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
    expect(messages.map((one) => /^To: (.*)\r$/m.exec(one)?.[1])).toEqual([
      'head@school.example',
      'office@other.example',
    ]);
    expect(messages[0]).not.toContain('office@');
    expect(messages[1]).not.toContain('head@');
    expect(new Set(messages.map((one) => /^Message-ID: (.*)\r$/m.exec(one)?.[1])).size).toBe(2);
  } finally {
    site.remove();
  }
}, 120_000);

test('a wrong use is told, and a state that cannot be read stops it', () => {
  const site = makeFixtureSite({ 'list.csv': 'email\na@b.example\n' });
  const since = ['--since', '2026-10-01'];
  const code = (...args: string[]) => run('digest', args, site.root);
  try {
    expect(code('--out', out('none'))).toMatchObject({
      code: 2,
      out: expect.stringContaining('needs its first day: --since 2026-11-01'),
    });
    expect(code(...since, '--audience', 'school').out).toContain('Did you mean schools?');
    expect(code('--since', '2026-13-01').code).toBe(2);
    expect(code('--since', '2027-01-01').code).toBe(2);
    expect(code(...since, '--to', 'list.csv')).toMatchObject({
      code: 2,
      out: expect.stringContaining('Addresses have no place in the repository.'),
    });
    fs.mkdirSync(out('damaged'));
    fs.writeFileSync(path.join(out('damaged'), 'state.json'), '{');
    const damaged = code(...since, '--out', out('damaged'));
    expect(damaged.code).toBe(1);
    expect(damaged.out).toContain('it is not known what was told before');
    expect(damaged.out).not.toMatch(/\n\s+at /);
  } finally {
    site.remove();
  }
}, 120_000);
