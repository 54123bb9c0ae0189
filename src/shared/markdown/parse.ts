/** Markdown files: front matter with positions, headings, and the reference links of the body. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position } from '../problems';
import { type ParsedYaml, parseYaml } from '../yaml/source';

export interface Heading extends Position {
  depth: number;
  text: string;
}

/** A link such as `[the front door](contact:childrens-front-door)`. */
export interface ReferenceLink extends Position {
  scheme: string;
  target: string;
}

/** A link to another page of this site, as the author wrote it: `/guidance/consent`, `../levels/universal.mdx`. */
export interface SiteLink extends Position {
  url: string;
}

/** The words under one heading; before the first heading, `heading` is empty. */
export interface TextSection {
  heading: string;
  text: string;
}

export interface ParsedMarkdown {
  /** The page as Markdown alone; of an .mdx page, `compileMdx` gives the tree with its components. */
  tree: Root;
  frontMatter: ParsedYaml | undefined;
  headings: Heading[];
  links: ReferenceLink[];
  siteLinks: SiteLink[];
  sections: TextSection[];
  /** The words of the body, for extracts and search; without markup. */
  text: string;
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

/** What a browser would run, open or fetch by itself. */
export const runSchemes = ['javascript', 'vbscript', 'data', 'blob', 'file', 'ftp', 'ws', 'wss'];

/** Addresses that a browser or mail program understands are no references; `markup.ts` says which a page may hold. */
const ordinary = new Set(['http', 'https', 'mailto', 'tel', 'sms', ...runSchemes]);

/** The scheme and target of a reference link, or undefined for an ordinary one. */
export function readReference(url: string): { scheme: string; target: string } | undefined {
  const match = /^([a-z]+):(?!\/\/)(.+)$/.exec(url);
  if (!match?.[1] || !match[2] || ordinary.has(match[1])) return undefined;
  return { scheme: match[1], target: match[2] };
}

const leaves = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The words of each paragraph, heading, cell and item, in order; those of a list or table never run together. */
function listBlocks(tree: Nodes): string[] {
  const blocks: string[] = [];
  visit(tree, (node) => {
    if (!leaves.has(node.type)) return;
    const words = toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
    if (words !== '') blocks.push(words);
  });
  return blocks;
}

function splitSections(tree: Root): TextSection[] {
  const sections: TextSection[] = [{ heading: '', text: '' }];
  for (const node of tree.children) {
    if (node.type === 'yaml' || node.type === 'html') continue;
    const last = sections.at(-1) as TextSection;
    if (node.type === 'heading' && node.depth <= 3)
      sections.push({ heading: toString(node), text: '' });
    else last.text = [last.text, ...listBlocks(node)].filter(Boolean).join(' ');
  }
  return sections.filter(({ heading, text }) => heading || text);
}

/** Reads one Markdown (or MDX, taken as text) file. Never throws. */
export function parseMarkdown(file: string, content: string): ParsedMarkdown {
  const tree: Root = processor.parse(content);
  const headings: Heading[] = [];
  const links: ReferenceLink[] = [];
  const siteLinks: SiteLink[] = [];
  let frontMatter: ParsedYaml | undefined;
  const position = (node: {
    position?: { start: { line: number; column: number } } | undefined;
  }): Position => ({
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  visit(tree, (node) => {
    if (node.type === 'yaml') frontMatter = parseYaml(file, node.value, 1);
    if (node.type === 'heading')
      headings.push({ depth: node.depth, text: toString(node), ...position(node) });
    if (node.type === 'link') {
      const { url } = node as Link;
      const reference = readReference(url);
      if (/^(?:\/(?!\/)|\.)|\.mdx?(?:#|$)/.test(url) && !url.includes('://'))
        siteLinks.push({ url, ...position(node) });
      if (reference) links.push({ ...reference, ...position(node) });
    }
  });
  return {
    tree,
    frontMatter,
    headings,
    links,
    siteLinks,
    sections: splitSections(tree),
    text: listBlocks(tree).join('\n'),
  };
}
