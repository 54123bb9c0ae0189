/**
 * Gives Markdown pages what the data knows: resolves our reference links, hands the components of the document
 * their part of the version they stand in, and closes a page with what it rests on.
 */
import path from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { readReference } from '../../shared/markdown/parse';
import type { Page } from '../../features/pages/model/page';
import { contactCollection } from '../../features/contacts/collection';
import { versionCollection } from '../../features/level-of-need/collection';
import { holderOf } from '../holder';
import { movedCollection } from '../../features/moved/collection';
import { findLeft } from '../../features/moved/model/left';
import { noticeOfPage, pageOfFile } from '../../features/pages/view';
import type { Instead, Resolved, Site } from '../../shared/collection';
import { linkDimensions } from './dimensionLinks';
import { embedRecords } from './embedded';
import { passSlices } from './slices';
import { noticeNode, restsOn } from './restsOn';
import { testResults } from './testResults';

interface Options {
  root: string;
}

interface AnyNode {
  type: string;
  url?: string;
  children?: AnyNode[];
  data?: unknown;
  value?: string;
}

const words = (value: string): AnyNode => ({ type: 'text', value });

const span = (hProperties: Record<string, unknown>, ...children: AnyNode[]): AnyNode => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties },
  children,
});

const small = (className: string, value: string): AnyNode =>
  span({ className: [className] }, words(value));

/** How far a number can be relied on, where that needs saying. */
const markAfter = (mark: Resolved['mark']): AnyNode[] =>
  mark && mark.status !== 'confirmed'
    ? [words(' '), small(`mark mark--${mark.status}`, mark.label.toLowerCase())]
    : [];

const linkTo = (url: string, value: string, className: string[] = []): AnyNode => ({
  type: 'link',
  url,
  children: [words(value)],
  data: { hProperties: { className } },
});

/** Who answers when a number does not; a screen leaves it out while it does. */
const insteadNode = ({ href, name, phone, mark }: Instead): AnyNode =>
  span(
    { className: ['instead'] },
    words('. When closed: '),
    linkTo(href, name),
    words(', '),
    linkTo(phone.href, phone.display, ['phone']),
    ...markAfter(mark),
  );

/**
 * When a number answers, in brackets after it: the usual hours; on a screen, whether it does now as soon as that is known
 * (src/theme/MDXComponents).
 * @param named the contacts that the text around it names: who answers instead is not said again.
 */
const hoursNode = (
  { usual, code, instead }: NonNullable<Resolved['hours']>,
  named: ReadonlySet<string>,
): AnyNode => {
  const other = instead && !named.has(instead.id) ? instead : undefined;
  return span(
    { className: ['hours-beside'] },
    words(' ('),
    ...(code ? [span({ className: ['in-brackets'], dataHours: code })] : []),
    span({}, words(usual)),
    ...(other ? [insteadNode(other)] : []),
    words(')'),
  );
};

/** What follows a link: words of the record, how far its number can be relied on, and when it answers. */
const addedAfter = ({ after, mark, hours }: Resolved, named: ReadonlySet<string>): AnyNode[] => [
  ...(after ? [words(after)] : []),
  ...markAfter(mark),
  ...(hours ? [hoursNode(hours, named)] : []),
];

/** The contacts that each link is read together with: those of its paragraph or, in a list without numbers, of the list. */
function findNamed(tree: Root): ReadonlyMap<unknown, ReadonlySet<string>> {
  const around = new Map<unknown, ReadonlySet<string>>();
  visit(tree, (block) => {
    if (!['paragraph', 'tableCell'].includes(block.type) && !isBulletList(block)) return;
    const named = new Set<string>();
    visit(block, 'link', (link) => {
      const reference = readReference(link.url);
      if (reference && contactCollection.schemes.includes(reference.scheme))
        named.add(reference.target);
      // A list comes before its paragraphs, and holds more.
      if (!around.has(link)) around.set(link, named);
    });
  });
  return around;
}

const isBulletList = (block: { type: string; ordered?: boolean | null }): boolean =>
  block.type === 'list' && !block.ordered;

/** Lists of posts show the start of each text alone; what a page rests on stands at its end, in the whole page. */
const isExcerpt = (tree: Root, page: Page): boolean =>
  tree.children.filter(({ type }) => type === 'heading').length < page.headings.length;

/** A published version is frozen; its links lead where the page is now. */
const leadOn = (site: Site, url: string): string =>
  findLeft(site.all(movedCollection), url)?.to ?? url;

/** The remark plugin; Docusaurus runs it on every page, before its own handling of links. */
export default function remarkPortal({ root }: Options) {
  const holder = holderOf(root);
  return (tree: Root, vfile: VFile): void => {
    const { site } = holder;
    if (site) fillIn(tree, site, path.relative(root, vfile.path).split(path.sep).join('/'));
  };
}

/**
 * Changes the tree of a page: links to records lead somewhere, and the page has its notice and what it is based on.
 * @param file the path from the project's root.
 */
export function fillIn(tree: Root, site: Site, file: string): void {
  const page = pageOfFile(site, file);
  const notice = page && noticeOfPage(site, page);
  if (notice) tree.children.unshift(noticeNode(notice) as unknown as Root['children'][number]);
  if (page && !isExcerpt(tree, page))
    tree.children.push(
      ...([...testResults(site, page), ...restsOn(site, page)] as Root['children']),
    );
  embedRecords(tree, (scheme, target) => site.resolve(scheme, target) !== undefined);
  const named = findNamed(tree);
  visit(
    tree as unknown as AnyNode as never,
    'link',
    (node: AnyNode, index: number | undefined, parent: AnyNode | undefined) => {
      node.url = leadOn(site, node.url ?? '');
      const reference = readReference(node.url);
      const resolved = reference && site.resolve(reference.scheme, reference.target);
      if (!resolved) return;
      node.url = resolved.href;
      if (resolved.text) node.children = [words(resolved.text)];
      if (reference.scheme === 'phone') node.data = { hProperties: { className: ['phone'] } };
      const after = addedAfter(resolved, named.get(node) ?? new Set());
      if (after.length > 0 && parent?.children && index !== undefined)
        parent.children.splice(index + 1, 0, ...after);
    },
  );
  if (page?.kind === 'document') {
    const version = site.all(versionCollection).find(({ id }) => id === page.version);
    if (version) linkDimensions(tree, version.data);
    passSlices(tree, page.version);
  }
}
