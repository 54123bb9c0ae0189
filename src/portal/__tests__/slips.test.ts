/** Slips that build without a word and mislead a reader: `check` tells each, with its place. */
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { placeholders } from '../../shared/placeholders';
import { formatProblem } from '../../shared/problems';
import { pageCollection } from '../../features/pages/collection';
import { readSite } from '../site';

const textOf = (file: string): string => {
  const found = fixtureFiles[file];
  if (typeof found !== 'string') throw new Error(`the fixture has no ${file}`);
  return found;
};

/** What the check says of the fixture with some of its files written anew. */
function told(files: Record<string, string>): string[] {
  const fixture = makeFixtureSite(files);
  try {
    const { problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    return problems.map(formatProblem);
  } finally {
    fixture.remove();
  }
}

test('the fixture as it is has none', () => expect(told({})).toEqual([]));

test('two contacts of one name', () => {
  const file = 'data/contacts/front-door.yaml';
  const other = textOf(file)
    .replace('id: front-door', 'id: other-door')
    .replace(/^role: .*\n/m, '');
  expect(told({ 'data/contacts/other-door.yaml': other })).toEqual([
    expect.stringMatching(
      /^data\/contacts\/other-door\.yaml:\d+:\d+ {2}name: Front door is the name of front-door too {2}\(say/,
    ),
  ]);
});

test('a dimension without an indicator', () => {
  const file = 'docs/indicators.yaml';
  const more = `      - id: warmth\n        name: Warmth\n        summary: Love.\nthemes:\n`;
  expect(told({ [file]: textOf(file).replace('themes:\n', more) })).toEqual([
    expect.stringContaining('warning: domains[0].dimensions[1].id: the dimension Warmth has no'),
  ]);
});

test('a brief of more than a page', () => {
  const file = Object.keys(fixtureFiles).find((name) => /^blog\/.*\.md$/.test(name)) ?? '';
  expect(told({ [file]: `${textOf(file)}\n${'Words of it. '.repeat(250)}\n` })).toEqual([
    expect.stringMatching(/the brief has \d{3} words, and a page holds 650/),
  ]);
});

test('a sentence that nobody can follow, in a page but not in a published version', () => {
  const long = `${'word '.repeat(40)}ends here. Another ${'word '.repeat(38)}ends.`;
  const page = '---\ntitle: Consent\ndescription: Consent.\n---\n\nShort.\n\n';
  expect(told({ 'docs/consent.md': `${page}${long}\n` })).toEqual([
    expect.stringMatching(
      /^docs\/consent\.md:8:1 {2}warning: a sentence of 42 words: “word word word word word word …” {2}\(/,
    ),
  ]);
  expect(told({ 'versioned_docs/version-2022/consent.md': `${page}${long}\n` })).toEqual([]);
});

describe('what a form left', () => {
  const update = textOf('updates/a.md').replace('\nWords.', `\n${placeholders.change}`);
  const contact = textOf('data/contacts/front-door.yaml').replace(
    /^purpose: .*$/m,
    `purpose: ${placeholders.purpose}`,
  );

  test('is refused once the post is no draft', () => {
    expect(told({ 'updates/a.md': update })).toEqual([
      expect.stringMatching(/^updates\/a\.md:\d+:1 {2}“What changed, .*” is what the form said/),
    ]);
    expect(told({ 'updates/a.md': update.replace('---\n', '---\ndraft: true\n') })).toEqual([]);
  });

  test('is refused in a contact', () => {
    expect(told({ 'data/contacts/front-door.yaml': contact })).toEqual([
      expect.stringContaining('purpose: this is what the form said, and nobody has written it'),
    ]);
  });
});

test.each([
  ['2026-11-24', true],
  ['2026-11-25', false],
])('a post of %s is on the site of 24 November: %s', (date, shown) => {
  const file = 'updates/a.md';
  const dated = textOf(file).replace(/^date: .*$/m, `date: ${date}`);
  const fixture = makeFixtureSite({ [file]: dated });
  try {
    const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    expect(site?.all(pageCollection).some((page) => page.file === file)).toBe(shown);
  } finally {
    fixture.remove();
  }
});
