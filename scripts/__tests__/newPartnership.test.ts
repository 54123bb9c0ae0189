/** What `npm run new -- partnership` writes is content that passes the check, for one area served and for several. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contactCollection } from '../../src/features/contacts/collection';
import { areaCollection } from '../../src/features/partnership/collection';
import { readSite } from '../../src/portal/site';
import { formatProblem } from '../../src/shared/problems';
import { copyCode } from '../lib/copyCode';
import { writeContent, writePartnership } from '../lib/newPartnership';

const root = path.resolve(__dirname, '../..');
const today = '2026-11-26';
const start = (areas: readonly string[]) => ({
  name: 'Vale: a partnership',
  shortName: 'Vale',
  areas,
  email: 'a@vale.example',
  today,
});

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-new-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test.each([[['Upper Vale']], [['Upper Vale', 'Lower Vale', 'The “Isles”']]])(
  'the content for %s has no problem',
  (areas) => {
    writeContent(root, folder, start(areas));
    const { site, problems } = readSite(folder, { release: false, today });
    expect(problems.map(formatProblem)).toEqual([]);
    const served = site?.all(areaCollection).filter(({ kind }) => kind === 'served');
    expect(served?.map(({ name }) => name)).toEqual(areas);
    expect([...(site?.addresses() ?? [])]).toContain('/level-of-need/levels/universal');
    // Search takes so short a number for a word: it is a name.
    for (const { phones, otherNames } of site?.all(contactCollection) ?? [])
      expect(otherNames).toEqual(phones.map(({ number }) => number));
  },
);

test('a folder with something in it, or within this project, is left as it is', () => {
  fs.writeFileSync(path.join(folder, 'mine.txt'), 'mine');
  expect(writePartnership(root, folder, start(['Vale']))).toMatch(/is not empty/);
  expect(writePartnership(root, path.join(root, 'new-site'), start(['Vale']))).toMatch(/inside/);
  expect(fs.readdirSync(folder)).toEqual(['mine.txt']);
  expect(fs.existsSync(path.join(root, 'new-site'))).toBe(false);
});

test('the code is copied, and nothing of this partnership with it', () => {
  const from = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-code-'));
  for (const file of ['src/a.ts', 'data/partnership.yaml', 'docs/index.mdx', 'blog/a.md'])
    fs.mkdirSync(path.join(from, path.dirname(file)), { recursive: true });
  for (const file of ['src/a.ts', 'package.json', 'versions.json', 'data/partnership.yaml'])
    fs.writeFileSync(path.join(from, file), '');
  copyCode(from, folder);
  fs.rmSync(from, { recursive: true });
  expect(fs.readdirSync(folder).sort()).toEqual(['package.json', 'src']);
});
