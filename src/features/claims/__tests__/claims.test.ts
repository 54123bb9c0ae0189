/** Claims: what is refused of them, what a new edition turns amber, and what clears one. */
import path from 'node:path';
import { makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { listRoutes, openData } from '../../../portal/project';
import { readSite } from '../../../portal/site';
import { formatProblem } from '../../../shared/problems';
import type { ReferencesPageProps } from '../../citations/ui/ReferencesPage';
import type { Collection } from '../../../shared/collection';
import { concernCollection, contactCollection } from '../../contacts/collection';
import { termCollection } from '../../glossary/collection';
import { versionCollection } from '../../level-of-need/collection';
import { pageCollection } from '../../pages/collection';
import { pathwayCollection } from '../../pathways/collection';
import { topicCollection } from '../../topics/collection';
import { listPathways } from '../../pathways/view';
import { toComparisons } from '../../review/model/table';
import { claimCollection } from '../collection';
import { amberClaims, amberOn, claimsOf } from '../view';

const claims = `claims:
  - id: answer
    says: An answer comes within two working days.
    time: { within: 2, unit: working-day }
    standing: statutory
    citation: act
    edition: "1989"
    paragraph: not seen
    note: Nobody has compared it.
    also: [/level-of-need/levels/level-1]
  - id: visit
    says: Somebody visits within 6 weeks.
    time: { within: 6, unit: week }
    standing: statutory
    citation: act
    edition: "1989"
    paragraph: section 3
    seen: { on: 2026-11-01, at: "https://law.example/3" }
    note: Nobody has compared it.
  - id: asking
    says: Somebody has to ask.
    standing: usual
    note: It is what people do.
`;

const replaced = `citations:
  - { id: act, title: An Act, short: An Act (1989), kind: statute, edition: "1989", status: superseded, supersededBy: newer, checked: 2026-11-01 }
  - { id: newer, title: An Act, short: An Act (2020), kind: statute, edition: "2020", status: current, checked: 2026-11-01 }
`;

const page = (words: string) => `---
title: A guidance page
description: A page.
sidebar_position: 1
review: { reviewed: 2026-11-01, due: 2027-05-01, owner: office }
---

Ring somebody.

${words}
`;

interface Wish {
  release?: boolean;
  more?: Record<string, string>;
}

function read(words: string, { release = false, more = {} }: Wish = {}) {
  const fixture = makeFixtureSite({
    'data/claims.yaml': claims,
    'guidance/asking.md': page(words),
    ...more,
  });
  try {
    const { site, problems } = readSite(fixture.root, { release, today: '2026-11-24' });
    return { site, problems: problems.map(formatProblem) };
  } finally {
    fixture.remove();
  }
}

const told = (words: string, wish?: Wish): string[] =>
  read(words, wish).problems.filter((one) => /claim|behind it/.test(one));

const changed = (from: string, to: string): string[] => {
  expect(claims).toContain(from);
  return told('Nothing.', { more: { 'data/claims.yaml': claims.replace(from, to) } });
};

test('what a page says and a claim gives is in order', () => {
  expect(told('It comes [within two working days](claim:answer).')).toEqual([]);
});

test.each([
  ['a time limit', 'It comes within two working days.', /“two working days” has no claim .*answer/],
  ['another time', 'Within ten working days: [ask](claim:answer).', /“ten working days” has no/],
  ['a duty', 'You have a legal duty to ask.', /“legal duty to” has no claim behind it/],
  ['what a body has to do', 'The council must find them.', /“council must” has no claim behind it/],
])('%s without its claim is told of, with its place', (_, words, message) => {
  expect(told(words)).toEqual([expect.stringMatching(message)]);
  expect(told(words)[0]).toMatch(/^guidance\/asking\.md:10:1 {2}warning/);
});

test.each([
  [
    'Within [ten working days](claim:answer).',
    /ten working days” links .* answer, which gives 2 w/,
  ],
  [
    'Within [2 working days](claim:answer), or [2 working days](claim:visit).',
    /claim visit, which gives 6/,
  ],
  ['Every [3 months](claim:visit).', /“3 months” links to the claim visit, which gives 6 weeks/],
  ['Ask [within 2 days](claim:asking).', /“2 days” links to the claim asking, which gives no time/],
])(
  'words that give another time than the claim they link to are an error: %s',
  (words, message) => {
    expect(told(words)).toEqual([expect.stringMatching(message)]);
    expect(told(words)[0]).toMatch(/^guidance\/asking\.md:10:\d+ {2}(?!warning)/);
  },
);

test('a release does not go out with it', () => {
  expect(told('It comes within two working days.', { release: true })[0]).not.toContain('warning');
});

test('a link to a claim there is not is an error', () => {
  expect(told('Within [two working days](claim:answers).').join('\n')).toMatch(
    /there is no claim with the id answers {2}\(did you mean answer\?\)/,
  );
});

test('a record is tied by its claims, and a sentence elsewhere in it is covered', () => {
  const term = (more: string) => ({
    'data/glossary.yaml': `terms:\n  - { id: mash, term: Hub, meaning: It answers within 2 working days.${more} }\n`,
  });
  expect(told('Nothing.', { more: term('') })).toEqual([
    expect.stringMatching(/glossary\.yaml:2:\d+ {2}warning: terms\[0\]\.meaning: “2 working days”/),
  ]);
  expect(told('Nothing.', { more: term(', claims: [answer]') })).toEqual([]);
});

test.each([
  [
    'no source',
    '    citation: act\n    edition: "1989"\n    paragraph: not seen\n',
    '',
    /citation/,
  ],
  ['no paragraph', '    paragraph: not seen\n', '', /paragraph/],
  [
    'no edition',
    '    edition: "1989"\n    paragraph: not seen',
    '    paragraph: not seen',
    /edition/,
  ],
  [
    'a paragraph nobody read',
    'paragraph: not seen',
    'paragraph: section 2',
    /seen: expected where/,
  ],
  ['a usual time without a note', '    note: It is what people do.\n', '', /note: expected a note/],
  ['a source there is not', 'citation: act', 'citation: acts', /no citation with the id acts/],
  ['a day to come', 'on: 2026-11-01', 'on: 2027-11-01', /in the future/],
  ['a page there is not', '/levels/level-1', '/levels/level-9', /level-9/],
])('%s is refused', (_, from, to, message) =>
  expect(
    changed(from, to).join('\n') ||
      read('Nothing.', { more: { 'data/claims.yaml': claims.replace(from, to) } }).problems.join(
        '\n',
      ),
  ).toMatch(message),
);

test('a replaced edition turns its claims amber where they are shown, and one edit clears one', () => {
  const words = 'It comes [within two working days](claim:answer).';
  const before = read(words).site;
  expect(before && amberClaims(before)).toEqual([]);

  const flipped = { 'data/citations.yaml': replaced };
  const site = read(words, { more: flipped }).site;
  if (!site) throw new Error('the site is not whole');
  expect(amberClaims(site).map(({ id, newer }) => [id, newer])).toEqual([
    ['answer', 'An Act (2020)'],
    ['visit', 'An Act (2020)'],
  ]);
  expect(site.resolve('claim', 'answer')?.mark).toEqual({
    status: 'second-hand',
    label: 'older edition',
  });
  expect(amberOn(site, '/guidance/asking', ['answer'])).toHaveLength(1);
  expect(amberOn(site, '/level-of-need/levels/level-1', [])).toHaveLength(1);
  const table = toComparisons(amberClaims(site));
  expect(table).toContain('newer edition: 2.');
  expect(table).toContain('Is it still 2 working days, counted from the same moment?');

  const cleared = claims.replace(
    'citation: act\n    edition: "1989"',
    'citation: newer\n    edition: "2020"',
  );
  const after = read(words, { more: { ...flipped, 'data/claims.yaml': cleared } }).site;
  expect(after && amberClaims(after).map(({ id }) => id)).toEqual(['visit']);
});

test('a source that has another edition now turns its claims amber as well', () => {
  const edition = replaced
    .replace('"1989", status: superseded, supersededBy: newer', '"1989, amended", status: current')
    .replace(/\n.*id: newer.*/, '');
  const { site } = read('Nothing.', { more: { 'data/citations.yaml': edition } });
  expect(site && amberClaims(site)).toHaveLength(2);
});

const warned = (data: string, citations = replaced): string[] =>
  told('Nothing.', { more: { 'data/claims.yaml': data, 'data/citations.yaml': citations } });

const notCompared = (edition: string) =>
  claims.replace(
    '    also: [',
    `    notCompared: { with: newer, edition: "${edition}", why: Its text was not found. }\n    also: [`,
  );

test('a claim on a replaced edition is warned of, whatever its note says', () => {
  expect(warned(claims)).toEqual([
    expect.stringMatching(
      /claims\.yaml:6:\d+ {2}warning: claims\[0\]\.citation: answer is based on An Act \(1989\), which An Act \(2020\) has replaced {2}\(.*notCompared: \{ with: newer, edition: "2020"/,
    ),
    expect.stringMatching(/claims\[1\]\.citation: visit is based on/),
  ]);
});

test('only the newer edition by name ends the warning, and the claim stays amber', () => {
  expect(warned(notCompared('2020'))).toEqual([expect.stringContaining('visit is based on')]);
  expect(warned(notCompared('2019'))).toHaveLength(2);
  const { site } = read('Nothing.', {
    more: { 'data/claims.yaml': notCompared('2020'), 'data/citations.yaml': replaced },
  });
  expect(site && amberClaims(site).map(({ id }) => id)).toEqual(['answer', 'visit']);
  expect(site && claimsOf(site, 'act')[0]?.why).toBe('Its text was not found.');
});

test('a claim that was compared, or whose newer edition is an unknown one, cannot say that it was not', () => {
  const cleared = notCompared('2020').replace(
    'citation: act\n    edition: "1989"',
    'citation: newer\n    edition: "2020"',
  );
  expect(warned(cleared)).toEqual([
    expect.stringContaining('answer stands on the newest edition, and still says'),
    expect.stringContaining('visit is based on'),
  ]);
  expect(warned(notCompared('2020').replace('with: newer', 'with: newest')).join()).toMatch(
    /no citation with the id newest/,
  );
});

test('a step of a pathway takes its time from its claim, and from none without a time', () => {
  const original = makeFixtureSite();
  original.remove();
  const pathways = (claim: string) => `officeDayEnds: "17:00"
pathways:
  - id: referral
    title: A referral
    summary: A way.
    standing: An example.
    steps:
      - { id: refer, kind: start, text: Ring, next: [{ to: told }] }
      - { id: told, kind: end, text: You are told, clock: { claim: ${claim}, from: refer } }
`;
  const { site } = read('Nothing.', { more: { 'data/pathways.yaml': pathways('answer') } });
  const clock = site && listPathways(site)[0]?.steps[1]?.clock;
  expect(clock).toMatchObject({ within: 2, unit: 'working-day', standing: 'statutory' });
  expect(clock?.source?.short).toBe('An Act (1989)');
  expect(told('Nothing.', { more: { 'data/pathways.yaml': pathways('asking') } })).toEqual([
    expect.stringContaining('the claim asking sets no time'),
  ]);
});

test('the page of law and guidance shows what rests on a source, and open data lists the claims', () => {
  const { site } = read('It comes [within two working days](claim:answer).');
  if (!site) throw new Error('the site is not whole');
  const references = listRoutes(site).find((route) => route.path === '/references');
  const { citations, usual } = references?.props as unknown as ReferencesPageProps;
  const [act] = citations;
  expect(act?.claims.map(({ id, paragraph }) => [id, paragraph])).toEqual([
    ['answer', 'not seen'],
    ['visit', 'section 3'],
  ]);
  expect(act?.resting.flatMap(({ links }) => links.map(({ path: to }) => to))).toContain(
    '/guidance/asking',
  );
  expect(usual.map(({ id }) => id)).toEqual(['asking']);
  expect(openData(site).entries.map(({ id }) => id)).toContain('claims');
});

test('every time limit and duty in the texts of this site has its claim', () => {
  const root = path.resolve(__dirname, '../../../..');
  const { site, problems } = readSite(root, { release: false, today: '2026-11-28' });
  expect(problems.filter(({ message }) => message.endsWith('has no claim behind it'))).toEqual([]);
  if (!site) throw new Error('the site is not whole');
  const named = (id: string) =>
    [
      pageCollection,
      contactCollection,
      concernCollection,
      termCollection,
      topicCollection,
      pathwayCollection,
      versionCollection,
    ].some((from: Collection<unknown>) => site.backlinks(claimCollection, id, from).length > 0);
  expect(site.all(claimCollection).filter(({ id }) => !named(id))).toEqual([]);
});
