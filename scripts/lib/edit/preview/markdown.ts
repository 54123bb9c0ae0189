/** The text of a page as HTML, with its links to records filled in. */
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fillIn } from '../../../../src/portal/remark';
import type { Site } from '../../../../src/shared/collection';

interface AnyNode {
  type: string;
  name?: string;
  children?: unknown[];
  data?: object;
}

/** Boxes have the look of the site's; what the build puts in says that it is not here yet. */
function replaceParts(tree: Root): void {
  tree.children = tree.children.filter(({ type }) => type !== ('mdxjsEsm' as string));
  visit(tree as never, (node: AnyNode) => {
    if (node.type === 'containerDirective')
      node.data = { hName: 'div', hProperties: { className: ['theme-admonition', 'alert'] } };
    if (node.type === 'mdxJsxFlowElement') {
      node.type = 'paragraph';
      node.data = { hProperties: { className: ['quiet'] } };
      node.children = [{ type: 'text', value: 'The list is put in here when the site is built.' }];
    }
  });
}

/** @param file the path from the project's root. */
export function drawText(site: Site, file: string, text: string): string {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .parse(text.replace(/<!--[\s\S]*?-->/g, ''));
  fillIn(tree, site, file);
  replaceParts(tree);
  return renderToStaticMarkup(toJsxRuntime(toHast(tree), { Fragment, jsx, jsxs }));
}
