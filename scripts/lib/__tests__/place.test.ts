import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildFolders, recover, swap } from '../place';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-place-'));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

/** Makes folders, each with one file that says which site it is. */
const make = (sites: Record<string, string>) => {
  for (const [folder, site] of Object.entries(sites)) {
    fs.mkdirSync(path.join(root, folder));
    fs.writeFileSync(path.join(root, folder, 'index.html'), site);
  }
};

const found = () =>
  Object.fromEntries(
    fs
      .readdirSync(root)
      .map((folder) => [folder, fs.readFileSync(path.join(root, folder, 'index.html'), 'utf8')]),
  );

test('the new site takes the old one’s place, and nothing else is left', () => {
  make({ build: 'old', 'build.next': 'new', 'build.old': 'older' });
  swap(buildFolders(root));
  expect(found()).toEqual({ build: 'new' });
});

test('the first site needs no old one', () => {
  make({ 'build.next': 'new' });
  swap(buildFolders(root));
  expect(found()).toEqual({ build: 'new' });
});

test.each([
  ['while it was made', { build: 'old', 'build.next': 'half' }],
  ['between the two moves', { 'build.old': 'old', 'build.next': 'new' }],
  ['after the moves', { build: 'old', 'build.old': 'older' }],
])('after a build that was killed %s, the site that was whole is there', (_, left) => {
  make(left);
  recover(buildFolders(root));
  expect(found()).toEqual({ build: 'old' });
});

test('where there is no site, there is none to put back', () => {
  recover(buildFolders(root));
  expect(found()).toEqual({});
});
