/**
 * `<LevelIndicators level="2" />` in a page of a version receives that version's data of level 2, as an import of a file
 * that the portal plugin writes. An import, so that an edit of the data shows at once in `npm run dev`.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { pageComponents } from '../../features/level-of-need/model/pageComponents';
import { slicePath } from '../../shared/slicePaths';

/** A component in a page of the document. */
export interface JsxNode {
  type: string;
  name?: string;
  attributes?: { type: string; name: string; value: unknown }[];
}

const identifier = (name: string) => ({ type: 'Identifier', name });
const program = (statement: unknown) => ({
  type: 'Program',
  sourceType: 'module',
  body: [statement],
});

export const importNode = (name: string, source: string) => ({
  type: 'mdxjsEsm',
  value: '',
  data: {
    estree: program({
      type: 'ImportDeclaration',
      specifiers: [{ type: 'ImportDefaultSpecifier', local: identifier(name) }],
      source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
      attributes: [],
    }),
  },
});

export const dataAttribute = (name: string) => ({
  type: 'mdxJsxAttribute',
  name: 'data',
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: name,
    data: { estree: program({ type: 'ExpressionStatement', expression: identifier(name) }) },
  },
});

/** Adds the imports and the `data` attributes to one page's tree. */
export function passSlices(tree: Root, version: string): void {
  const imports = new Map<string, string>();
  visit(tree as never, 'mdxJsxFlowElement', (node: JsxNode) => {
    const component = pageComponents.get(node.name ?? '');
    const key = component && node.attributes?.find((a) => a.name === component.attribute)?.value;
    if (!component || typeof key !== 'string') return;
    const source = slicePath(version, component.part, key);
    const name = imports.get(source) ?? `slice${imports.size}`;
    imports.set(source, name);
    node.attributes?.push(dataAttribute(name));
  });
  tree.children.unshift(
    ...([...imports].map(([source, name]) => importNode(name, source)) as never[]),
  );
}
