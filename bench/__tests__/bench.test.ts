/** The figures of npm run bench: how growth is worked out, and that made-up content is whole and always the same. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fixtureFiles, makeFixtureSite } from '../../tests/support/fixtureSite';
import { pageCollection } from '../../src/features/pages/collection';
import { readSite } from '../../src/portal/site';
import { formatProblem } from '../../src/shared/problems';
import { type Answer, toAnswerRow } from '../../src/features/practice/model/answers';
import { readRows } from '../../src/features/practice/model/readRows';
import { makeAnswers } from '../agreement';
import { addAudits, makeFindings } from '../audits';
import { growthOf } from '../build';
import { generateContent } from '../content';
import { addPosts } from '../publishing';

test.each([
  ['straight', (n: number) => 3 * n, 1],
  ['square', (n: number) => n * n, 2],
  ['not at all', () => 5, 0],
])('what grows %s is called that', (_, cost, power) => {
  const points = [10, 20, 40].map((size) => ({ size, cost: cost(size) }));
  expect(growthOf(points)).toBeCloseTo(power, 6);
});

const contacts = Object.keys(fixtureFiles).filter((file) =>
  file.startsWith('data/contacts/'),
).length;

const textsOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => `${path.relative(folder, file)}\n${fs.readFileSync(file, 'utf8')}`);

test('content made larger has no problem, and follows from its seed', () => {
  const fixture = makeFixtureSite();
  const targets = [1, 1, 2].map((seed) => ({
    seed,
    folder: fs.mkdtempSync(path.join(os.tmpdir(), 'portal-bench-test-')),
  }));
  try {
    const counts = targets.map(({ seed, folder }) =>
      generateContent(fixture.root, folder, { times: 3, seed }),
    );
    expect(counts[0]).toEqual({ contacts: 3 * contacts, indicators: 3, findings: 3, briefs: 3 });
    const [first = '', again = '', other = ''] = targets.map(({ folder }) => folder);
    const { problems } = readSite(first, { release: false, today: '2026-11-24' });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(textsOf(again)).toEqual(textsOf(first));
    expect(textsOf(other)).not.toEqual(textsOf(first));
  } finally {
    fixture.remove();
    for (const { folder } of targets) fs.rmSync(folder, { recursive: true, force: true });
  }
});

test('made-up audits have no problem, and follow from their seed', () => {
  const size = { cycles: 2, agencies: 3, questions: 4, seed: 1 };
  const act =
    '  - { id: children-act-2004, title: An Act, short: An Act (2004), kind: statute, edition: "2004", status: current, checked: 2026-11-01 }\n';
  const fixture = makeFixtureSite({
    'data/citations.yaml': `${fixtureFiles['data/citations.yaml']}${act}`,
  });
  try {
    expect(addAudits(fixture.root, size)).toBe(24);
    const { problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
    expect(makeFindings(size)).toHaveLength(24);
    expect(makeFindings(size)).toEqual(makeFindings(size));
    expect(makeFindings({ ...size, seed: 2 })).not.toEqual(makeFindings(size));
  } finally {
    fixture.remove();
  }
});

test('made-up answers are as many as asked, can be read, and follow from their seed', () => {
  const known = {
    cases: new Map([
      ['one', { version: '1', levels: [1, 2], lines: new Set(['a', 'b']) }],
      ['two', { version: '1', levels: [1, 2], lines: new Set(['c']) }],
    ]),
    settings: new Set(['schools']),
  };
  const size = { people: 3, cases: 2, seed: 1 };
  const answers = makeAnswers(known, size);
  const rows = answers.map((one) => Object.values(toAnswerRow(one, '')).map(String));
  const headings = Object.keys(toAnswerRow(answers[0] as Answer, ''));
  expect(readRows([headings, ...rows], known)).toEqual({ answers, problems: [], left: [] });
  expect(answers).toHaveLength(6);
  expect(makeAnswers(known, size)).toEqual(answers);
  expect(makeAnswers(known, { ...size, seed: 2 })).not.toEqual(answers);
});

test('content with many more posts has no problem', () => {
  const fixture = makeFixtureSite();
  try {
    addPosts(fixture.root, 5);
    const { site, problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    expect(problems.map(formatProblem)).toEqual([]);
    const posts = site?.all(pageCollection).filter(({ kind }) => /^(?:brief|update)$/.test(kind));
    expect(posts).toHaveLength(7);
  } finally {
    fixture.remove();
  }
});
