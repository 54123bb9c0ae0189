/**
 * `[Work out the dates](pathway:disagreement)`, alone in its paragraph, becomes the list of that pathway's stages with
 * their times. Inside a sentence it stays a link. Only a page that uses it fetches the component.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import { readReference } from '../../shared/markdown/parse';
import { timesPath } from '../../shared/slicePaths';
import { dataAttribute, importNode } from './slices';

const component = { name: 'PathwayTimes', source: '@site/src/features/pathways/ui/PathwayTimes' };

/** The pathway a paragraph consists of, if it is nothing but a link to one. */
function soleTarget({ children }: Paragraph): string | undefined {
  const [only, ...others] = children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const reference =
    only?.type === 'link' && others.length === 0 ? readReference(only.url) : undefined;
  return reference?.scheme === 'pathway' ? reference.target : undefined;
}

/** @param known the ids of the pathways there are; the check reports a link to any other. */
export function embedPathways(tree: Root, known: readonly string[]): void {
  const imports = new Map<string, string>();
  tree.children = tree.children.map((node): RootContent => {
    const target = node.type === 'paragraph' ? soleTarget(node) : undefined;
    if (target === undefined || !known.includes(target)) return node;
    const name = imports.get(target) ?? `times${imports.size}`;
    imports.set(target, name);
    return {
      type: 'mdxJsxFlowElement',
      name: component.name,
      attributes: [dataAttribute(name)],
      children: [],
    } as unknown as RootContent;
  });
  if (imports.size === 0) return;
  const added = [
    importNode(component.name, component.source),
    ...[...imports].map(([target, name]) => importNode(name, timesPath(target))),
  ];
  tree.children.unshift(...(added as unknown as Root['children']));
}
