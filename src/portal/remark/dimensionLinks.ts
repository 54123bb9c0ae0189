/**
 * A page of a domain begins with what each dimension covers, and its indicators come some screens later: the name of each
 * dimension in a list leads to its indicators. The words stay as they are, for those of a published version are frozen.
 */
import type { ListItem, PhrasingContent, Root, Strong } from 'mdast';
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

/** Makes a link of each name that begins an item and is that of a dimension the page shows. */
export function linkDimensions(tree: Root, { domains }: Pick<VersionData, 'domains'>): void {
  const shown = dimensionsOn(tree, domains);
  visit(tree, 'listItem', (item) => {
    const name = nameOf(item);
    const words = name && toString(name).replace(/:$/, '');
    const dimension = shown.find((one) => one.name === words);
    if (name && dimension)
      name.children = [
        { type: 'link', url: `#${dimension.id}`, children: name.children as PhrasingContent[] },
      ] as PhrasingContent[];
  });
}
