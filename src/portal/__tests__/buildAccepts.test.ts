/** What the check accepts, the build accepts: each case here stopped a build, or left a page nobody could reach. */
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { formatProblem } from '../../shared/problems';
import { readSite } from '../site';

type Changes = Parameters<typeof makeFixtureSite>[0];

function complaints(changes: Changes): string[] {
  const site = makeFixtureSite(changes);
  try {
    return readSite(site.root, { release: false, today: '2026-11-24' }).problems.map(formatProblem);
  } finally {
    site.remove();
  }
}

const page = (text: string, more = '') =>
  `---\ntitle: Consent\ndescription: A page.\n${more}---\n\n## Ask first\n\n${text}\n`;

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);

/** The fixture with one text replaced; throws where the text is not there. */
function replaced(file: string, from: string, to: string): Changes {
  const before = fixtureFiles[file] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${from} is not in ${file}`);
  return { [file]: after };
}

test('a brief without the mark at which its start ends', () => {
  expect(complaints(replaced('blog/a.md', '<!-- truncate -->\n\n', ''))).toMatchInlineSnapshot(`
    [
      "blog/a.md:1:1  the brief does not say where its start ends, which the list of briefs shows  (write <!-- truncate --> on a line of its own after the first paragraph)",
    ]
  `);
});

test('pictures and files that are not there, or of no use', () => {
  expect(
    complaints({
      'static/img/there.png': png,
      'static/img/photo.heic': png,
      'docs/beside.png': png,
      'docs/consent.md': page(
        [
          '![A](/img/there.png) ![B](./beside.png) [The form](/img/there.png)',
          '![C](/img/gone.png)',
          '![D](gone.png)',
          '![E](/img/There.png)',
          '![F](/img/photo.heic)',
          '![G][g]',
          '[The form](/files/gone.pdf)',
          '[The form](./gone.pdf)',
          '',
          '[g]: /img/lost.svg',
        ].join('\n'),
      ),
      'blog/authors.yml': 'partnership-team:\n  name: The team\n  image_url: /img/face.png\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "blog/authors.yml:3:14  partnership-team.image_url: there is no picture static/img/face.png  (save it in static/img/ and write ![what it shows](/img/name.png), capital letters as in its name)",
      "docs/consent.md:9:1  there is no picture static/img/gone.png  (save it in static/img/ and write ![what it shows](/img/name.png), capital letters as in its name)",
      "docs/consent.md:10:1  there is no picture docs/gone.png  (save it in static/img/ and write ![what it shows](/img/name.png), capital letters as in its name)",
      "docs/consent.md:11:1  there is no picture static/img/There.png  (save it in static/img/ and write ![what it shows](/img/name.png), capital letters as in its name)",
      "docs/consent.md:12:1  static/img/photo.heic is not of a kind that every browser shows  (save it as PNG, JPEG, SVG or WebP)",
      "docs/consent.md:17:1  there is no picture static/img/lost.svg  (save it in static/img/ and write ![what it shows](/img/name.png), capital letters as in its name)",
    ]
  `);
});

test('links within the site, however they are written', () => {
  const accepted = [
    '[a](#ask-first)',
    '[b](./levels/level-1.md)',
    '[c](levels/level-1.md)',
    '[d](levels/level-1)',
    '[e](/contacts/front-door)',
    '[f](/glossary#mash)',
    '[g](/briefs/tags/learning)',
    '[h](/level-of-need/next/consent#ask-first)',
    '[i](./consent.md#ask-first)',
    '[j](/search?of=contact)',
  ];
  const refused = [
    '[a](#ask-frist)',
    '[b](./levels/level-9.md)',
    '[c](levels/level-9)',
    '[d](/glossary#mush)',
    '[e](/glossary/#mush)',
    '[f](/briefs/tags/unheard)',
    '[g](/level-of-need/next/consent#never)',
    '[h](./consent.md#never)',
    '[i](../updates/a.md)',
    '[j](/docs/consent.md)',
    '[k](/i/meals-regular)',
    '[l]()',
    '[m][m]',
    '',
    '[m]: /contacts/nobody',
  ];
  expect(complaints({ 'docs/consent.md': page(accepted.join('\n')) })).toEqual([]);
  expect(complaints({ 'docs/consent.md': page(refused.join('\n')) })).toMatchInlineSnapshot(`
    [
      "docs/consent.md:8:1  no heading of docs/consent.md has the address #ask-frist  (did you mean #ask-first?)",
      "docs/consent.md:9:1  there is no file ./levels/level-9.md among the pages of docs/  (correct the link, or link to the address of the page, for example /guidance/consent)",
      "docs/consent.md:10:1  there is no page at /level-of-need/next/levels/level-9  (did you mean /level-of-need/next/levels/level-1?)",
      "docs/consent.md:11:1  there is no place #mush at /glossary  (link to the page, or to the record by its kind and id, for example term:mash)",
      "docs/consent.md:12:1  there is no place #mush at /glossary  (link to the page, or to the record by its kind and id, for example term:mash)",
      "docs/consent.md:13:1  there is no page at /briefs/tags/unheard  (correct the link)",
      "docs/consent.md:14:1  no heading of docs/consent.md has the address #never  (a heading’s address is its words in small letters, with hyphens)",
      "docs/consent.md:15:1  no heading of docs/consent.md has the address #never  (a heading’s address is its words in small letters, with hyphens)",
      "docs/consent.md:16:1  there is no file ../updates/a.md among the pages of docs/  (correct the link, or link to the address of the page, for example /guidance/consent)",
      "docs/consent.md:17:1  there is no file /docs/consent.md among the pages of docs/  (correct the link, or link to the address of the page, for example /guidance/consent)",
      "docs/consent.md:18:1  there is no page at /i/meals-regular  (correct the link)",
      "docs/consent.md:19:1  this link leads nowhere  (write its address in the brackets)",
      "docs/consent.md:22:1  there is no page at /contacts/nobody  (did you mean /contacts/find?)",
    ]
  `);
});

test('a page whose name is not its address', () => {
  const names = [
    '_consent',
    '01-consent',
    'Consent Form',
    'levels/levels',
    'readme',
    '2026-27-plan',
  ];
  expect(complaints(Object.fromEntries(names.map((name) => [`docs/${name}.md`, page('Words.')]))))
    .toMatchInlineSnapshot(`
    [
      "docs/_consent.md:1:1  a page whose name begins with _ is left out of the site  (rename the file, for example to making-a-referral.md)",
      "docs/01-consent.md:1:1  the number at the start of the name would be left out of the address  (rename the file, for example to making-a-referral.md)",
      "docs/Consent Form.md:1:1  the name of a page is its address, which has small letters, digits and hyphens  (rename the file, for example to making-a-referral.md)",
      "docs/levels/levels.md:1:1  a page named after its folder would take the address of the folder  (rename the file, for example to making-a-referral.md)",
      "docs/readme.md:1:1  a page called readme would take the address of its folder  (rename the file, for example to making-a-referral.md)",
    ]
  `);
});

test('a second title, and an address of its own', () => {
  expect(complaints({ 'docs/consent.md': page('# Consent', 'slug: /elsewhere\n') }))
    .toMatchInlineSnapshot(`
    [
      "docs/consent.md:4:7  slug: expected one of /; found "/elsewhere"  (choose one of them)",
      "docs/consent.md:9:1  "# Consent" would be a second title; the title stands at the top of the file  (write ## in front of it, or delete it)",
    ]
  `);
});

test('levels, domains and guidance without a page', () => {
  expect(
    complaints({
      'docs/levels/level-2.md': null,
      'docs/domains/parenting-capacity.md': null,
      'docs/index.mdx': null,
      ...replaced(
        'data/pathways.yaml',
        'standing: Illustrative.',
        'standing: Illustrative.\n    guidance: /guidance/unwritten',
      ),
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/pathways.yaml:7:15  pathways[0].guidance: there is no page at /guidance/unwritten  (correct the link)",
      "docs/indicators.yaml:1:1  the version has no first page, and every page about it leads there  (add docs/index.mdx)",
      "docs/indicators.yaml:1:1  level 2 has no page, and every page about it leads there  (add docs/levels/level-2.mdx)",
      "docs/indicators.yaml:1:1  the domain parenting-capacity has no page, and every page about it leads there  (add docs/domains/parenting-capacity.mdx)",
    ]
  `);
});

test('two pages of one address', () => {
  const tags =
    'learning:\n  label: Learning\n  permalink: /one\nother:\n  label: Other\n  permalink: /one\n';
  expect([
    ...complaints({
      'pages/briefs.md': page('Words.'),
      'pages/glossary.md': page('Words.'),
      ...replaced('updates/a.md', 'slug: a-update', 'slug: tags'),
    }),
    ...complaints({ 'updates/tags.yml': tags }),
    ...complaints(replaced('docs/indicators.yaml', 'slug: level-2', 'slug: level-1')),
  ]).toMatchInlineSnapshot(`
    [
      "pages/briefs.md:1:1  the address /briefs belongs to another page  (give the page another slug or file name)",
      "pages/glossary.md:1:1  the address /glossary belongs to another page  (give the page another slug or file name)",
      "updates/a.md:1:1  the address /updates/tags belongs to another page  (give the page another slug or file name)",
      "updates/tags.yml:6:14  other.permalink: the address /one is that of another tag  (give one of the two another permalink)",
      "docs/indicators.yaml:17:11  levels[1].slug: level-1 is used twice. It is first used on line 7  (give one of them another)",
    ]
  `);
});

test('exactly one worry leads to another area', () => {
  const twice = (fixtureFiles['data/concerns.yaml'] ?? '').replace(
    /( {2}- \{ id: worry.*\n)/,
    '$1$1',
  );
  expect([
    ...complaints(replaced('data/concerns.yaml', ', role: another-area', '')),
    ...complaints({
      'data/concerns.yaml': twice
        .replace('id: worry', 'id: first-worry')
        .replace('name: A worry', 'name: First'),
    }),
  ]).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:13:3  concerns: no worry has the role another-area, to which search leads whoever names a place elsewhere  (add role: another-area to the worry about a child who lives elsewhere)",
      "data/concerns.yaml:14:127  concerns[1].role: first-worry has the role another-area already  (take role: another-area out of one of them)",
    ]
  `);
});
