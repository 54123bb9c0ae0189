import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readHistory, whyNoHistory } from '../history';

let root: string;
const git = (args: string[], date = '2026-11-03T12:00:00Z') =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  });
const write = (text: string) => {
  fs.mkdirSync(path.join(root, 'data/contacts'), { recursive: true });
  fs.writeFileSync(path.join(root, 'data/contacts/lado.yaml'), text);
};

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'history-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test('each change of a record with its day in London, newest first', () => {
  git(['init', '-q']);
  write('id: lado\nname: Officer\n');
  git(['add', '.']);
  git(['commit', '-qm', 'one']);
  write('id: lado\nname: Officer\nphones:\n  - number: "01632 960 111"\n');
  git(['commit', '-qam', 'two'], '2026-06-30T23:30:00Z');
  expect(readHistory(root).get('lado')).toEqual([
    { on: '2026-07-01', what: 'Changed: telephone numbers' },
    { on: '2026-11-03', what: 'Added' },
  ]);
});

test('without a repository there is no history', () => {
  write('id: lado\n');
  expect(readHistory(root).size).toBe(0);
});

const whatOf = () =>
  readHistory(root)
    .get('lado')
    ?.map(({ what }) => what);
const record = (more: string) => write(`id: lado\nname: Officer\n${more}`);
const commit = (message: string, hour: number) =>
  git(['commit', '-qam', message], `2026-11-03T${hour}:00:00Z`);

/** Two branches from one commit, each with a change of its own, at times that interleave. */
function branchOut(): void {
  git(['init', '-q', '-b', 'main']);
  record('');
  git(['add', '.']);
  git(['commit', '-qm', 'one'], '2026-11-03T10:00:00Z');
  git(['checkout', '-qb', 'side']);
  record('email: a@a.example\n');
  commit('side, email', 11);
  git(['checkout', '-q', 'main']);
  record('purpose: Advice\n');
  commit('main, purpose', 12);
  git(['checkout', '-q', 'side']);
  record('email: a@a.example\nnotFor: Danger\n');
  commit('side, not for', 13);
  git(['checkout', '-q', 'main']);
}

test('commits of two branches do not seem to undo each other, nor does joining them tell them again', () => {
  branchOut();
  expect(() => git(['merge', '-q', '--no-edit', 'side'])).toThrow();
  record('email: a@a.example\nnotFor: Danger\npurpose: Advice\n');
  git(['add', '.']);
  commit('joined', 14);
  expect(whatOf()).toEqual([
    'Changed: what it is not for',
    'Changed: what it is for',
    'Changed: email',
    'Added',
  ]);
});

test('what is changed while joining is told', () => {
  branchOut();
  expect(() => git(['merge', '-q', '--no-edit', 'side'])).toThrow();
  record('email: b@a.example\nnotFor: Danger\npurpose: Advice\n');
  git(['add', '.']);
  commit('joined, with another email', 14);
  expect(whatOf()?.[0]).toBe('Changed: email');
});

test('a record taken out and put back', () => {
  git(['init', '-q']);
  record('');
  git(['add', '.']);
  git(['commit', '-qm', 'one']);
  git(['rm', '-q', 'data/contacts/lado.yaml']);
  git(['commit', '-qm', 'two']);
  record('');
  git(['add', '.']);
  git(['commit', '-qm', 'three']);
  expect(whatOf()).toEqual(['Added', 'Withdrawn', 'Added']);
});

test('a folder without a repository, and a part of one, say why there is no history', () => {
  write('id: lado\n');
  expect(whyNoHistory(root)).toMatchInlineSnapshot(
    `"The changes of each contact are left out: this folder is not a git repository."`,
  );
  git(['init', '-q']);
  git(['add', '.']);
  git(['commit', '-qm', 'one']);
  expect(whyNoHistory(root)).toBeUndefined();
  write('id: lado\nname: B\n');
  git(['commit', '-qam', 'two']);
  const part = fs.mkdtempSync(path.join(os.tmpdir(), 'part-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, part], { stdio: 'pipe' });
  expect(whyNoHistory(part)).toMatchInlineSnapshot(
    `"The changes of each contact are left out: this copy holds only a part of the repository’s history (git fetch --unshallow brings the rest)."`,
  );
  expect(readHistory(part).size).toBe(0);
  fs.rmSync(part, { recursive: true });
});
