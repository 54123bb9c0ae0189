/** What an author of an .mdx page is told, and that nothing passes here which the build's compiler refuses. */
import fc from 'fast-check';
import { formatProblem } from '../../problems';
import { compileMdx } from '../compileMdx';

const told = (text: string): string[] => compileMdx('a.mdx', text).problems.map(formatProblem);

test('what looks like code, in ordinary prose', () => {
  expect(
    [
      'Babies under one (<1 year) are at greater risk.',
      'Families with <5 children, and below the <3rd centile.',
      'A {child name} to fill in.',
      'See <https://example.org/page> or <team@place.example>.',
      'A <child> in need',
      'At <= 3 months',
      '<!-- a note -->',
      '## A heading {#its-id}',
      'Weight < 3 kg is fine.\n\nimport duties\n',
      '<LevelSummary level="2"',
      'a </b> c',
    ].flatMap(told),
  ).toMatchInlineSnapshot(`
    [
      "a.mdx:1:19  "<1 year" cannot be read: in a page that ends in .mdx, < starts a component  (write "under 1 year", or \\< for the sign)",
      "a.mdx:1:15  "<5 children" cannot be read: in a page that ends in .mdx, < starts a component  (write "under 5 children", or \\< for the sign)",
      "a.mdx:1:42  "<3rd centile" cannot be read: in a page that ends in .mdx, < starts a component  (write "below the 3rd centile", or \\< for the sign)",
      "a.mdx:1:3  "{child name}" cannot be read: in a page that ends in .mdx, braces start code  (write \\{ for the sign, or leave the braces out)",
      "a.mdx:1:5  "<https://example.org/page>" cannot be read: in a page that ends in .mdx, < starts a component  (write [words](https://example.org/page))",
      "a.mdx:1:35  "<team@place.example>" cannot be read: in a page that ends in .mdx, < starts a component  (write [words](mailto:team@place.example))",
      "a.mdx:1:3  "<child>" cannot be read: in a page that ends in .mdx, < starts a component  (write \\< for the sign, or delete it; a component is closed with />)",
      "a.mdx:1:4  "<= 3" cannot be read: in a page that ends in .mdx, < starts a component  (write "at most", or \\<= for the sign)",
      "a.mdx:1:1  "<!--" cannot be read: in a page that ends in .mdx, comments are written in another way  (write {/* the comment */})",
      "a.mdx:1:14  "{#its-id}" cannot be read: in a page that ends in .mdx, braces start code  (delete it; a heading takes its address from its words)",
      "a.mdx:3:1  "import duties" cannot be read: in a page that ends in .mdx, a line that starts with import or export is code  (start the line with another word)",
      "a.mdx:1:1  "<LevelSummary" cannot be read: in a page that ends in .mdx, < starts a component  (write \\< for the sign, or delete it; a component is closed with />)",
      "a.mdx:1:3  "</b>" cannot be read: in a page that ends in .mdx, < starts a component  (write \\< for the sign, or delete it; a component is closed with />)",
    ]
  `);
});

test('all faults of a page at once, each with its line and column', () => {
  expect(told('---\ntitle: A\n---\n\nUnder <1 year.\n\n- a {b\n- c\n\nSee <http://a.example>.\n'))
    .toMatchInlineSnapshot(`
    [
      "a.mdx:5:7  "<1 year" cannot be read: in a page that ends in .mdx, < starts a component  (write "under 1 year", or \\< for the sign)",
      "a.mdx:7:5  "{b" cannot be read: in a page that ends in .mdx, braces start code  (write \\{ for the sign, or leave the braces out)",
      "a.mdx:10:5  "<http://a.example>" cannot be read: in a page that ends in .mdx, < starts a component  (write [words](https://a.example))",
    ]
  `);
});

test('ordinary prose, comments and components are read', () => {
  const { tree, problems } = compileMdx(
    'a.mdx',
    '---\ntitle: A\n---\n\nUnder \\<1 year \\{so\\}. {/* a remark */}\n\n:::note\n\nWords\n\n:::\n\n<LevelSummary level="2" />\n',
  );
  expect(problems).toEqual([]);
  expect(tree?.children.some((node) => node.type === ('mdxJsxFlowElement' as never))).toBe(true);
});

test('whatever is written, a page is either read or has a problem with a place in it', () => {
  const bits = fc.constantFrom(
    '<',
    '{',
    '}',
    '>',
    '1',
    'a',
    ' ',
    '\n',
    '/',
    '`',
    '#',
    '!',
    '-',
    'import x',
    '"',
    '$',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      const { tree, problems } = compileMdx('a.mdx', text);
      expect(tree === undefined).toBe(problems.length > 0);
      for (const { line, column } of problems) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(column).toBeLessThanOrEqual((text.split('\n')[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 500 },
  );
});
