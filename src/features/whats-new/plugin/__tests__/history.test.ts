/** The stream from a repository: what is told, what is not, and what happens where there is no history. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listRecordSteps } from '../../model/step';
import { readContentHistory } from '../history';
import { joinDays, readSteps } from '../records';

let root: string;
const git = (args: string[], date = '2026-11-03T12:00:00Z') =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  });
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};
const commit = (date: string) => {
  git(['add', '-A']);
  git(['commit', '-qm', 'a change'], `${date}T12:00:00Z`);
};
const stepsOf = (folder: string) => listRecordSteps(readSteps(readContentHistory(folder).changes));
const told = () => stepsOf(root).map(({ kind, id, on }) => `${on} ${kind} ${id}`);

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'stream-'));
  git(['init', '-q', '-b', 'main']);
  write('data/contacts/door.yaml', 'id: door\nname: Door\nemail: a@a.example\n');
  write('data/glossary.yaml', 'terms:\n  - id: mash\n    term: Hub\n    meaning: People.\n');
  commit('2026-11-03');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test('what was there on the first day was found there, and later records are added', () => {
  expect(told()).toEqual([]);
  write('data/contacts/desk.yaml', 'id: desk\nname: Desk\n');
  commit('2026-11-04');
  expect(told()).toEqual(['2026-11-04 contact desk']);
});

test('another order of fields, other quotes and a comment are no change', () => {
  write('data/contacts/door.yaml', '# A door\nname: "Door"\nemail: "a@a.example"\nid: door\n');
  write('data/glossary.yaml', 'terms:\n  - { meaning: People., term: Hub, id: mash }\n');
  commit('2026-11-04');
  expect(told()).toEqual([]);
});

test('several changes of a day are one, and one undone on its day is none', () => {
  write('data/contacts/door.yaml', 'id: door\nname: Door\nemail: b@a.example\n');
  commit('2026-11-04');
  write('data/contacts/door.yaml', 'id: door\nname: Gate\nemail: b@a.example\n');
  commit('2026-11-04');
  expect(stepsOf(root)).toMatchObject([
    {
      before: { name: 'Door', email: 'a@a.example' },
      after: { name: 'Gate', email: 'b@a.example' },
    },
  ]);
  write('data/contacts/door.yaml', 'id: door\nname: Door\nemail: a@a.example\n');
  commit('2026-11-04');
  expect(told()).toEqual([]);
});

test('a file under another name is the same record, by its newest name', () => {
  git(['mv', 'data/contacts/door.yaml', 'data/contacts/gate.yaml']);
  commit('2026-11-04');
  write('data/contacts/gate.yaml', 'id: gate\nname: Gate\nemail: a@a.example\n');
  commit('2026-11-05');
  expect(stepsOf(root)).toMatchObject([
    { id: 'gate', on: '2026-11-05', before: { name: 'Door' }, after: { name: 'Gate' } },
  ]);
});

test('a branch is told when it is joined, once, and never as if it undid the other', () => {
  git(['checkout', '-qb', 'side']);
  write('data/contacts/door.yaml', 'id: door\nname: Gate\nemail: a@a.example\n');
  commit('2026-11-04');
  git(['checkout', '-q', 'main']);
  write('data/glossary.yaml', 'terms:\n  - id: mash\n    term: Hub\n    meaning: Others.\n');
  commit('2026-11-05');
  git(['merge', '-q', '--no-ff', '--no-edit', 'side'], '2026-11-06T12:00:00Z');
  expect(told()).toEqual(['2026-11-05 term mash', '2026-11-06 contact door']);
});

test('a record that could not be read at some time is told by what could be read', () => {
  write('data/contacts/door.yaml', 'id: door\nname: "Door\n');
  commit('2026-11-04');
  write('data/contacts/door.yaml', 'id: door\nname: Gate\nemail: a@a.example\n');
  commit('2026-11-04');
  expect(told()).toEqual(['2026-11-04 contact door']);
});

test('a page is compared by its parts', () => {
  write('guidance/a.md', '---\ntitle: A\n---\n\nWords.\n\n## One\n\n[Ring](contact:door).\n');
  commit('2026-11-04');
  write('guidance/a.md', "---\ntitle: 'A'\n---\n\nWords.\n\n## One\n\n**Ring**.\n");
  commit('2026-11-05');
  expect(told()).toEqual([]);
  write('guidance/a.md', '---\ntitle: A\n---\n\nWords.\n\n## One\n\nWrite.\n');
  commit('2026-11-06');
  expect(told()).toEqual(['2026-11-06 page /guidance/a']);
});

test('without a repository, without a commit and with a part of the history there are no changes, and it is said', () => {
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'none-'));
  expect(readContentHistory(other)).toEqual({ changes: [], missing: 'none' });
  execFileSync('git', ['init', '-q'], { cwd: other });
  expect(readContentHistory(other)).toEqual({ changes: [], missing: 'none' });
  write('data/contacts/door.yaml', 'id: door\nname: Gate\n');
  commit('2026-11-04');
  const part = fs.mkdtempSync(path.join(os.tmpdir(), 'part-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, part], { stdio: 'pipe' });
  expect(readContentHistory(part)).toEqual({ changes: [], missing: 'part' });
  for (const folder of [other, part]) fs.rmSync(folder, { recursive: true });
});

test('two thousand changes cost four times what five hundred cost, and not sixteen', () => {
  const changesOf = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      on: `2026-${String(1 + Math.floor(i / 200)).padStart(2, '0')}-01`,
      before: { file: 'data/glossary.yaml', text: listText(i) },
      after: { file: 'data/glossary.yaml', text: listText(i + 1) },
    }));
  const listText = (i: number) => `terms:\n  - id: a\n    term: A\n    meaning: Meaning ${i}.\n`;
  // Counted and not timed: a day of a file is read twice, however often it changed.
  expect(joinDays(changesOf(2000))).toHaveLength(10);
  expect(joinDays(changesOf(500))).toHaveLength(3);
});
