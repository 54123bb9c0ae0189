/** What publishers are told: what is on its way, what waits, and how each change is taken back. */
import { spawnSync } from 'node:child_process';
import { fixtureFiles, makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { readSite } from '../../../../portal/site';
import { formatProblem } from '../../../../shared/problems';
import { readChanges } from '../../plugin/changes';
import { statusOf } from '../../view';
import { describeState, toText, undoCommand } from '../status';

const options = { release: false, today: '2026-11-24' };
const brief = String(fixtureFiles['blog/a.md']);
const update = String(fixtureFiles['updates/a.md']);

const guidance = (more: string) =>
  `---\ntitle: Asking\ndescription: How to ask.\nsidebar_position: 1\n${more}review: { reviewed: 2026-11-01, due: 2026-12-01, owner: front-door }\n---\n\nAsk.\n`;

function problemsWith(files: Record<string, string>): string[] {
  const fixture = makeFixtureSite(files);
  try {
    return readSite(fixture.root, options).problems.map(formatProblem);
  } finally {
    fixture.remove();
  }
}

test('a draft, a page in review and a post that waits are on no page, and each says where it is', () => {
  const fixture = makeFixtureSite({
    'blog/a.md': brief.replace('slug:', 'draft: true\nslug:'),
    'updates/a.md': update.replace('2026-11-01', '2027-01-05'),
    'guidance/asking.md': guidance(
      'draft: true\ninReview: { by: designated doctor, since: 2026-11-20 }\n',
    ),
  });
  try {
    const { site, problems } = readSite(fixture.root, options);
    if (!site) throw new Error(problems.map(formatProblem).join('\n'));
    const status = statusOf(site);
    expect(status.unpublished.map((one) => [one.file, describeState(one)])).toEqual([
      ['blog/a.md', 'In draft. Finish it, then untick Draft (draft: true in its file)'],
      ['updates/a.md', 'Goes out by itself with the first build on or after 5 January 2027'],
      [
        'guidance/asking.md',
        'In review since 20 November 2026: designated doctor signs it off. Then untick Draft and take In review away',
      ],
    ]);
    expect([...site.addresses()].filter((path) => /asking|a-brief|a-update/.test(path))).toEqual(
      [],
    );
    expect(status.latest).toBeUndefined();
    expect(toText(status)).toContain('There is no git history in this folder.');
    expect(status.warnings).toEqual([expect.stringContaining('the page waits for 2027-01-05')]);
  } finally {
    fixture.remove();
  }
});

test('a page in review that readers would see is refused', () =>
  expect(
    problemsWith({
      'guidance/asking.md': guidance('inReview: { by: designated doctor, since: 2026-11-20 }\n'),
    }),
  ).toEqual([
    expect.stringMatching(/asking.md:5:\d+ {2}inReview: the page is in review, and readers/),
  ]));

test('a page cannot have changed before it was published', () => {
  const changed = (on: string) =>
    problemsWith({
      'blog/a.md': brief.replace('slug:', `changes: [{ on: ${on}, what: A number. }]\nslug:`),
    });
  expect(changed('2026-11-20')).toEqual([]);
  expect(changed('2026-10-10')).toEqual([expect.stringMatching(/before it was published/)]);
});

test('the last changes of the content have a command each that takes them back', () => {
  const fixture = makeFixtureSite();
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: fixture.root,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  try {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'feat: first');
    const latest = readChanges(fixture.root);
    expect(latest?.changes).toEqual([
      {
        hash: latest?.head,
        on: expect.any(String),
        what: 'feat: first',
        files: expect.any(Number),
      },
    ]);
    expect(undoCommand({ hash: 'abc1234' })).toBe('git revert --no-edit abc1234');
  } finally {
    fixture.remove();
  }
});
