/** npm run release:level-of-need as a person runs it. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { broken, run } from '../../tests/support/runCommand';

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
    ['a name that is no address', ['Second edition'], {}, 2, [/A version is named in small/]],
    ['the name of a page', ['browse'], {}, 2, [/not like a page of the document/]],
    ['no 30 February', ['2026', '--in-force', '2026-02-30'], {}, 2, [/a real date/]],
    ['no 30 February', ['2026', '--adopted-on', '2026-02-30'], {}, 2, [/a real date/]],
    ['a text that nobody adopted', ['2026'], {}, 1, [/Only an adopted text can be published/]],
    [
      'an adoption by nobody',
      ['2026', '--adopted-on', '2026-11-20', '--adopted-by', ' '],
      {},
      1,
      [/Give the day it was adopted and the body that decided/],
    ],
    [
      'a decision that is in the future',
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
      [/There is already a version 2022/, /versioned_docs\/version-2022 already exists/],
    ],
    ['a name before the version in force', ['2018'], {}, 1, [/2018 comes before 2022/]],
    [
      'a day before the version in force',
      ['2026', '--in-force', '2021-01-01'],
      {},
      1,
      [/must start later than that, and 1 January 2021 is not/],
    ],
    [
      'a day that is in the future, and every other fault with it',
      ['2026', '--in-force', '2026-11-25'],
      { ...broken, 'versioned_docs/version-2026/mine.md': 'mine' },
      1,
      [
        /25 November 2026 is in the future.*Run this again on or after 25 November 2026/,
        /version-2026 already exists/,
        /data\/agencies\.yaml:1:11/,
      ],
    ],
    [
      'an update at the address of the note',
      ['2026'],
      { 'updates/2026-11-24-level-of-need-2026.md': 'mine' },
      1,
      [/updates\/2026-11-24-level-of-need-2026\.md already exists/],
    ],
    [
      'a text that cannot be frozen',
      ['2026', ...adopted],
      { 'sidebars.ts': 'export default {' },
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
        'so there is nothing to do',
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
