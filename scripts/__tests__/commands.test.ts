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
});
