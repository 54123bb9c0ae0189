/** From a saved file to a change request, against a host on this machine that git itself serves. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fixtureFiles, makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { type MockHost, startMockHost } from '../../../../../tests/support/mockHost';
import { createReview, type Review } from '..';

/** Each starts git some dozen times, which a busy machine takes its time for. */
jest.setTimeout(60_000);

const today = () => '2026-11-24';
const contact = 'data/contacts/always.yaml';

let fixture: ReturnType<typeof makeFixtureSite>;
let host: MockHost;
let review: Review;

const git = (...args: string[]): string =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: fixture.root,
    encoding: 'utf8',
  }).stdout;
const write = (file: string, text: string) => fs.writeFileSync(path.join(fixture.root, file), text);
const withNumber = (number: string) =>
  write(contact, String(fixtureFiles[contact]).replace('0800 1111', number));

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (await is()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  throw new Error('it never came');
}
const isSignedIn = async () => (await review.state()).signIn.is === 'in';

async function signIn(): Promise<void> {
  await review.signIn();
  host.decide('typed');
  await until(isSignedIn);
}

/** What the reviewer does at the host. */
function merge(): void {
  const [pull] = host.pulls.filter(({ state }) => state === 'open');
  if (!pull) throw new Error('there is no change request');
  const tree = host.git('rev-parse', `refs/heads/${pull.head.ref}^{tree}`);
  // Squashed, as many hosts do it: none of the sent changes is in the history.
  const squashed = host.git('commit-tree', tree, '-p', 'refs/heads/main', '-m', pull.title);
  host.git('update-ref', 'refs/heads/main', squashed);
  pull.state = 'closed';
}

beforeEach(async () => {
  fixture = makeFixtureSite();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'feat: first');
  host = await startMockHost(fixture.root);
  review = createReview(fixture.root, { at: host.at, client: 'app' }, today);
});
afterEach(async () => {
  review.signOut();
  await host.close();
  fixture.remove();
});

test('nothing is asked of the host before somebody signs in; then by a code that is typed there', async () => {
  expect(await review.state()).toMatchObject({ signIn: { is: 'out' }, files: [], requests: [] });
  expect(host.asked).toEqual([]);
  await review.signIn();
  expect((await review.state()).signIn).toEqual({
    is: 'waiting',
    code: 'WDJB-MJHT',
    at: `${new URL(host.at).origin}/login/device`,
  });
  host.decide('typed');
  await until(isSignedIn);
  expect(JSON.stringify(await review.state())).not.toContain('a-token');
});

test.each([
  ['denied', 'You said no at the host'],
  ['expired', 'was not typed in time'],
] as const)('a code that is %s is told, and nobody is signed in', async (answer, words) => {
  await review.signIn();
  host.decide(answer);
  await until(async () => (await review.state()).signIn.is === 'out');
  expect((await review.state()).signIn).toMatchObject({
    why: expect.stringContaining(words) as string,
  });
  await expect(review.send({ title: 'A' })).rejects.toThrow('Sign in first');
});

test('a correction and a new picture are one request; the folder, its branch and what is staged stay', async () => {
  await signIn();
  await expect(review.send({ title: 'Nothing' })).rejects.toThrow('nothing has changed');
  withNumber('0808 800 5000');
  fs.mkdirSync(path.join(fixture.root, 'static/img'), { recursive: true });
  write('static/img/team.png', 'picture');
  write('notes.txt', 'Not content.');
  const before = [git('rev-parse', 'HEAD'), git('status', '--porcelain')];
  const { request, again } = await review.send({ title: '  New number of\nAlways there ' });
  expect(again).toBe(false);
  expect(request).toMatchObject({
    number: 1,
    title: 'New number of Always there',
    by: 'publisher',
    checked: 'passed',
  });
  expect([git('rev-parse', 'HEAD'), git('status', '--porcelain')]).toEqual(before);
  const { ref } = host.pulls[0]?.head ?? { ref: '' };
  expect(ref).toMatch(/^edit\/publisher-2026-11-24-new-number-of-always-there-[0-9a-f]{7}$/);
  expect(host.git('diff', '--name-only', 'main', ref).split('\n')).toEqual([
    contact,
    'static/img/team.png',
  ]);
  expect(host.git('log', '-1', '--format=%an <%ae> %s', ref)).toMatch(
    /^Publishing desk <7\+publisher@users\.noreply\.127\.0\.0\.1:\d+> New number of Always there$/,
  );
  expect(
    spawnSync('grep', ['-rl', 'a-token-of', path.join(fixture.root, '.git')]).stdout.toString(),
  ).toBe('');
  await expect(review.send({ title: 'Again' })).rejects.toThrow('in change request 1 already');
  withNumber('0808 800 5001');
  expect(await review.send({ title: 'Last digit' })).toMatchObject({ again: true });
  expect(host.pulls).toHaveLength(1);
  expect(host.git('rev-list', '--count', `main..${ref}`)).toBe('2');
});

test('content with a problem is not sent; the problem is told in the words of the check', async () => {
  await signIn();
  withNumber('12');
  await expect(review.send({ title: 'A number' })).rejects.toThrow(
    /Nothing was sent[\s\S]*always\.yaml:\d+/,
  );
  expect(host.git('branch', '--list')).toBe('* main');
});

test('what came between is made good the next time: the request of a branch that is there already', async () => {
  await signIn();
  withNumber('0808 800 5000');
  host.fail(/\/pulls$/, 500);
  await expect(review.send({ title: 'A' })).rejects.toThrow(/answered with 500|The host says so/);
  host.fail(/\/pulls$/, undefined);
  await review.send({ title: 'A' });
  await expect(review.send({ title: 'A' })).rejects.toThrow('in change request 1 already');
  expect(host.git('branch', '--list').split('\n')).toHaveLength(2);
});

test.each([
  [/\/api\/v3\/user$/, 401, 'The sign-in has ended'],
  [/\/api\/v3\/repos\/ours\/portal$/, 404, 'shows you no such repository'],
  [/git-receive-pack/, 403, 'does not let you write'],
  [/info\/refs$/, 500, 'could not be fetched'],
])('where %s is answered with %d, nothing is lost', async (pattern, status, words) => {
  await signIn();
  withNumber('0808 800 5000');
  host.fail(pattern, status);
  await expect(review.send({ title: 'A' })).rejects.toThrow(words);
  expect(git('status', '--porcelain').trim()).toBe(`M ${contact}`);
  expect(host.pulls).toEqual([]);
});

test('a folder is brought up to date: what was merged is no change any more, what was not sent stays', async () => {
  await signIn();
  withNumber('0808 800 5000');
  await review.send({ title: 'A number' });
  merge();
  write('blog/a.md', `${fixtureFiles['blog/a.md'] as string}\nMore.\n`);
  expect((await review.state()).behind).toBe(1);
  await review.catchUp();
  expect(await review.state()).toMatchObject({ behind: 0, files: ['blog/a.md'], requests: [] });
  expect(git('status', '--porcelain').trim()).toBe('M blog/a.md');
  expect((await review.send({ title: 'More' })).request.number).toBe(2);
});

test('changes made here with git, sent and squashed at the host, are published: the folder goes on from there', async () => {
  await signIn();
  withNumber('0808 800 5000');
  git('commit', '-qam', 'fix: a number');
  git('revert', '--no-edit', 'HEAD');
  withNumber('0808 800 5002');
  git('commit', '-qam', 'fix: the number');
  await review.send({ title: 'The number' });
  merge();
  // Somebody goes on with the same file before the folder is brought up to date.
  const later = host.git('commit-tree', 'main^^{tree}', '-p', 'main', '-m', 'Another');
  host.git('update-ref', 'refs/heads/main', later);
  write('blog/a.md', `${fixtureFiles['blog/a.md'] as string}\nMore.\n`);
  expect((await review.state()).behind).toBe(2);
  await review.catchUp();
  expect(git('rev-parse', 'HEAD').trim()).toBe(later);
  expect(git('status', '--porcelain').trim()).toBe('M blog/a.md');
});

test('changes made here with git that nobody published are kept, and that is said', async () => {
  await signIn();
  withNumber('0808 800 5000');
  git('commit', '-qam', 'fix: a number');
  const own = git('rev-parse', 'HEAD');
  const other = host.git('commit-tree', 'main^{tree}', '-p', 'main', '-m', 'Another');
  host.git('update-ref', 'refs/heads/main', other);
  await review.state();
  await expect(review.catchUp()).rejects.toThrow('that are not published');
  expect(git('rev-parse', 'HEAD')).toBe(own);
});

test('where both changed one file, nothing is done, and it is said', async () => {
  await signIn();
  withNumber('0808 800 5000');
  await review.send({ title: 'A number' });
  merge();
  withNumber('0808 800 5009');
  await review.state();
  const before = git('rev-parse', 'HEAD');
  await expect(review.catchUp()).rejects.toThrow(/Nothing was changed[\s\S]*always\.yaml/);
  expect(git('rev-parse', 'HEAD')).toBe(before);
  expect(git('status', '--porcelain').trim()).toBe(`M ${contact}`);
});

test('a branch that somebody else has changed is not written over', async () => {
  await signIn();
  withNumber('0808 800 5000');
  await review.send({ title: 'A number' });
  const { ref } = host.pulls[0]?.head ?? { ref: '' };
  const other = host.git('commit-tree', `${ref}^{tree}`, '-p', ref, '-m', 'A reviewer');
  host.git('update-ref', `refs/heads/${ref}`, other);
  withNumber('0808 800 5001');
  await expect(review.send({ title: 'B' })).rejects.toThrow('Somebody else has changed');
  expect(host.git('rev-parse', ref)).toBe(other);
});

test('where nobody has said which host, that is said', async () => {
  const none = createReview(fixture.root, undefined, today);
  expect((await none.state()).host).toBeUndefined();
  expect(() => none.send({ title: 'A' })).toThrow('Nobody has said where changes go');
});
