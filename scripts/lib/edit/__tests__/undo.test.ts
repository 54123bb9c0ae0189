/** The button that takes a change back: a draft in the folder, checked whole, and nothing where it cannot be. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { createEditor } from '../api';

jest.setTimeout(60_000);

const contact = 'data/contacts/always.yaml';
const brief = 'blog/a.md';
const text = (file: string) => String(fixtureFiles[file]);

let fixture: ReturnType<typeof makeFixtureSite>;
const git = (...args: string[]): string =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: fixture.root,
    encoding: 'utf8',
  }).stdout.trim();
const place = (file: string) => path.join(fixture.root, file);
const read = (file: string) => fs.readFileSync(place(file), 'utf8');

/** Writes and commits. @returns the change */
function change(files: Record<string, string | Buffer | undefined>): string {
  for (const [file, content] of Object.entries(files)) {
    if (content === undefined) {
      fs.rmSync(place(file));
      continue;
    }
    fs.mkdirSync(path.dirname(place(file)), { recursive: true });
    fs.writeFileSync(place(file), content);
  }
  git('add', '-A');
  git('commit', '-qm', 'fix: a change');
  return git('rev-parse', 'HEAD');
}

const undo = (hash: string) => createEditor(fixture.root, () => '2026-11-24').undo({ hash });
const other = text(contact)
  .replace('id: always', 'id: other')
  .replace('Always there', 'Other')
  .replace(/role: .*\n/, '');

beforeEach(() => {
  fixture = makeFixtureSite();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'feat: first');
});
afterEach(() => fixture.remove());

test('a change is taken back as a draft: nothing is committed, and what was saved besides stays', () => {
  const hash = change({ [contact]: text(contact).replace('0800 1111', '0808 800 5000') });
  fs.writeFileSync(place(brief), `${text(brief)}\nNot sent yet.\n`);
  const more = `${read(contact)}# Rung today.\n`;
  fs.writeFileSync(place(contact), more);
  expect(undo(hash)).toMatch(/^Taken back in this folder[\s\S]*always\.yaml$/);
  expect(read(contact)).toBe(`${text(contact)}# Rung today.\n`);
  expect(read(brief)).toContain('Not sent yet.');
  expect(git('rev-parse', 'HEAD')).toBe(hash);
  expect(git('diff', '--cached', '--name-only')).toBe('');
  expect(() => undo(hash)).toThrow('taken back already');
});

test('a deleted file and its picture come back, a new one goes', () => {
  const picture = Buffer.from([137, 80, 78, 71, 0, 255, 13, 10]);
  const made = change({ 'data/contacts/other.yaml': other, 'static/img/team.png': picture });
  const gone = change({ 'data/contacts/other.yaml': undefined, 'static/img/team.png': undefined });
  undo(gone);
  expect(read('data/contacts/other.yaml')).toBe(other);
  expect(fs.readFileSync(place('static/img/team.png')).equals(picture)).toBe(true);
  undo(made);
  expect(fs.existsSync(place('data/contacts/other.yaml'))).toBe(false);
  expect(fs.existsSync(place('static/img/team.png'))).toBe(false);
  expect(git('status', '--porcelain')).toBe('');
});

test('what others rely on now is refused in the words of the check, and nothing is written', () => {
  const hash = change({ 'data/contacts/other.yaml': other });
  change({ [brief]: `${text(brief)}\nRing [them](contact:other).\n` });
  expect(() => undo(hash)).toThrow(/later changes rely on this one[\s\S]*blog\/a\.md:\d+/);
  expect(git('status', '--porcelain')).toBe('');
});

test('the same lines changed again later: the file is named, in words and not in git’s', () => {
  const hash = change({ [contact]: text(contact).replace('0800 1111', '0808 800 5000') });
  change({ [contact]: text(contact).replace('0800 1111', '0808 800 5001') });
  expect(() => undo(hash)).toThrow(/changed again later[^]*\ndata\/contacts\/always\.yaml$/);
  expect(() => undo(hash)).not.toThrow(/git|revert/);
  expect(git('status', '--porcelain')).toBe('');
});

test('what is no content stays, and that is said; the first change, and what is no change, are refused', () => {
  const hash = change({
    [contact]: text(contact).replace('0800 1111', '0808 800 5000'),
    'CHANGELOG.md': 'A line.\n',
  });
  expect(undo(hash)).toMatch(/stay as the change made them:\n {2}CHANGELOG\.md$/);
  expect(read('CHANGELOG.md')).toBe('A line.\n');
  expect(() => undo(git('rev-list', '--max-parents=0', 'HEAD'))).toThrow('first change of all');
  expect(() => undo('--help')).toThrow('is not a change');
  expect(() => undo('deadbeef')).toThrow('is not a change');
});
