/**
 * The indicators of a domain come some screens after the start of its page: under its first words a line leads to those of
 * each dimension, and so does the name of a dimension in a list. The words stay as they are, and in their order, for those
 * of a published version are frozen.
 */
import type { ListItem, Paragraph, PhrasingContent, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import type { Dimension, VersionData } from '../../features/level-of-need/model/schema';
import type { JsxNode } from './slices';

/** The name an item of a list begins with, in bold. */
function nameOf({ children: [first] }: ListItem): Strong | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [name] = first.children;
  return name?.type === 'strong' ? name : undefined;
}

/** The dimensions whose indicators a page shows. */
function dimensionsOn(tree: Root, domains: VersionData['domains']): Dimension[] {
  const found: Dimension[] = [];
  visit(tree as never, 'mdxJsxFlowElement', ({ name, attributes = [] }: JsxNode) => {
    if (name !== 'DomainIndicators') return;
    const asked = attributes.find((one) => one.name === 'domain')?.value;
    found.push(...(domains.find(({ id }) => id === asked)?.dimensions ?? []));
  });
  return found;
}

const linkTo = ({ id }: Dimension, children: PhrasingContent[]) =>
  ({ type: 'link', url: `#${id}`, children }) as PhrasingContent;

/** The way past the explanation; paper has no use for it. */
const wayTo = (shown: readonly Dimension[]): Paragraph => ({
  type: 'paragraph',
  data: { hProperties: { className: ['no-print'] } },
  children: [
    { type: 'strong', children: [{ type: 'text', value: 'Go to the indicators:' }] },
    ...shown.flatMap((dimension, at): PhrasingContent[] => [
      { type: 'text', value: at === 0 ? ' ' : ' · ' },
      linkTo(dimension, [{ type: 'text', value: dimension.name }]),
    ]),
  ],
});

/**
 * Puts a line that leads to each dimension the page shows above its first heading, and makes a link of each name that
 * begins an item and is that of such a dimension.
 */
export function linkDimensions(tree: Root, { domains }: Pick<VersionData, 'domains'>): void {
  const shown = dimensionsOn(tree, domains);
  visit(tree, 'listItem', (item) => {
    const name = nameOf(item);
    const words = name && toString(name).replace(/:$/, '');
    const dimension = shown.find((one) => one.name === words);
    if (name && dimension) name.children = [linkTo(dimension, name.children)];
  });
  const explained = tree.children.findIndex(({ type }) => type === 'heading');
  if (shown.length > 0 && explained >= 0) tree.children.splice(explained, 0, wayTo(shown));
}
