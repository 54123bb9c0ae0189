/** From the name of a dimension to its indicators, further down the same page. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { linkDimensions } from '../dimensionLinks';

const domains = [
  {
    id: 'parenting',
    name: 'Parenting',
    dimensions: [{ id: 'basic-care', name: 'Basic care', summary: 'Food and warmth.' }],
  },
  {
    id: 'family',
    name: 'Family',
    dimensions: [{ id: 'housing', name: 'Housing', summary: 'A home.' }],
  },
];

function linksIn(body: string): [string, string][] {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body) as Root;
  linkDimensions(tree, { domains } as never);
  const found: [string, string][] = [];
  visit(tree, 'link', ({ url, children }) => {
    found.push([url, children.map((one) => ('value' in one ? one.value : '')).join('')]);
  });
  return found;
}

const list = '- **Basic care:** food.\n- **Housing:** a home.\n- **Not one:** words.\n- plain\n\n';

test('the dimensions that a page shows are linked where an item begins with their names', () => {
  expect(linksIn(`${list}<DomainIndicators domain="parenting" />\n`)).toEqual([
    ['#basic-care', 'Basic care:'],
  ]);
});

test('a page that shows no dimension has no such link', () => {
  expect(linksIn(list)).toEqual([]);
  expect(linksIn(`${list}<LevelIndicators level="2" />\n`)).toEqual([]);
});
