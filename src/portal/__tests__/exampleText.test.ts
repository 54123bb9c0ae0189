/** Posts and pages that repeat a version nobody has adopted. */
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { createFeedItems } from '../posts/feedItems';
import remarkPortal from '../remark';

const words = 'Example text, not the partnership’s document. Do not quote.';
const example = Object.fromEntries(
  ['2022', '2019'].map((id) => {
    const file = `versioned_docs/version-${id}/indicators.yaml`;
    return [file, (fixtureFiles[file] as string).replace(/^adopted:.*$/m, 'adopted: null')];
  }),
);
const documents = Object.fromEntries(
  ['2022', '2019'].map((id) => [
    `versioned_docs/version-${id}/index.mdx`,
    '---\ntitle: Level of Need\ndescription: The document.\nslug: /\n---\n\nWords.\n',
  ]),
);
const update = (kind: string, body: string, more = '') =>
  (fixtureFiles['updates/a.md'] as string)
    .replace('kind: site', `kind: ${kind}${more}`)
    .replace('Words.', body);

/** The blocks of a page, those that are folded among them. */
const blocksOf = (nodes: RootContent[]): RootContent[] =>
  nodes.flatMap((node) => (node.type === 'blockquote' ? blocksOf(node.children) : [node]));

/** The words of a page as it is built, in reading order. */
function built(file: string, content: string, changes: Record<string, string>): string[] {
  const site = makeFixtureSite({ ...documents, ...changes, [file]: content });
  try {
    const body = content.slice(content.indexOf('---', 4) + 3);
    const tree = unified().use(remarkParse).parse(body) as Root;
    remarkPortal({ root: site.root })(tree, new VFile({ path: `${site.root}/${file}` }));
    return blocksOf(tree.children).map((node) =>
      [...JSON.stringify(node).matchAll(/"value":"([^"]*)"/g)].map((m) => m[1]).join(''),
    );
  } finally {
    site.remove();
  }
}

test('an update about the document begins with the sentence while nobody has adopted it', () => {
  for (const body of ['See [it](/level-of-need/).', 'See [i](indicator:meals-regular).']) {
    expect(built('updates/a.md', update('document', body), example)[0]).toBe(words);
    expect(built('updates/a.md', update('document', body), {})[0]).toMatch(/^See /);
    expect(built('updates/a.md', update('contact', body), example)[0]).toMatch(/^See /);
  }
});

test('an older version that nobody adopted is enough, where the update links to it', () => {
  const old = {
    'versioned_docs/version-2019/indicators.yaml': Object.values(example)[1] as string,
  };
  const said = (path: string) =>
    built('updates/a.md', update('document', `See [it](${path}).`), old)[0];
  expect(said('/level-of-need/2019/')).toBe(words);
  expect(said('/level-of-need/')).toBe('See it.');
});

test('a page that lists indicators says it beside them', () => {
  const page = update('site', 'Words.', '\nindicators: [meals-regular]');
  expect(built('updates/a.md', page, example)).toEqual([
    'Words.',
    'Level of Need indicators',
    words,
    'Level 1: The child has regular meals.',
  ]);
  expect(built('updates/a.md', page, {})).not.toContain(words);
});

test('the summary of a feed’s item begins with the sentence of its page; others stay as they are', async () => {
  const item = (link: string) => ({
    title: 'A',
    link,
    date: new Date(0),
    description: 'What changed.',
  });
  const items = [item('https://site.example/portal/updates/a'), item('https://site.example/b')];
  const create = createFeedItems({
    noticeAt: (address) => (address.endsWith('/updates/a') ? words : ''),
    firstUrl: (url) => url,
  });
  const made = await create({
    defaultCreateFeedItems: () => Promise.resolve(items),
  } as unknown as Parameters<typeof create>[0]);
  expect(made.map(({ description }) => description)).toEqual([
    `${words} What changed.`,
    'What changed.',
  ]);
});
