/** The commands as a person runs them: exit codes, help, and nothing half-written. */
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { broken, root, run } from '../../tests/support/runCommand';

const commands = [
  ...fs.readdirSync(path.join(root, 'scripts')).filter((name) => /\.(ts|mjs)$/.test(name)),
  'bench/bench.ts',
].map((name) => (name.endsWith('.mjs') ? name : name.replace(/\.ts$/, '')));

test('there are commands', () => expect(commands.length).toBeGreaterThan(3));

test.each(commands)(
  '%s has help, and refuses an option it does not know',
  (command) => {
    const help = run(command, ['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/^npm (run |start|test)/);
    expect(help.out).toMatch(/\n {2}--help +show this text\n/);
    expect(help.out).toMatch(/\nExits 0 [^]*2 on bad usage\.\n$/);
    const wrong = run(command, ['--no-such-option']);
    expect(wrong.code).toBe(2);
    expect(wrong.out).not.toMatch(/\n\s+at /);
  },
  60_000,
);

describe('on a site of its own', () => {
  test('safety answers a list line by line, lists each miss, and says plainly what is wrong with a list', () => {
    const site = makeFixtureSite({
      'queries.txt': 'starving\n\n  zzzz  \n',
      'empty.txt': '\n\n',
      'latin.txt': new Uint8Array([0x63, 0xe9, 0x0a]),
    });
    try {
      const lines = run('safety', ['--json', '--file', 'queries.txt'], site.root)
        .out.trim()
        .split('\n');
      expect(lines.map((line) => JSON.parse(line))).toEqual([
        {
          query: 'starving',
          emergency: false,
          browse: [{ id: 'meals-regular', level: 1 }],
          search: expect.any(Array),
        },
        // It is not sure, so it opens with the front door.
        {
          query: 'zzzz',
          emergency: false,
          browse: [],
          search: [{ kind: 'contact', path: '/contacts/front-door', title: 'Front door' }],
        },
      ]);
      const gate = run('safety', [], site.root);
      expect(gate.code).toBe(1);
      expect(gate.out).toContain('there is nothing to eat at home  (neglect)');
      expect(gate.out).toContain(
        '    0.0 %  a line of the highest level within the first 5 of the browser',
      );
      expect(run('safety', ['--file', 'empty.txt'], site.root)).toEqual({
        code: 1,
        out: 'empty.txt has no query. Write one on each line.\n',
      });
      expect(run('safety', ['--file', 'latin.txt'], site.root)).toEqual({
        code: 1,
        out: 'latin.txt is not UTF-8 text. Save it again with the encoding UTF-8.\n',
      });
      expect(run('safety', ['--file', 'gone.txt'], site.root).code).toBe(2);
      expect(run('safety', ['starving'], site.root).code).toBe(2);
    } finally {
      site.remove();
    }
  }, 120_000);

  test('check exits 0 on whole content, 1 on a fault, and says so without a stack trace', () => {
    const [whole, faulty] = [makeFixtureSite(), makeFixtureSite(broken)];
    try {
      expect(run('check', [], whole.root)).toEqual({
        code: 0,
        out: expect.stringMatching(/^No problems in \d+ files\.\n$/),
      });
      const { code, out } = run('check', [], faulty.root);
      expect(code).toBe(1);
      expect(out).toContain(
        'data/agencies.yaml:1:11  agencies: expected a list, found "nobody"  (write a list)',
      );
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
      expect(out).toContain('build/ has not changed');
      expect(fs.readFileSync(path.join(site.root, 'build/index.html'), 'utf8')).toBe(
        'the last build',
      );
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

  test('new knows what the records are called while another that was begun is not whole', () => {
    const site = makeFixtureSite();
    try {
      run('new', ['brief', 'One'], site.root);
      const { code } = run('new', ['contact', 'Family hub'], site.root);
      const written = fs.readFileSync(
        path.join(site.root, 'data/contacts/family-hub.yaml'),
        'utf8',
      );
      expect(code).toBe(0);
      expect(written).toContain('agency: council\nareas: [here]\n');
      expect(written).toContain('contact: front-door\n');
      expect(written).not.toContain('your-');
    } finally {
      site.remove();
    }
  }, 60_000);

  test('new makes nothing at an address that a page already has', () => {
    const site = makeFixtureSite();
    try {
      const taken = [
        ['contact', 'Booklet'],
        ['update', 'Tags'],
      ].map((args) => run('new', args, site.root));
      expect(taken.map(({ code }) => code)).toEqual([1, 1]);
      expect(taken[0]?.out).toContain('There is already a page at /contacts/booklet');
      expect(fs.existsSync(path.join(site.root, 'data/contacts/booklet.yaml'))).toBe(false);
    } finally {
      site.remove();
    }
  }, 60_000);

  test('a reason that says nothing is bad usage, and one without a release has nothing to allow', () => {
    const site = makeFixtureSite();
    try {
      for (const args of [
        ['build', '--allow-overdue', ''],
        ['check', '--release', '--allow-overdue', 'x x x x'],
        ['check', '--allow-overdue', 'The service is moving until March'],
      ]) {
        const { code, out } = run(args[0] as string, args.slice(1), site.root);
        expect([args, code]).toEqual([args, 2]);
        expect(out).not.toMatch(/\n\s+at /);
      }
      expect(fs.existsSync(path.join(site.root, 'build'))).toBe(false);
    } finally {
      site.remove();
    }
  }, 60_000);

  test('serve says in a line that its port is in use', async () => {
    const site = makeFixtureSite({ 'build/index.html': 'A page.' });
    const other = net.createServer();
    try {
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as net.AddressInfo;
      const served = run('serve', [], site.root, '2026-11-24', { PORT: `${port}` });
      expect(served).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^Port \d+ is in use by another program\. .* npm run serve\n$/),
      });
    } finally {
      other.close();
      site.remove();
    }
  }, 60_000);

  test('review says when nothing is due, writes its files where asked, and refuses what it does not know', () => {
    const site = makeFixtureSite();
    try {
      expect(run('review', [], site.root)).toEqual({
        code: 0,
        out: 'Nothing is due by 24 December 2026.\n',
      });
      expect(
        JSON.parse(run('review', ['--format', 'json', '--within', '60w'], site.root).out).items
          .length,
      ).toBeGreaterThan(2);
      expect(run('review', ['--format', 'ics', '--out', 'made'], site.root).code).toBe(0);
      expect(
        run('review', ['--format', 'email', '--within', '365d', '--out', 'made'], site.root).out,
      ).toContain('No email address is recorded for Front door');
      expect(fs.readdirSync(path.join(site.root, 'made')).sort()).toEqual([
        'front-door.eml',
        'review.ics',
      ]);
      for (const args of [
        ['--within', 'soon'],
        ['--format', 'jsn'],
      ])
        expect(run('review', args, site.root).code).toBe(2);
      expect(run('review', ['--out', 'versions.json/made'], site.root)).toEqual({
        code: 1,
        out: 'versions.json/made cannot be written: a part of its path is a file.\n',
      });
    } finally {
      site.remove();
    }
  }, 60_000);
});
