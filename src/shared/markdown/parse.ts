/** Markdown files: front matter with positions, headings, links and pictures of the body. */
import { createSlugger } from '@docusaurus/utils';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position } from '../problems';
import { remember } from '../remember';
import { type ParsedYaml, parseYaml } from '../yaml/source';

export interface Heading extends Position {
  depth: number;
  text: string;
  /** What follows `#` in a link to it: the address that the build gives it. */
  anchor: string;
}

/** A link such as `[the front door](contact:front-door)`. */
export interface ReferenceLink extends Position {
  scheme: string;
  target: string;
}

/** A link within this site, as the author wrote it: `/guidance/consent`, `../levels/universal.mdx`, `#what-to-do`. */
export interface SiteLink extends Position {
  url: string;
}

/** A picture, by the address the author gave. */
export interface Picture extends Position {
  url: string;
}

/** A reference with the words that carry it. */
export interface WordedLink extends ReferenceLink {
  words: string;
}

/** A paragraph, heading, table cell or piece of code, with the references in it. */
export interface TextBlock extends Position {
  text: string;
  links: WordedLink[];
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
  pictures: Picture[];
  sections: TextSection[];
  blocks: TextBlock[];
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
const listBlocks = (tree: Nodes): string[] => listTextBlocks(tree).map(({ text }) => text);

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

const positionOf = ({ position }: Pick<Nodes, 'position'>): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

const referencesIn = (node: Nodes): WordedLink[] => {
  const found: WordedLink[] = [];
  visit(node, 'link', (link) => {
    const reference = readReference(link.url);
    if (reference) found.push({ ...reference, ...positionOf(link), words: toString(link) });
  });
  return found;
};

/** The paragraphs, headings and cells, each with its place. */
function listTextBlocks(tree: Nodes): TextBlock[] {
  const blocks: TextBlock[] = [];
  visit(tree, (node) => {
    if (!leaves.has(node.type)) return;
    const text = toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, ...positionOf(node), links: referencesIn(node) });
  });
  return blocks;
}

/** Whether an address stays on this site: it names no scheme and no other host. */
const isOfSite = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url);

interface Addresses {
  /** Those that are at the words they belong to. */
  inline: SiteLink[];
  /** Those given away from the words, as `[name]: address`. */
  apart: SiteLink[];
  pictures: Picture[];
}

/** The addresses of links and pictures; one given apart is of either kind, by its use. */
function listAddresses(tree: Root): Addresses {
  const shown = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    shown.add(identifier);
  });
  const [inline, apart, pictures]: [SiteLink[], SiteLink[], Picture[]] = [[], [], []];
  visit(tree, (node) => {
    if (node.type === 'link') inline.push({ url: node.url, ...positionOf(node) });
    if (node.type === 'image') pictures.push({ url: node.url, ...positionOf(node) });
    if (node.type === 'definition')
      (shown.has(node.identifier) ? pictures : apart).push({ url: node.url, ...positionOf(node) });
  });
  return { inline, apart, pictures };
}

/** Reads one Markdown (or MDX, taken as text) file. Never throws. */
export const parseMarkdown = remember(500, (file: string, content: string): ParsedMarkdown => {
  const tree: Root = processor.parse(content);
  const headings: Heading[] = [];
  const slugger = createSlugger();
  const { inline, apart, pictures } = listAddresses(tree);
  let frontMatter: ParsedYaml | undefined;
  visit(tree, (node) => {
    if (node.type === 'yaml') frontMatter = parseYaml(file, node.value, 1);
    if (node.type !== 'heading') return;
    const text = toString(node);
    headings.push({ depth: node.depth, text, anchor: slugger.slug(text), ...positionOf(node) });
  });
  return {
    tree,
    frontMatter,
    headings,
    links: inline.flatMap(({ url, ...place }) => {
      const reference = readReference(url);
      return reference ? [{ ...reference, ...place }] : [];
    }),
    siteLinks: [...inline, ...apart].filter(({ url }) => isOfSite(url)),
    pictures: pictures.filter(({ url }) => isOfSite(url)),
    sections: splitSections(tree),
    blocks: listTextBlocks(tree),
    text: listBlocks(tree).join('\n'),
  };
});
