/** Pages are held to what the build and the site can take, wherever they stand. */
import fs from 'node:fs';
import path from 'node:path';
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { pageComponents } from '../../features/level-of-need/model/pageComponents';
import { formatProblem } from '../../shared/problems';
import { readSite } from '../site';

function complaints(changes: Parameters<typeof makeFixtureSite>[0]): string[] {
  const site = makeFixtureSite(changes);
  try {
    return readSite(site.root, { release: false, today: '2026-11-24' }).problems.map(formatProblem);
  } finally {
    site.remove();
  }
}

const page = (body: string): string => `---\ntitle: A page\ndescription: A line.\n---\n\n${body}\n`;

test('an .mdx page that the build cannot read, in the draft and in a published version', () => {
  expect(
    complaints({
      'docs/levels/early-help.mdx': page('Babies under one (<1 year) and {the rest}.'),
      'versioned_docs/version-2022/index.mdx': page('Families with <5 children.'),
      'guidance/a.mdx': 'No front matter, and <3 years.\n',
      'docs/fine.md': page('Babies under one (<1 year) and {the rest}.'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "docs/levels/early-help.mdx:6:19  "<1 year" cannot be read: in a page that ends in .mdx, < starts a component  (write "under 1 year", or \\< for the sign)",
      "docs/levels/early-help.mdx:6:32  "{the rest}" cannot be read: in a page that ends in .mdx, braces start code  (write \\{ for the sign, or leave the braces out)",
      "guidance/a.mdx:1:1  the page has no front matter  (start the file with --- on a line of its own, the title and the other fields, and --- again)",
      "guidance/a.mdx:1:22  "<3 years" cannot be read: in a page that ends in .mdx, < starts a component  (write "under 3 years", or \\< for the sign)",
      "versioned_docs/version-2022/index.mdx:6:15  "<5 children" cannot be read: in a page that ends in .mdx, < starts a component  (write "under 5 children", or \\< for the sign)",
    ]
  `);
});

test('components: known ones with what their version has', () => {
  expect(
    complaints({
      'docs/index.mdx': page(
        '<LevelSummary level="9" />\n\n<DomainIndicators domain="parenting-capasity" />\n\n<LevelOverview />\n\n<LevelIndicators level="2" open="yes" />\n\n<Unknown />\n\n<LevelSummary level="2" />\n\n<LevelOverview of="levels" />',
      ),
      'updates/a.mdx': (fixtureFiles['updates/a.md'] ?? '').replace(
        'Words.',
        '<LevelSummary level="2" />',
      ),
      'updates/a.md': null,
    }),
  ).toMatchInlineSnapshot(`
    [
      "docs/index.mdx:6:1  <LevelSummary> asks for level="9", which this version does not have  (write level= and one of: "1", "2", "3", "4")",
      "docs/index.mdx:8:1  <DomainIndicators> asks for domain="parenting-capasity", which this version does not have  (did you mean domain="parenting-capacity"?)",
      "docs/index.mdx:10:1  <LevelOverview> does not say which: of is missing  (write of= and one of: "levels")",
      "docs/index.mdx:12:1  <LevelIndicators> has no attribute open  (delete it)",
      "docs/index.mdx:14:1  there is no component <Unknown>  (use one of: LevelOverview, LevelSummary, LevelIndicators, DomainIndicators; or write \\< for the sign)",
      "updates/a.mdx:12:1  <LevelSummary> shows a part of the document of levels, and this page is not one of its pages  (delete it, and link to the page that has it)",
    ]
  `);
});

test('authors with a picture of another site, and tags that would break the feeds', () => {
  const author = (line: string): Record<string, string> => ({
    'blog/authors.yml': `partnership-team:\n  name: Partnership team\n  ${line}\n`,
  });
  const cases: Record<string, string>[] = [
    author('image_url: https://evil.example/p.png'),
    author('image_url: //evil.example/p.png'),
    author('url: javascript:alert(1)'),
    author('imageUrl: /img/p.png'),
    { 'blog/tags.yml': 'learning:\n  label: Drugs & alcohol\n' },
    { 'updates/tags.yml': 'learning:\n  label: Under <5\n' },
  ];
  expect(cases.flatMap(complaints)).toMatchInlineSnapshot(`
    [
      "blog/authors.yml:3:14  partnership-team.image_url: expected a path of this site such as /img/team.png; found "https://evil.example/p.png"  (write it that way)",
      "blog/authors.yml:3:14  partnership-team.image_url: expected a path of this site such as /img/team.png; found "//evil.example/p.png"  (write it that way)",
      "blog/authors.yml:3:8  partnership-team.url: expected a web address that starts with https://; found "javascript:alert(1)"  (write it that way)",
      "blog/authors.yml:3:3  partnership-team.imageUrl: there is no field called imageUrl here  (delete it, or compare its name with a neighbouring file)",
      "blog/tags.yml:2:10  learning.label: expected words without &, < and >, for example "drugs and alcohol"; found "Drugs & alcohol"  (write it that way)",
      "updates/tags.yml:2:10  learning.label: expected words without &, < and >, for example "drugs and alcohol"; found "Under <5"  (write it that way)",
    ]
  `);
  expect(
    complaints({ ...author('image_url: /img/team.png'), 'static/img/team.png': 'a picture' }),
  ).toEqual([]);
});

test('a brief holds no scripts, frames or numbers', () => {
  const brief = fixtureFiles['blog/a.md'] ?? '';
  expect(
    complaints({
      'blog/a.md': brief.replace(
        'Intro.',
        'Intro.\n\n<iframe src="https://video.example"></iframe>\n\nRing 01275 888808.',
      ),
    }),
  ).toMatchInlineSnapshot(`
    [
      "blog/a.md:14:1  <iframe> is HTML, which a page may not hold  (delete it, and link to the page it comes from: [words](https://…))",
      "blog/a.md:16:6  the telephone number 01275 888808 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
    ]
  `);
});

test('a contact at the address of another page', () => {
  const named = (id: string) => ({
    [`data/contacts/${id}.yaml`]: (fixtureFiles['data/contacts/always.yaml'] ?? '')
      .replace('id: always', `id: ${id}`)
      .replace('name: Always there', `name: ${id}`)
      .replace('role: out-of-hours\n', ''),
  });
  expect(complaints({ ...named('booklet'), ...named('find') })).toMatchInlineSnapshot(`
    [
      "data/contacts/booklet.yaml:1:5  id: the address /contacts/booklet belongs to another page  (give the contact another id, and name its file after it)",
      "data/contacts/find.yaml:1:5  id: the address /contacts/find belongs to another page  (give the contact another id, and name its file after it)",
    ]
  `);
  expect(complaints(named('night-line'))).toEqual([]);
});

test('the theme gives pages exactly the components that a page may use', () => {
  const theme = fs.readFileSync(
    path.resolve(__dirname, '../../theme/MDXComponents/index.tsx'),
    'utf8',
  );
  const given = /^import \{([^}]+)\} from '[^']*level-of-need\/ui';/m.exec(theme)?.[1] ?? '';
  const names = given.split(',').map((name) => name.trim());
  expect(names.filter(Boolean).sort()).toEqual([...pageComponents.keys()].sort());
});
