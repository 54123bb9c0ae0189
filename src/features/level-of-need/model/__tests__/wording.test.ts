import type { Level, VersionData } from '../schema';
import { compareVersions } from '../compare';
import { toMarkdown } from '../releaseNote';
import {
  compareWording,
  describeWording,
  filterWording,
  levelFields,
  summariseWording,
} from '../wording';

const level = (number: number, more: Partial<Level> = {}): Level => ({
  number,
  slug: `level-${number}`,
  name: `Name ${number}`,
  aliases: [],
  summary: 'What it means.',
  consent: 'Ask.',
  lead: 'One person.',
  assessment: 'None.',
  timescale: 'Review it every 6 weeks.',
  next: 'Talk.',
  refused: 'Talk again.',
  contacts: [],
  ...more,
});
const dimension = (id: string, name = id) => ({ id, name, summary: 'Care.' });
const version = (
  levels: Level[],
  dimensions = [dimension('food'), dimension('warmth')],
): VersionData => ({
  title: 'Level of Need',
  aliases: [],
  adopted: null,
  inForceFrom: null,
  note: '',
  levels,
  domains: [{ id: 'parents', name: 'Parents', summary: 'Care.', dimensions }],
  themes: [],
  indicators: [],
  withdrawn: [],
});
const old = version([level(1), level(2), level(3)]);
const said = (newer: VersionData) => compareWording(old, newer).map(describeWording);

test('a version says the same as itself', () => expect(compareWording(old, old)).toEqual([]));

test.each([...levelFields.map(([key]) => key), 'name' as const, 'summary' as const])(
  'a change of %s of a level is found, with the words before and after',
  (field) => {
    const changed = version([level(1), level(2), level(3, { [field]: 'Use form EH9.' })]);
    const [one, ...others] = compareWording(old, changed);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ place: 'level', level: '3', after: 'Use form EH9.' });
    expect(one?.before).toBe(old.levels[2]?.[field]);
    expect(summariseWording([one as never])).toEqual([
      'What a level means or asks for changed in 1 place, at 1 level.',
    ]);
    expect(
      toMarkdown(
        compareVersions({ id: '1', data: old }, { id: '2', data: changed }),
        old,
        changed,
        [],
      ),
    ).toContain('“Use form EH9.”');
  },
);

test('names of domains and dimensions, what was added and what was taken out', () => {
  expect(said(version(old.levels, [dimension('food', 'Meals'), dimension('sleep')])))
    .toMatchInlineSnapshot(`
    [
      "Meals, name: “food” became “Meals”",
      "sleep, name, new: “sleep”",
      "sleep, domain, new: “Parents”",
      "sleep, summary, new: “Care.”",
      "warmth, name, taken out: “warmth”",
      "warmth, domain, taken out: “Parents”",
      "warmth, summary, taken out: “Care.”",
    ]
  `);
  expect(said(version([level(1), level(2)]))).toEqual([
    'Level 3: Name 3, name, taken out: “Name 3”',
    'Level 3: Name 3, what it means, taken out: “What it means.”',
    ...levelFields.map(
      ([key, name]) =>
        `Level 3: Name 3, ${name.toLowerCase()}, taken out: “${old.levels[2]?.[key] ?? ''}”`,
    ),
  ]);
});

test('a filter leaves the changes of its level or domain', () => {
  const changes = compareWording(
    old,
    version(
      [level(1, { lead: 'You.' }), level(2), level(3, { lead: 'Us.' })],
      [dimension('food', 'Meals'), dimension('warmth')],
    ),
  );
  expect(changes).toHaveLength(3);
  expect(filterWording(changes, {})).toEqual(changes);
  expect(filterWording(changes, { level: '3' }).map(({ after }) => after)).toEqual(['Us.']);
  expect(filterWording(changes, { domain: 'parents' }).map(({ after }) => after)).toEqual([
    'Meals',
  ]);
  expect(filterWording(changes, { level: '3', domain: 'parents' })).toEqual([]);
});

test('a release note names the sections of the guidance text, and says nothing of what did not change', () => {
  const same = compareVersions({ id: '1', data: old }, { id: '2', data: old });
  expect(
    toMarkdown(
      same,
      old,
      old,
      [],
      [
        { page: 'consent', pageTitle: 'Consent', heading: 'At level 3', before: 'a', after: 'b' },
        { page: 'consent', pageTitle: 'Consent', heading: '', after: 'b' },
        { page: 'consent', pageTitle: 'Consent', heading: 'Gone', before: 'a' },
      ],
    ),
  ).toBe(`3 sections of the guidance text changed.

## Guidance text

- Consent, “At level 3”: changed.
- Consent, opening: new.
- Consent, “Gone”: taken out.`);
  expect(toMarkdown(same, old, old, [])).toBe('');
});
