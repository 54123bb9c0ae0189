import type { Loaded } from '../../../../shared/yaml/record';
import { formatProblem } from '../../../../shared/problems';
import type { Indicator, VersionData } from '../../model/schema';
import { checkMeaning } from '../rules/meaning';

const indicator = (id: string, text: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  level: 1,
  dimension: 'x',
  ages: ['under-5'],
  themes: [],
  replaces: [],
  text,
  ...more,
});
const data = (indicators: Indicator[]): VersionData => ({
  title: '',
  aliases: [],
  adopted: null,
  inForceFrom: null,
  note: '',
  levels: [],
  domains: [],
  themes: [],
  indicators,
  withdrawn: [],
});
const loaded = (indicators: Indicator[]): Loaded<VersionData> => ({
  value: data(indicators),
  source: {
    file: 'docs/indicators.yaml',
    locate: () => ({ line: 9, column: 5 }),
    locateKey: () => ({ line: 9, column: 5 }),
    raw: () => undefined,
  },
});
const older = data([indicator('meals', 'The child has regular meals at home')]);
const check = (text: string, more?: Partial<Indicator>) =>
  checkMeaning(older, loaded([indicator('meals', text, more)]), new Set()).map(formatProblem);

test('a small rewording passes; one of more than half does not, unless it is declared', () => {
  expect(check('The child has regular meals at school')).toEqual([]);
  expect(check('A parent drinks heavily every single day')).toMatchInlineSnapshot(`
    [
      "docs/indicators.yaml:9:5  indicators[0].text: 100% of the words of meals changed; it said “The child has regular meals at home”  (if the meaning is the same add reworded: true; if not, give it a new id with replaces: and list the old one under withdrawn)",
    ]
  `);
  expect(check('A parent drinks heavily every single day', { reworded: true })).toEqual([]);
  expect(check('A parent drinks heavily every single day', { replaces: ['other'] })).toEqual([]);
});

test('an id that was withdrawn long ago may not come back with another meaning', () => {
  expect(
    checkMeaning(older, loaded([indicator('gone', 'Anything')]), new Set(['gone'])).map(
      formatProblem,
    ),
  ).toMatchInlineSnapshot(`
    [
      "docs/indicators.yaml:9:5  indicators[0].id: gone was withdrawn in an earlier version and may not be used again  (give this indicator an id of its own)",
    ]
  `);
});

test('a few words that turn the meaning round need their reason, even where the rewording is declared', () => {
  expect(check('The child has no regular meals at home')).toMatchInlineSnapshot(`
    [
      "docs/indicators.yaml:9:5  indicators[0].text: the words of meals may mean the opposite now: “no” was added; it said “The child has regular meals at home”  (if the meaning is the same add reworded: true and a reason: that says so; if not, give it a new id with replaces: and list the old one under withdrawn)",
    ]
  `);
  expect(check('The child has no regular meals at home', { reworded: true })).toHaveLength(1);
  expect(check('The child has no regular meals at home', { replaces: ['other'] })).toHaveLength(1);
  expect(
    check('The child has no regular meals at home', { reworded: true, reason: 'It was a slip.' }),
  ).toEqual([]);
});
