/** The end of a page: findings, indicators, contacts and law it rests on, from its front matter. */
import { findingCollection } from '../../features/audits/collection';
import { citationCollection } from '../../features/citations/collection';
import { newestOf } from '../../features/citations/view';
import { amberOn } from '../../features/claims/view';
import { contactCollection } from '../../features/contacts/collection';
import { versionCollection } from '../../features/level-of-need/collection';
import { agencyCollection } from '../../features/partnership/collection';
import type { Site } from '../../shared/collection';
import type { Page } from '../../features/pages/model/page';
import { formatDate } from '../../shared/calendar/dates';
import { documentNameOf } from '../../features/level-of-need/model/version';
import { noticeFor } from '../../features/level-of-need/model/adoption';
import { topicsLeadingTo } from '../../features/topics/view';
import { citationsOf } from '../../features/pages/model/page';

type Node = { type: string; [key: string]: unknown };

const text = (value: string): Node => ({ type: 'text', value });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });
const link = (scheme: string, id: string, words: string): Node => ({
  type: 'link',
  url: `${scheme}:${id}`,
  children: [text(words)],
});
const external = (url: string, words: string): Node => ({
  type: 'link',
  url,
  children: [text(words)],
});
const heading = (value: string, depth: number): Node => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const list = (items: Node[][]): Node => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});

/** A sentence that a reader must not miss. */
export const noticeNode = (notice: string): Node => ({
  ...paragraph({ type: 'strong', children: [text(notice)] }),
  data: { hProperties: { className: ['notice'] } },
});

/** Left out on paper. */
const notPrinted = (node: Node): Node => {
  const { hProperties = {} } = (node.data ?? {}) as { hProperties?: { className?: string[] } };
  const className = [...(hProperties.className ?? []), 'no-print'];
  return { ...node, data: { ...(node.data as object), hProperties: { className } } };
};

const section = (title: string, items: Node[][], depth: number): Node[] =>
  items.length === 0 ? [] : [heading(title, depth), list(items)];

interface Basis {
  title: string;
  items: Node[][];
  /** What to say before the items, where there is something. */
  notice?: string;
}

/** What a page is based on, folded: few need it, and those who do look for it at the end. */
function basis(parts: readonly Basis[]): Node[] {
  const there = parts.filter(({ items }) => items.length > 0);
  const [only] = there;
  if (!only) return [];
  const alone = there.length === 1;
  const words = alone ? only.title : 'What this page is based on';
  return [
    {
      type: 'blockquote',
      data: { hName: 'details', hProperties: { className: ['rests-on'] } },
      children: [
        { ...paragraph(text(words)), data: { hName: 'summary' } },
        ...there.flatMap(({ title, items, notice }) => [
          ...(alone ? [] : [paragraph({ type: 'strong', children: [text(title)] })]),
          ...(notice ? [noticeNode(notice)] : []),
          list(items),
        ]),
      ],
    },
  ];
}

/** A page of a version that another has replaced says what was so in its day. */
const isOfItsDay = (site: Site, page: Page): boolean =>
  page.kind === 'document' &&
  site.all(versionCollection).some((v) => v.id === page.version && v.status === 'superseded');

/** What the page says that nobody has compared with a newer edition of its source. */
function amberClaims(site: Site, page: Page): Node[] {
  const linked = page.links.flatMap(({ scheme, target }) => (scheme === 'claim' ? [target] : []));
  const items = amberOn(site, page.path, linked).map(({ id, says }) => [link('claim', id, says)]);
  if (items.length === 0) return [];
  const nodes = [paragraph(text('Not compared with the newer edition yet:')), list(items)];
  // A brief on paper is one sheet; the words themselves carry their mark.
  return page.kind === 'brief' ? nodes.map(notPrinted) : nodes;
}

function supersededNote(site: Site, page: Page): Node[] {
  const pairs = citationsOf(page).flatMap((id) => {
    const old = site.get(citationCollection, id);
    const newer = old && newestOf(site, old);
    return newer && newer !== old ? [{ old, newer }] : [];
  });
  if (isOfItsDay(site, page)) return [];
  const amber = amberClaims(site, page);
  if (pairs.length + amber.length === 0) return [];
  const sentences = [...new Set(pairs.map(({ newer }) => newer))].flatMap((newer) => [
    text('This page is based on '),
    ...pairs
      .filter((pair) => pair.newer === newer)
      .flatMap(({ old }, i) => [
        ...(i > 0 ? [text(' and ')] : []),
        link('cite', old.id, old.short),
      ]),
    text(', not yet compared with '),
    link('cite', newer.id, newer.short),
    text('. '),
  ]);
  return [
    {
      type: 'blockquote',
      data: { hName: 'aside', hProperties: { className: ['superseded-note'] } },
      children: [...(pairs.length > 0 ? [paragraph(...sentences)] : []), ...amber],
    },
  ];
}

/** When a person last read the whole page, and when one will again. */
const reviewLine = ({ reviewed, due }: { reviewed: string; due: string }): Node => ({
  ...paragraph(
    text(`Last reviewed on ${formatDate(reviewed)}. Next review due by ${formatDate(due)}.`),
  ),
  data: { hProperties: { className: ['quiet'] } },
});

/** Markdown nodes to stand at the end of a page; reference links in them are resolved with the author's own. */
export function restsOn(site: Site, page: Page): Node[] {
  if (page.kind === 'site') return [];
  const { matter } = page;
  const findings = 'findings' in matter ? matter.findings : [];
  const sources = 'sources' in matter ? matter.sources : [];
  const indicators = 'indicators' in matter ? matter.indicators : [];
  const agencyName = (id: string) =>
    site.get(agencyCollection, site.get(findingCollection, id)?.agency ?? '')?.name ?? '';
  const findingText = (id: string) => site.get(findingCollection, id)?.text ?? id;
  const published = site.all(versionCollection).filter((v) => v.status !== 'draft');
  const versionOf = (id: string) =>
    published.find((v) => v.data.indicators.some((i) => i.id === id));
  const indicatorOf = (id: string) => versionOf(id)?.data.indicators.find((i) => i.id === id);
  const notice = noticeFor(indicators.flatMap((id) => versionOf(id)?.data ?? []));
  // A brief ends with its own "Where it came from"; these belong under it.
  const depth = page.kind === 'brief' ? 3 : 2;
  // A brief on paper is one sheet for a team; what it rests on is on its page.
  const reference = (nodes: Node[]): Node[] =>
    page.kind === 'brief' ? nodes.map(notPrinted) : nodes;
  return [
    ...reference(
      section(
        'On one sheet',
        topicsLeadingTo(site, page.path).map(({ id, title }) => [link('topic', id, title)]),
        depth,
      ),
    ),
    ...section(
      'Who to contact',
      matter.contacts.map((id) => {
        const contact = site.get(contactCollection, id);
        return [
          link('contact', id, contact?.name ?? id),
          ...(contact?.phones.length ? [text(': '), link('phone', id, '')] : []),
        ];
      }),
      depth,
    ),
    ...reference(
      basis([
        {
          title: 'Findings behind this page',
          items: findings.map((id) => [
            link('finding', id, findingText(id)),
            text(` ${agencyName(id)}.`),
          ]),
        },
        {
          title: 'Sources',
          items: sources.map(({ title, url }) => [url ? external(url, title) : text(title)]),
        },
        {
          title: `${documentNameOf(site.all(versionCollection))} indicators`,
          items: indicators.map((id) => [
            text(`Level ${indicatorOf(id)?.level ?? ''}: `),
            link('indicator', id, indicatorOf(id)?.text ?? id),
          ]),
          notice,
        },
        {
          title: 'Law and guidance',
          items: citationsOf(page).map((id) => [link('cite', id, id)]),
        },
      ]),
    ),
    ...supersededNote(site, page),
    ...(page.kind === 'guidance' ? [reviewLine(page.matter.review)] : []),
  ];
}
