/** From the name of a dimension to its indicators, further down the same page. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
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

function readLinked(body: string): Root {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body) as Root;
  linkDimensions(tree, { domains } as never);
  return tree;
}

function linksIn(body: string): [string, string][] {
  const tree = readLinked(body);
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

test('a line to the dimensions comes after the first words, above what is explained, and is not for paper', () => {
  const page = 'Start here.\n\n## What it covers\n\nWords.\n\n## Indicators\n\n';
  const { children } = readLinked(`${page}<DomainIndicators domain="parenting" />\n`);
  expect(children.map(({ type }) => type).slice(0, 3)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
  ]);
  expect(children[1]?.data).toEqual({ hProperties: { className: ['no-print'] } });
  expect(toString(children[1])).toBe('Go to the indicators: Basic care');
  expect(linksIn(`${page}<DomainIndicators domain="parenting" />\n`)).toEqual([
    ['#basic-care', 'Basic care'],
  ]);
  expect(linksIn(page)).toEqual([]);
});
