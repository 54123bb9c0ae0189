/** The commands as a person runs them: exit codes, help, and nothing half-written. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';

const root = path.resolve(__dirname, '../..');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

function run(script: string, args: string[], cwd = root): { code: number | null; out: string } {
  const program = script.endsWith('.mjs') ? [path.join(root, 'scripts', script)] : [tsx, path.join(root, 'scripts', `${script}.ts`)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], { cwd, encoding: 'utf8', env: { ...process.env, PORTAL_TODAY: '2026-11-24', PORTAL_ENV: '' } });
  return { code: status, out: stdout + stderr };
}

const commands = fs.readdirSync(path.join(root, 'scripts')).filter((name) => /\.(ts|mjs)$/.test(name)).map((name) => (name.endsWith('.mjs') ? name : name.replace(/\.ts$/, '')));

test('there are commands', () => expect(commands.length).toBeGreaterThan(3));

test.each(commands)('%s has help, and refuses an option it does not know', (command) => {
  const help = run(command, ['--help']);
  expect(help.code).toBe(0);
  expect(help.out).toMatch(/^npm (run |start|test)/);
  const wrong = run(command, ['--no-such-option']);
  expect(wrong.code).toBe(2);
  expect(wrong.out).not.toMatch(/\n\s+at /);
}, 60_000);

describe('on a site of its own', () => {
  const broken = { 'data/agencies.yaml': 'agencies: nobody\n' };

  test('check exits 0 on whole content, 1 on a fault, and says so without a stack trace', () => {
    const [whole, faulty] = [makeFixtureSite(), makeFixtureSite(broken)];
    try {
      expect(run('check', [], whole.root)).toEqual({ code: 0, out: expect.stringMatching(/^No problems in \d+ files\.\n$/) });
      const { code, out } = run('check', [], faulty.root);
      expect(code).toBe(1);
      expect(out).toContain('data/agencies.yaml:1:11  agencies: expected a list, found "nobody"  (write a list)');
      expect(out).not.toMatch(/\n\s+at /);
    } finally {
      whole.remove();
      faulty.remove();
    }
  }, 60_000);

  test('a build of bad content fails before it starts and leaves the last build alone', () => {
    const site = makeFixtureSite({ ...broken, 'build/index.html': 'the last build' });
    try {
      const { code, out } = run('build', [], site.root);
      expect(code).toBe(1);
      expect(out).toContain('build/ is as it was');
      expect(fs.readFileSync(path.join(site.root, 'build/index.html'), 'utf8')).toBe('the last build');
      expect(fs.existsSync(path.join(site.root, 'build.next'))).toBe(false);
    } finally {
      site.remove();
    }
  }, 60_000);

  test('new writes once, and never over what is there', () => {
    const site = makeFixtureSite();
    try {
      expect(run('new', ['brief', 'Who’s asked?'], site.root).code).toBe(0);
      const file = path.join(site.root, 'blog/2026-11-24-whos-asked.md');
      expect(fs.readFileSync(file, 'utf8')).toContain('title: "Who’s asked?"');
      fs.writeFileSync(file, 'mine');
      expect(run('new', ['brief', 'Who’s asked?'], site.root).code).toBe(1);
      expect(fs.readFileSync(file, 'utf8')).toBe('mine');
    } finally {
      site.remove();
    }
  }, 60_000);

  test('a reason that says nothing is bad usage, and one without a release has nothing to allow', () => {
    const site = makeFixtureSite();
    try {
      for (const args of [['build', '--allow-overdue', ''], ['check', '--release', '--allow-overdue', 'x x x x'], ['check', '--allow-overdue', 'The service is moving until March']]) {
        const { code, out } = run(args[0] as string, args.slice(1), site.root);
        expect([args, code]).toEqual([args, 2]);
        expect(out).not.toMatch(/\n\s+at /);
      }
      expect(fs.existsSync(path.join(site.root, 'build'))).toBe(false);
    } finally {
      site.remove();
    }
  }, 60_000);

  test('review says when nothing is due, writes its files where asked, and refuses what it does not know', () => {
    const site = makeFixtureSite();
    try {
      expect(run('review', [], site.root)).toEqual({ code: 0, out: 'Nothing is due by 24 December 2026.\n' });
      expect(JSON.parse(run('review', ['--format', 'json', '--within', '60w'], site.root).out).items.length).toBeGreaterThan(2);
      expect(run('review', ['--format', 'ics', '--out', 'made'], site.root).code).toBe(0);
      expect(run('review', ['--format', 'email', '--within', '365d', '--out', 'made'], site.root).out).toContain('No email address is recorded for Front door');
      expect(fs.readdirSync(path.join(site.root, 'made')).sort()).toEqual(['front-door.eml', 'review.ics']);
      for (const args of [['--within', 'soon'], ['--format', 'jsn']]) expect(run('review', args, site.root).code).toBe(2);
    } finally {
      site.remove();
    }
  }, 60_000);

  describe('import:contacts', () => {
    const good = [
      'id,name,agency,areas,purpose,serves,phone 1,hours', 'front-door,,council,,,,01632 960 102,', ',New line,council,here,Advice.,schools,01632 960 103,24 hours', '',
    ].join('\n');
    const all = (root: string) => Object.fromEntries(fs.readdirSync(path.join(root, 'data/contacts')).sort().map((name) => [name, fs.readFileSync(path.join(root, 'data/contacts', name), 'utf8')]));

    test('shows and writes nothing until told to; then changes the lines that change alone', () => {
      const site = makeFixtureSite({ 'in.csv': good });
      try {
        const before = all(site.root);
        const shown = run('import-contacts', ['in.csv'], site.root);
        expect(shown.code).toBe(0);
        expect(shown.out).toContain('phone 1: "01632 960 101" → "01632 960 102"');
        expect(all(site.root)).toEqual(before);
        expect(run('import-contacts', ['in.csv', '--write'], site.root).code).toBe(0);
        const after = all(site.root);
        expect(Object.keys(after)).toEqual(['always.yaml', 'front-door.yaml', 'new-line.yaml']);
        const lines = (text = '') => text.split('\n');
        expect(lines(after['front-door.yaml']).filter((line) => !lines(before['front-door.yaml']).includes(line))).toEqual(['  - number: "01632 960 102"', 'verified: { status: sample, on: 2026-11-24 }', 'review: { due: 2026-12-24, owner: front-door }']);
        expect(run('check', [], site.root).code).toBe(0);
        expect(run('import-contacts', ['in.csv', '--write'], site.root).out).toContain('Nothing would change.');
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
        expect(out).toContain('half.csv: row 4, column "phone 1": expected a telephone number of the United Kingdom as text, found "12".');
        expect(run('import-contacts', ['empty.csv', '--write'], site.root)).toEqual({ code: 1, out: 'empty.csv: the file is empty.\nNothing was written.\n' });
        expect(all(site.root)).toEqual(before);
        for (const args of [['missing.csv'], ['good.csv', '--sent', '2027-01-01']]) expect([args, run('import-contacts', args, site.root).code]).toEqual([args, 2]);
      } finally {
        site.remove();
      }
    }, 60_000);

    test('a sheet of an agency’s contacts goes out and comes back unchanged', () => {
      const site = makeFixtureSite();
      try {
        for (const name of ['a.csv', 'a.xlsx']) {
          expect(run('import-contacts', ['--export', 'council', '--out', name], site.root).code).toBe(0);
          expect(run('import-contacts', [name], site.root).out).toContain('0 added, 0 changed, 2 unchanged, 0 not in the file.');
        }
      } finally {
        site.remove();
      }
    }, 60_000);
  });
});
