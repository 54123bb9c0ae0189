import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readHistory } from '../history';

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
