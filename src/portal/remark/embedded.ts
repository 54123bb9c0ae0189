/**
 * A link alone in its paragraph becomes what it names: `[Work out the dates](pathway:disagreement)` the list of that
 * pathway's stages with their times, `[Courses and dates](courses:all)` the list of courses. Inside a sentence it stays a
 * link. Only a page that uses a component fetches it.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import { readReference } from '../../shared/markdown/parse';
import { coursesListPath, timesPath } from '../../shared/slicePaths';
import { dataAttribute, importNode } from './slices';

interface Embedded {
  component: string;
  source: string;
  /** The module with its data. */
  data: (target: string) => string;
}

const embedded: ReadonlyMap<string, Embedded> = new Map([
  [
    'pathway',
    {
      component: 'PathwayTimes',
      source: '@site/src/features/pathways/ui/PathwayTimes',
      data: timesPath,
    },
  ],
  [
    'courses',
    {
      component: 'CourseList',
      source: '@site/src/features/training/ui/CourseList',
      data: () => coursesListPath,
    },
  ],
]);

/** What a paragraph names, if it is nothing but a link to something that can be embedded. */
function soleReference({ children }: Paragraph) {
  const [only, ...others] = children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return only?.type === 'link' && others.length === 0 ? readReference(only.url) : undefined;
}

/** @param exists whether there is a record; the check reports a link to any other. */
export function embedRecords(
  tree: Root,
  exists: (scheme: string, target: string) => boolean,
): void {
  const imports = new Map<string, string>();
  const components = new Map<string, string>();
  tree.children = tree.children.map((node): RootContent => {
    const reference = node.type === 'paragraph' ? soleReference(node) : undefined;
    const kind = reference && embedded.get(reference.scheme);
    if (!kind || !exists(reference.scheme, reference.target)) return node;
    const source = kind.data(reference.target);
    const name = imports.get(source) ?? `embedded${imports.size}`;
    imports.set(source, name);
    components.set(kind.component, kind.source);
    return {
      type: 'mdxJsxFlowElement',
      name: kind.component,
      attributes: [dataAttribute(name)],
      children: [],
    } as unknown as RootContent;
  });
  const added = [...components, ...[...imports].map(([source, name]) => [name, source] as const)];
  tree.children.unshift(
    ...(added.map(([name, source]) => importNode(name, source)) as unknown as Root['children']),
  );
}
