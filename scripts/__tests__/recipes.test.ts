/**
 * README's own recipes, done as they are written there, one after the other on a copy of the content: a contact is
 * confirmed, a brief and an update are published: the content passes its check. A version is published: it passes again,
 * and so do the tests of the content, which must never be what stops a partnership from doing what the README teaches.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';
import { readSite } from '../../src/portal/site';
import { placeholders } from '../../src/shared/placeholders';
import { formatReport, hasErrors } from '../../src/shared/problems';
import { root, run } from '../../tests/support/runCommand';
import { copyContent } from '../lib/trial';

const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');

/** Takes what the README says, and fails where it no longer says it. */
function fromReadme(pattern: RegExp): string {
  const found = pattern.exec(readme)?.[1];
  if (!found) throw new Error(`README.md has nothing like ${pattern}`);
  return found;
}

/** The arguments of a command as the README has it. */
const argumentsOf = (command: RegExp): string[] =>
  [...fromReadme(command).matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

// Far enough ahead to come after any version that the content will have.
const [version, today] = ['9998', '9998-12-01'];

let site: string;

beforeAll(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-recipes-'));
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
  fs.symlinkSync(fs.realpathSync(path.join(root, 'node_modules')), path.join(site, 'node_modules'));
});

afterAll(() => {
  fs.rmSync(site, { recursive: true, force: true });
});

/** What `npm run check` says of the site; read in this process, where what is as it was is not read again. */
function check(release = false): { passes: boolean; report: string } {
  const { problems, filesRead } = readSite(site, { release, today });
  return { passes: !hasErrors(problems), report: formatReport(problems, filesRead) };
}

const passed = { passes: true, report: expect.stringMatching(/files\.$/) };

const edit = (file: string, change: (text: string) => string): void => {
  const full = path.join(site, file);
  fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
};

test('change a contact, and mark it as confirmed; the next test checks it', () => {
  const example = fromReadme(/for example `(data\/contacts\/[^`]+\.yaml)`/);
  const number = fromReadme(/Telephone numbers [^:]*: `number: "([^"]+)"`/);
  const evidence = parse(fromReadme(/confirmed the details:\n\n((?: {7}.*\n)+)/));
  expect(Object.keys(evidence)).toEqual(['evidence', 'review']);
  const file = fs.existsSync(path.join(site, example))
    ? example
    : `data/contacts/${fs.readdirSync(path.join(site, 'data/contacts'))[0]}`;
  edit(file, (text) => {
    const record = parseDocument(text);
    record.delete('standIn');
    record.set('phones', record.createNode([{ number }]));
    record.set('hours', record.createNode({ kind: 'always' }));
    record.set('evidence', record.createNode(evidence.evidence));
    record.setIn(['review', 'due'], evidence.review.due);
    return String(record);
  });
  expect(fs.readFileSync(path.join(site, file), 'utf8')).toContain(number);
});

/** The first tag that posts of a folder may have. */
const firstTag = (folder: string): string =>
  Object.keys(parse(fs.readFileSync(path.join(site, folder, 'tags.yml'), 'utf8')))[0] ?? '';

/** The first finding of the first answer to an audit; a partnership without an audit has none. */
function someFindings(): string[] {
  const folder = path.join(site, 'data/audits');
  const answers = fs.existsSync(folder)
    ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return answers
    .filter((file) => /responses\/[^/]+\.yaml$/.test(file))
    .slice(0, 1)
    .map((file) => parse(fs.readFileSync(path.join(folder, file), 'utf8')).findings[0].id);
}

/** Starts a post with the README's command, and fills it in as the command says. */
function publish(kind: 'brief' | 'update', folder: string): string {
  const command = argumentsOf(new RegExp(`npm run new -- (${kind} "[^"]+")`));
  const started = run('new', command, site, today);
  expect(started).toEqual({ code: 0, out: expect.stringContaining('Left to do:') });
  const file = /Wrote (\S+\.md)\./.exec(started.out)?.[1] ?? '';
  edit(file, (text) =>
    text
      .replace('tags: []', `tags: [${firstTag(folder)}]`)
      .replace('findings: []', `findings: [${someFindings().join()}]`)
      .replaceAll(placeholders.part, 'What we heard, and what to do with it.')
      .replace(placeholders.description, 'What a reader learns from it.')
      .replace(placeholders.point, 'The point of it.')
      .replace(placeholders.change, 'What changed, and what to do.')
      .replace('draft: true\n', ''),
  );
  return file;
}

test('publish a learning brief, and an update', () => {
  const files = [publish('brief', 'blog'), publish('update', 'updates')];
  expect(files.map((file) => path.dirname(file))).toEqual(['blog', 'updates']);
  expect(check()).toEqual(passed);
}, 60_000);

/** Settles what the real draft leaves open, as partners would. */
function settleMatters(): void {
  const folder = path.join(site, 'docs');
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:mdx?|yaml)$/.test(name)) continue;
    edit(path.join('docs', name), (text) =>
      text
        .replace(/to\s+be\s+agreed/gi, 'agreed')
        .replace(/proposed move/gi, 'Moved')
        .replace(/(?:new )?in this draft/gi, 'in this version'),
    );
  }
}

/** Every file of the site with what it says. */
const listed = (): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !/node_modules|\.docusaurus/.test(entry.parentPath))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(site, file), fs.readFileSync(file, 'utf8')]),
  );

test('publish a version: its text frozen and no more called a draft, the next draft clean, the rest untouched', () => {
  const [command, ...adopted] = argumentsOf(
    /npm run (release:level-of-need -- \d{4} --adopted-on .*)/,
  )
    .filter((word) => word !== '--')
    .slice(0, 6);
  expect(command).toBe('release:level-of-need');
  // The README's own year may have been published.
  const [, ...flags] = adopted;
  const day = flags[flags.indexOf('--adopted-on') + 1];
  const body = flags[flags.indexOf('--adopted-by') + 1];
  settleMatters();
  const before = listed();
  const { code, out } = run(
    'release-level-of-need',
    [version, '--in-force', '9998-11-20', ...flags],
    site,
    today,
  );
  expect([code, out]).toEqual([0, expect.stringContaining('in force from 20 November 9998')]);
  const after = listed();
  const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
  expect(changed).toEqual(['docs/indicators.yaml', 'versions.json']);
  const versions: string[] = JSON.parse(after['versions.json'] ?? '[]');
  expect(versions[0]).toBe(version);
  expect(after[`versioned_docs/version-${version}/indicators.yaml`]).toContain(
    `adopted: { on: ${day}, by: "${body}" }\ninForceFrom: 9998-11-20\n`,
  );
  const pages = Object.keys(after).filter((file) =>
    new RegExp(`^versioned_docs/version-${version}/.*\\.mdx?$`).test(file),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((file) => /\bthis draft\b/i.test(after[file] ?? ''))).toEqual([]);
  expect(after[`updates/${today}-level-of-need-${version}.md`]).toMatch(/^draft: true$/m);
  expect(check()).toEqual(passed);

  // A release is not stopped by what was published just now.
  const release = check(true).report.split('\n');
  const own = release.filter((line) => line.includes(`version-${version}`));
  expect(own.filter((line) => !line.includes(' warning: '))).toEqual([]);
  // It names an older version that nobody adopted, where there is one.
  const unadopted = versions
    .slice(1)
    .filter((id) =>
      /^adopted: null$/m.test(after[`versioned_docs/version-${id}/indicators.yaml`] ?? ''),
    );
  for (const id of unadopted)
    expect(
      release.some(
        (line) => line.includes(`version-${id}/indicators.yaml`) && line.includes('adopted: '),
      ),
    ).toBe(true);
  expect(JSON.parse(run('compare', [version, 'next', '--json'], site, today).out)).toMatchObject({
    added: [],
    withdrawn: [],
    changed: [],
  });
}, 180_000);

test('the tests of the content are green after them', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--selectProjects',
      'unit',
      '--runInBand',
      '--testPathPatterns',
      // Of the folder, what looks at the content; the rest looks at the code, which is as it was.
      'tests/content/content',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        PORTAL_TEST_CONTENT: site,
        PORTAL_TODAY: today,
      },
    },
  );
  const said = status === 0 ? '' : stderr;
  expect({ status, said }).toEqual({ status: 0, said: '' });
  expect(stderr).toMatch(/Tests: +\d+ passed/);
}, 180_000);
