/** The cases for practice: read, checked and shown; where there is none, nothing leads to them. */
import { makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { listRoutes, openData, searchDocuments } from '../../../../portal/project';
import { listSections } from '../../../../portal/sections';
import { readSite } from '../../../../portal/site';
import type { Site } from '../../../../shared/collection';
import { practiceCollection } from '../../collection';

const good = `id: breakfast
title: Breakfast
text: A girl of three eats what she is given and laughs.
age: under-5
setting: schools
version: '2022'
border: 1-2
indicators:
  - meals-regular
notKnown:
  - What she eats at home.
panel:
  level: 1
  reasons: She is well.
  up: If she were hungry.
`;

function read(files: Record<string, string>): { site: Site | undefined; problems: string[] } {
  const fixture = makeFixtureSite(files);
  try {
    const { site, problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    return {
      site,
      problems: problems
        .filter(({ severity }) => severity === 'error')
        .map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`),
    };
  } finally {
    fixture.remove();
  }
}

const withCase = (text: string) => read({ 'data/practice/breakfast.yaml': text });
const paths = (site: Site | undefined) => (site ? listRoutes(site) : []).map(({ path }) => path);

test('a case has a page, and the list and the sheet have it', () => {
  const { site, problems } = withCase(good);
  expect(problems).toEqual([]);
  expect(paths(site)).toEqual(
    expect.arrayContaining(['/practice/', '/practice/print', '/practice/breakfast']),
  );
  expect(site && listSections(site)).toContain('/practice/');
  expect(site?.resolve('indicator', 'meals-regular')).toBeDefined();
  expect(site?.all(practiceCollection)).toHaveLength(1);
});

test('the list gives no answer away', () => {
  const { site } = withCase(good);
  const list = site && listRoutes(site).find(({ path }) => path === '/practice/');
  expect(JSON.stringify(list?.props)).not.toMatch(/"level":|reasons|meals-regular/);
});

test('search finds the list and no case', () => {
  const { site } = withCase(good);
  const found = site && searchDocuments(site).filter(({ path }) => path.startsWith('/practice'));
  expect(found?.map(({ path }) => path)).toEqual(['/practice/']);
});

test('without a case there is no page, no section, no document and no data', () => {
  const { site } = read({});
  if (!site) throw new Error('the fixture is not whole');
  expect(paths(site).filter((path) => path.startsWith('/practice'))).toEqual([]);
  expect(listSections(site)).not.toContain('/practice/');
  expect(searchDocuments(site).some(({ path }) => path.startsWith('/practice'))).toBe(false);
  expect(openData(site).entries.map(({ id }) => id)).not.toContain('practice');
});

test('an answer that no panel adopted is an example first, in every file', () => {
  const { site } = withCase(good);
  const files = site ? openData(site).files : [];
  const textOf = (path: string) => files.find((file) => file.path === path)?.content ?? '';
  expect(JSON.parse(textOf('open-data/practice.json')).notice).toMatch(/^Example:/);
  const [head, row] = textOf('open-data/practice.csv').split('\r\n');
  expect(head).toMatch(/^\uFEFFnotice,/);
  expect(row).toMatch(/^"?Example:/);
  const adopted = withCase(`${good}  adopted: { on: 2026-11-20, by: The panel }\n`);
  expect(adopted.problems).toEqual([]);
  expect(JSON.stringify(adopted.site && openData(adopted.site).files)).not.toMatch(
    /Example: (?:a )?made-up/,
  );
});

const broken: [name: string, change: [from: string, to: string], told: string][] = [
  ['a version that is not there', ["'2022'", "'2031'"], 'version: there is no version 2031'],
  [
    'a line that is not there',
    ['- meals-regular', '- meals-late'],
    'indicators[0]: there is no indicator with the id meals-late',
  ],
  [
    'a line for another age',
    ['age: under-5', 'age: 11-to-15'],
    'indicators[0]: meals-regular is not for this age (11-to-15)',
  ],
  [
    'a level that is not there',
    ['level: 1', 'level: 7'],
    'panel.level: version 2022 has no level 7',
  ],
  [
    'a border elsewhere',
    ['border: 1-2', 'border: 3-4'],
    'border: level 1 is not at the border 3-4',
  ],
  [
    'no way up',
    ['  up: If she were hungry.\n', ''],
    'panel: it does not say what would move it up',
  ],
  [
    'a telephone number',
    ['She is well.', 'Ring 01234 567890.'],
    'panel.reasons: a number of three or more digits: 01234 567890',
  ],
  ['too many words', ['laughs', 'laughs and '.repeat(60)], 'text: 131 words'],
  [
    'a day to come',
    ['reasons: She', 'adopted: { on: 2027-01-01, by: The panel }\n  reasons: She'],
    'panel.adopted.on: 1 January 2027 is in the future',
  ],
];

test('what is wrong is told with its place', () => {
  const files = broken.map(([, [from, to]], i): [string, string] => [
    `data/practice/case-${i}.yaml`,
    good.replace('id: breakfast', `id: case-${i}`).replace(from, to),
  ]);
  const { problems } = read(Object.fromEntries(files));
  expect(problems).toHaveLength(broken.length);
  broken.forEach(([, , told], i) => {
    const own = problems.filter((one) => one.startsWith(`data/practice/case-${i}.yaml:`));
    expect(own.join()).toContain(told);
  });
});

test('a case is not called as a page of its own', () => {
  const { problems } = read({ 'data/practice/team.yaml': good.replace('breakfast', 'team') });
  expect(problems.join()).toContain('/practice/team is another page');
});
