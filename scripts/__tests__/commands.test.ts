/** The commands as a person runs them: exit codes, help, and nothing half-written. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { copyContent } from '../lib/trial';

const root = path.resolve(__dirname, '../..');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

function run(
  script: string,
  args: string[],
  cwd = root,
  today = '2026-11-24',
): { code: number | null; out: string } {
  const program = script.endsWith('.mjs')
    ? [path.join(root, 'scripts', script)]
    : [tsx, path.join(root, 'scripts', `${script}.ts`)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PORTAL_TODAY: today, PORTAL_ENV: '' },
  });
  return { code: status, out: stdout + stderr };
}

const commands = fs
  .readdirSync(path.join(root, 'scripts'))
  .filter((name) => /\.(ts|mjs)$/.test(name))
  .map((name) => (name.endsWith('.mjs') ? name : name.replace(/\.ts$/, '')));

test('there are commands', () => expect(commands.length).toBeGreaterThan(3));

test.each(commands)(
  '%s has help, and refuses an option it does not know',
  (command) => {
    const help = run(command, ['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/^npm (run |start|test)/);
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
        { query: 'zzzz', emergency: false, browse: [], search: [] },
      ]);
      const gate = run('safety', [], site.root);
      expect(gate.code).toBe(1);
      expect(gate.out).toContain('there is nothing to eat at home  (neglect)');
      expect(gate.out).toContain('    0.0 %  a level 4 line within the first 5 of the browser');
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

  const broken = { 'data/agencies.yaml': 'agencies: nobody\n' };

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
      expect(out).toContain('build/ is as it was');
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

  test('new makes nothing whose address is that of a page already', () => {
    const site = makeFixtureSite();
    try {
      const taken = [
        ['contact', 'Booklet'],
        ['update', 'Tags'],
      ].map((args) => run('new', args, site.root));
      expect(taken.map(({ code }) => code)).toEqual([1, 1]);
      expect(taken[0]?.out).toContain('There is a page at /contacts/booklet already');
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
    } finally {
      site.remove();
    }
  }, 60_000);

  describe('release:level-of-need', () => {
    const listed = (root: string) =>
      Object.fromEntries(
        fs
          .readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
          .filter((entry) => entry.isFile() && !/node_modules|\.docusaurus/.test(entry.parentPath))
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort()
          .map((file) => [file, fs.readFileSync(file, 'utf8')]),
      );
    const adopted = ['--adopted-on', '2026-11-20', '--adopted-by', 'the executive group'];
    const refused: [string, string[], Record<string, string>, number, RegExp[]][] = [
      ['no month 13', ['2026-13'], {}, 2, [/A version is a year/]],
      ['no 30 February', ['2026', '--in-force', '2026-02-30'], {}, 2, [/a real date/]],
      ['no 30 February', ['2026', '--adopted-on', '2026-02-30'], {}, 2, [/a real date/]],
      ['a text that nobody adopted', ['2026'], {}, 1, [/Only an adopted text is published/]],
      [
        'an adoption by nobody',
        ['2026', '--adopted-on', '2026-11-20', '--adopted-by', ' '],
        {},
        1,
        [/Give the day and the body that decided/],
      ],
      [
        'a decision that has not come',
        ['2026', '--adopted-on', '2026-11-25', '--adopted-by', 'the executive group'],
        {},
        1,
        [/cannot have been adopted on 25 November 2026/],
      ],
      [
        'a draft with open matters, each with its place; words for the draft alone are none',
        ['2026', ...adopted],
        {
          'docs/consent.md':
            '---\ntitle: Consent (draft)\ndescription: Consent.\n---\n\n<!-- draft only -->\n\nThis is a draft.\n\n<!-- end of draft only -->\n\n**To be agreed:** one form.\n\nIt is illustrative, and not in force.\n',
        },
        1,
        [
          /docs\/consent\.md:12:3 {2}“To be agreed” may not be in a published version/,
          /docs\/consent\.md:14:7 {2}“illustrative” may/,
          /\n2 problems in 1 of/,
        ],
      ],
      [
        'a version that is there',
        ['2022'],
        {},
        1,
        [/There is a version 2022 already/, /versioned_docs\/version-2022 is there already/],
      ],
      ['a name before the version in force', ['2018'], {}, 1, [/2018 would stand before 2022/]],
      [
        'a day before the version in force',
        ['2026', '--in-force', '2021-01-01'],
        {},
        1,
        [/must start later than that, and 1 January 2021 is not/],
      ],
      [
        'a day that has not come, and every other fault beside it',
        ['2026', '--in-force', '2026-11-25'],
        { ...broken, 'versioned_docs/version-2026/mine.md': 'mine' },
        1,
        [
          /25 November 2026 has not come.*Run this again on or after 25 November 2026/,
          /version-2026 is there already/,
          /data\/agencies\.yaml:1:11/,
        ],
      ],
      [
        'an update at the address of the note',
        ['2026'],
        { 'updates/2026-11-24-level-of-need-2026.md': 'mine' },
        1,
        [/updates\/2026-11-24-level-of-need-2026\.md is there already/],
      ],
      [
        'a text that cannot be frozen',
        ['2026', ...adopted],
        {},
        1,
        [/The text could not be frozen: ./],
      ],
    ];

    test.each(refused)(
      'refuses %s, and changes nothing',
      (_, args, changes, code, says) => {
        const site = makeFixtureSite(changes);
        try {
          const before = listed(site.root);
          const result = run('release-level-of-need', args, site.root);
          expect([result.code, listed(site.root)]).toEqual([code, before]);
          for (const words of says) expect(result.out).toMatch(words);
          expect(result.out).not.toMatch(/\n\s+at /);
        } finally {
          site.remove();
        }
      },
      60_000,
    );

    /** Settles what the real draft leaves open, as partners would. */
    function settleMatters(site: string): void {
      for (const name of fs.readdirSync(path.join(site, 'docs'), {
        recursive: true,
        encoding: 'utf8',
      })) {
        const file = path.join(site, 'docs', name);
        if (!/\.(?:mdx?|yaml)$/.test(name)) continue;
        const text = fs.readFileSync(file, 'utf8');
        fs.writeFileSync(
          file,
          text
            .replace(/to\s+be\s+agreed/gi, 'agreed')
            .replace(/proposed move/gi, 'Moved')
            .replace(/(?:new )?in this draft/gi, 'in this version'),
        );
      }
    }

    test('publishes the draft: its text frozen and no more called a draft, the next draft clean, the rest untouched', () => {
      const site = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-release-'));
      // Far enough ahead to come after any version the content will have.
      const [version, today] = ['9998', '9998-12-01'];
      try {
        copyContent(root, site);
        for (const name of [
          'docusaurus.config.ts',
          'sidebars.ts',
          'guidance-sidebars.ts',
          'package.json',
          'src',
          'static',
          'versioned_sidebars',
        ])
          fs.cpSync(path.join(root, name), path.join(site, name), { recursive: true });
        fs.symlinkSync(
          fs.realpathSync(path.join(root, 'node_modules')),
          path.join(site, 'node_modules'),
        );
        settleMatters(site);
        const before = listed(site);
        const { code, out } = run(
          'release-level-of-need',
          [version, '--in-force', '9998-11-20', ...adopted],
          site,
          today,
        );
        expect([code, out]).toEqual([0, expect.stringContaining('in force from 20 November 9998')]);
        const after = listed(site);
        const changed = Object.keys(before)
          .filter((file) => before[file] !== after[file])
          .map((file) => path.relative(site, file));
        expect(changed).toEqual(['docs/indicators.yaml', 'versions.json']);
        expect(JSON.parse(after[path.join(site, 'versions.json')] as string)[0]).toBe(version);
        expect(after[path.join(site, 'versioned_docs/version-9998/indicators.yaml')]).toMatch(
          /^adopted: \{ on: 2026-11-20, by: "the executive group" \}\ninForceFrom: 9998-11-20$/m,
        );
        expect(after[path.join(site, 'versioned_docs/version-9998/consent.md')]).not.toMatch(
          /\bdraft\b/i,
        );
        expect(after[path.join(site, 'updates/9998-12-01-level-of-need-9998.md')]).toMatch(
          /^draft: true$/m,
        );
        expect(run('check', [], site, today).code).toBe(0);
        const release = run('check', ['--release'], site, today).out;
        expect(release).toMatch(/version-2022\/indicators\.yaml:\d+:\d+ {2}adopted: /);
        const own = release.split('\n').filter((line) => line.includes('version-9998'));
        expect(own.filter((line) => !line.includes(' warning: '))).toEqual([]);
        expect(
          JSON.parse(run('compare', [version, 'next', '--json'], site, today).out),
        ).toMatchObject({ added: [], withdrawn: [], changed: [] });
        expect(run('release-level-of-need', [version], site, today).out).toContain(
          'There is a version 9998 already',
        );
      } finally {
        fs.rmSync(site, { recursive: true, force: true });
      }
    }, 120_000);
  });

  describe('release:level-of-need --correct', () => {
    const page = 'versioned_docs/version-2022/consent.md';
    const words = '---\ntitle: Consent\ndescription: Consent.\n---\n\nAsk first.\n';
    const reason = 'The signed text says first, and the copy did not.';
    const correct = (root: string, ...args: string[]) =>
      run('release-level-of-need', ['--correct', ...args], root);

    test('records a deliberate correction with its reason; without one nothing is recorded', () => {
      const site = makeFixtureSite({ [page]: words });
      const file = path.join(site.root, 'versioned_docs/version-2022.frozen.json');
      try {
        expect(correct(site.root, '2022', '--reason', reason).out).toContain(
          'Nothing was changed.',
        );
        fs.writeFileSync(path.join(site.root, page), words.replace('first', 'always first'));
        expect(run('check', [], site.root)).toEqual({
          code: 1,
          out: expect.stringContaining(`${page}:1:1  this file of the published version 2022`),
        });
        const before = fs.readFileSync(file, 'utf8');
        for (const args of [['2022'], ['2022', '--reason', 'x'], ['2032', '--reason', reason]])
          expect([args, correct(site.root, ...args).code]).toEqual([args, 2]);
        expect(fs.readFileSync(file, 'utf8')).toBe(before);
        expect(correct(site.root, '2022', '--reason', reason)).toEqual({
          code: 0,
          out: 'Recorded in versioned_docs/version-2022.frozen.json, with the reason:\n  consent.md\n',
        });
        expect(JSON.parse(fs.readFileSync(file, 'utf8')).corrections).toEqual([
          { on: '2026-11-24', reason, files: ['consent.md'] },
        ]);
        expect(run('check', [], site.root).code).toBe(0);
      } finally {
        site.remove();
      }
    }, 120_000);

    test('a correction that breaks the content is refused', () => {
      const site = makeFixtureSite({ [page]: words });
      try {
        fs.writeFileSync(path.join(site.root, page), 'Ask first.\n');
        const { code, out } = correct(site.root, '2022', '--reason', reason);
        expect([code, out]).toEqual([1, expect.stringContaining('the page has no front matter')]);
        expect(out).toContain('Nothing was changed.');
      } finally {
        site.remove();
      }
    }, 60_000);
  });

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
      // Every page rests on the front door, so it changes only by being named.
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
          expect(
            run('import-contacts', ['--export', 'council', '--out', name], site.root).code,
          ).toBe(0);
          expect(run('import-contacts', [name], site.root).out).toContain(
            '0 added, 0 changed, 4 unchanged, 0 not in the file.',
          );
        }
      } finally {
        site.remove();
      }
    }, 60_000);
  });
});
