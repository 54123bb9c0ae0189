/** The addresses a style sheet fetches: pictures, fonts, and other sheets. */
import parse, { type Node } from 'postcss-value-parser';

const isUrl = (node: Node): boolean =>
  node.type === 'function' && node.value.toLowerCase() === 'url';

/** @param css a sheet, or the declarations of a `style` attribute */
export function listStyleAddresses(css: string): string[] {
  if (!/url\(|@import/i.test(css)) return [];
  const found: string[] = [];
  // A namespace is a name in the form of an address: nobody fetches it.
  const { nodes } = parse(css.replace(/@namespace[^;]*;/gi, ''));
  parse.walk(nodes, (node, i, siblings) => {
    if (node.type === 'function' && isUrl(node)) found.push(node.nodes[0]?.value ?? '');
    const before = siblings[i - 2];
    if (node.type === 'string' && before?.type === 'word' && /^@import$/i.test(before.value))
      found.push(node.value);
  });
  return found.filter(Boolean);
}
