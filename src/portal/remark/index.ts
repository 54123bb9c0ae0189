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
import { holderOf } from '../holder';
import { movedCollection } from '../../features/moved/collection';
import { findLeft } from '../../features/moved/model/left';
import { noticeOfPage, pageOfFile } from '../../features/pages/view';
import type { Resolved, Site } from '../../shared/collection';
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

/**
 * When a number answers, in brackets after it: the usual hours; on a screen, whether it does now as soon as that is known
 * (src/theme/MDXComponents).
 */
const hoursNode = ({ usual, code }: NonNullable<Resolved['hours']>): AnyNode =>
  span(
    { className: ['hours-beside'] },
    words(' ('),
    ...(code ? [span({ dataHours: code })] : []),
    span({}, words(usual)),
    words(')'),
  );

/** What follows a link: words of the record, how far its number can be relied on, and when it answers. */
const addedAfter = ({ after, mark, hours }: Resolved): AnyNode[] => [
  ...(after ? [words(after)] : []),
  ...(mark && mark.status !== 'confirmed'
    ? [words(' '), small(`mark mark--${mark.status}`, mark.label.toLowerCase())]
    : []),
  ...(hours ? [hoursNode(hours)] : []),
];

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
      const after = addedAfter(resolved);
      if (after.length > 0 && parent?.children && index !== undefined)
        parent.children.splice(index + 1, 0, ...after);
    },
  );
  if (page?.kind === 'document') passSlices(tree, page.version);
}
