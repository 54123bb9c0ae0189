import { parseMarkdown, readReference } from '../parse';

const page =
  '---\ntitle: A page\ndate: 2026-11-01\n---\n\nSee [the door](contact:front-door) and [a site](https://example.org).\n\n## A heading\n\nText with < and { in it.\n';

test('front matter, headings and reference links with their places', () => {
  const { frontMatter, headings, links, sections, text } = parseMarkdown('a.md', page);
  expect(frontMatter?.data).toEqual({ title: 'A page', date: '2026-11-01' });
  expect(frontMatter?.source.locate(['date'])).toEqual({ line: 3, column: 7 });
  expect(headings).toEqual([
    { depth: 2, text: 'A heading', anchor: 'a-heading', line: 8, column: 1 },
  ]);
  expect(links).toEqual([{ scheme: 'contact', target: 'front-door', line: 6, column: 5 }]);
  expect(sections).toEqual([
    { heading: '', text: 'See the door and a site.' },
    { heading: 'A heading', text: 'Text with < and { in it.' },
  ]);
  expect(text).toContain('Text with < and { in it.');
  expect(text).not.toContain('title');
});

test('ordinary addresses are not references', () => {
  expect(
    ['https://a.example', 'mailto:a@b.example', 'tel:999', '/contacts/lado', './targeted.mdx'].map(
      readReference,
    ),
  ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(readReference('cite:children-act-1989')).toEqual({
    scheme: 'cite',
    target: 'children-act-1989',
  });
});
