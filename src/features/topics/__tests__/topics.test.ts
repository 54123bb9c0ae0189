/** Topics: what is refused of them, and what the site makes of one. */
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { listRoutes, openData, searchDocuments } from '../../../portal/project';
import { readSite } from '../../../portal/site';
import { formatProblem } from '../../../shared/problems';
import { topicsOfConcern } from '../view';
import { inOrder } from '../plugin/routes';
import type { TopicView } from '../plugin/props';

const file = 'data/topics/hunger.yaml';
const hunger = `id: hunger
name: Hunger
summary: There is not enough to eat.
concern: hungry
indicators: [meals-regular]
say: [When did you eat?]
doNotSay: [Why did you not eat?]
law: [{ text: The law says so., citations: [act] }]
reviews: [{ text: It was missed., citation: act }]
terms: [mash]
pages: [/briefs/a-brief]
review: { reviewed: 2026-11-01, due: 2027-05-01, owner: office }
`;

/** The worry that the topic begins with, beside the one for whoever is not sure. */
const concerns = `${String(fixtureFiles['data/concerns.yaml'])}  - { id: hungry, group: harm, ask: [front-door], name: A child is hungry, summary: No food., responsible: home, urgency: today, first: [Ask when they ate.] }
`;

function read(topic: string, more: Record<string, string> = {}, release = false) {
  const fixture = makeFixtureSite({ [file]: topic, 'data/concerns.yaml': concerns, ...more });
  try {
    const { site, problems } = readSite(fixture.root, { release, today: '2026-11-24' });
    return { site, problems: problems.map(formatProblem) };
  } finally {
    fixture.remove();
  }
}

const complaints = (from: string, to: string, more = {}, release = false): string[] => {
  expect(hunger).toContain(from);
  return read(hunger.replace(from, to), more, release).problems.filter((one) =>
    one.includes('hunger.yaml'),
  );
};

test.each([
  ['no indicator', 'indicators: [meals-regular]', 'indicators: []', /indicators/],
  ['an indicator there is not', '[meals-regular]', '[meals-irregular]', /no indicator with the id/],
  ['no worry', 'concern: hungry\n', '', /concern/],
  ['law without its source', ', citations: [act] }', ' }', /law\[0\]\.citations/],
  ['a review without its source', ', citation: act }', ' }', /reviews\[0\]\.citation/],
  ['a page that is not there', '/briefs/a-brief', '/briefs/another', /no page at/],
  ['one thing twice', '[mash]', '[mash, mash]', /mash is listed twice/],
  ['a topic that leads to itself', 'terms:', 'related: [hunger]\nterms:', /leads to itself/],
  ['the worry once more', 'terms:', 'otherConcerns: [hungry]\nterms:', /begins with/],
  ['a review due before the last', 'due: 2027-05-01', 'due: 2026-10-01', /is not after/],
])('%s is refused', (_, from, to, message) =>
  expect(complaints(from, to).join('\n')).toMatch(message),
);

test('an indicator that only the draft has is refused', () => {
  const draft = String(fixtureFiles['docs/indicators.yaml']).replace(
    '  - id: meals-regular',
    '  - { id: meals-new, level: 1, dimension: basic-care, ages: [under-5], themes: [], text: New. }\n  - id: meals-regular',
  );
  expect(complaints('[meals-regular]', '[meals-new]', { 'docs/indicators.yaml': draft })).toEqual([
    expect.stringContaining('the indicator meals-new is not in Level of Need, 2022'),
  ]);
});

test('a replaced edition is told of as in every other record', () => {
  const citations = `citations:
  - { id: act, title: An Act, short: An Act (1989), kind: statute, edition: "1989", status: superseded, supersededBy: newer, checked: 2026-11-01 }
  - { id: newer, title: An Act, short: An Act (2020), kind: statute, edition: "2020", status: current, checked: 2026-11-01 }
`;
  expect(read(hunger, { 'data/citations.yaml': citations }).problems.join('\n')).toMatch(
    /hunger\.yaml:8:45 {2}warning: law\[0\]\.citations\[0\]: An Act \(2020\) has replaced An Act \(1989\)/,
  );
});

test('a topic that nobody signed is no part of a release', () => {
  const signed = 'adopted: { on: 2026-11-02, by: The executive group }\nterms:';
  expect(complaints('terms:', 'terms:', {}, true)).toEqual([
    expect.stringContaining('nobody has signed the topic hunger'),
  ]);
  expect(complaints('terms:', signed, {}, true)).toEqual([]);
});

test('what a topic says to do first goes before what its worry says', () => {
  const { site, problems } = read(hunger.replace('terms:', 'first: [Give them food.]\nterms:'));
  if (!site) throw new Error(problems.join('\n'));
  const { topic } = listRoutes(site).find(({ path }) => path === '/topics/hunger')?.props as {
    topic: TopicView;
  };
  expect(topic.concern.first).toEqual(['Give them food.']);
});

test('the answer for whoever is not sure leads to no one kind of harm', () => {
  const { site } = read(hunger.replace('concern: hungry', 'concern: worry'));
  const answer = site && searchDocuments(site).find(({ path }) => path === '/contacts/find/worry');
  expect(answer?.answer).not.toHaveProperty('subject.topic');
});

describe('a whole topic', () => {
  const { site, problems } = read(hunger);
  if (!site) throw new Error(problems.join('\n'));
  const routes = listRoutes(site);
  const props = routes.find(({ path }) => path === '/topics/hunger')?.props as {
    topic: TopicView;
  };

  test('has a page with what its records say, and is in the list', () => {
    expect(routes.map(({ path }) => path)).toContain('/topics/');
    const { levels, law, terms, briefs, guidance, answers, adopted, review } = props.topic;
    expect(levels).toEqual([
      expect.objectContaining({
        number: 1,
        path: '/level-of-need/levels/level-1',
        indicators: [expect.objectContaining({ text: 'The child has regular meals.' })],
      }),
    ]);
    expect(law[0]?.citations).toEqual([{ id: 'act', name: 'An Act (1989)' }]);
    expect(terms).toEqual([{ name: 'Hub', meaning: 'People together.', path: '/glossary#mash' }]);
    expect(briefs.map(({ path }) => path)).toEqual(['/briefs/a-brief']);
    expect(guidance).toEqual([]);
    expect(adopted).toBeNull();
    expect(review.owner.title).toBe('The office');
    expect(props.topic.concern.first).toEqual(['Ask when they ate.']);
    expect(answers[0]?.card.candidates.map(({ id }) => id)).toContain('front-door');
  });

  test('is known to its worry, to search and to open data', () => {
    expect(topicsOfConcern(site, 'hungry')).toEqual([{ title: 'Hunger', path: '/topics/hunger' }]);
    const worry = searchDocuments(site).find(({ path }) => path === '/contacts/find/hungry');
    expect(worry?.answer).toMatchObject({ subject: { topic: { path: '/topics/hunger' } } });
    expect(searchDocuments(site)).toContainEqual(
      expect.objectContaining({ kind: 'topic', path: '/topics/hunger' }),
    );
    expect(openData(site).entries.map(({ id }) => id)).toContain('topics');
    expect(site.reviewed()).toContainEqual(
      expect.objectContaining({ id: 'hunger', owner: 'office' }),
    );
  });
});

test('without topics there is no page, no data and no mark of one', () => {
  const fixture = makeFixtureSite();
  const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  if (!site) throw new Error('the fixture is not whole');
  expect([...site.addresses()].filter((path) => path.startsWith('/topics'))).toEqual([]);
  expect(openData(site).entries.map(({ id }) => id)).not.toContain('topics');
  expect(topicsOfConcern(site, 'worry')).toEqual([]);
});

test('the most urgent come first', () => {
  const topic = (name: string, concern: string) =>
    ({ name, concern }) as Parameters<typeof inOrder>[0][0];
  const urgency = (one: 'now' | 'today' | 'can-wait') => ({ urgency: one });
  const order = inOrder(
    [topic('B', 'wait'), topic('C', 'today'), topic('A', 'today'), topic('D', 'now')],
    new Map([
      ['wait', urgency('can-wait')],
      ['today', urgency('today')],
      ['now', urgency('now')],
    ]),
  );
  expect(order.map(({ name }) => name)).toEqual(['D', 'A', 'C', 'B']);
});
