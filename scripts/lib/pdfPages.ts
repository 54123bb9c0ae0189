/**
 * Reads from a PDF that Chromium wrote (PDF 1.4, objects as plain text) its pages in order and the page of each anchor.
 * PDF 32000-1:2008, 7.7.3 (page tree) and 12.3.2.3 (named destinations).
 */

const references = (text: string): number[] =>
  [...text.matchAll(/(\d+) 0 R/g)].map((m) => Number(m[1]));

/** The object numbers of the pages, in reading order. */
export function listPages(pdf: string): number[] {
  const nodes = new Map(
    [...pdf.matchAll(/(\d+) 0 obj\s*<<([\s\S]*?)endobj/g)].map(
      (m) => [Number(m[1]), m[2] ?? ''] as const,
    ),
  );
  const walk = (id: number): number[] => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(nodes.get(id) ?? '');
    return kids ? references(kids[1] ?? '').flatMap(walk) : [id];
  };
  const root = [...nodes].find(
    ([, text]) => /\/Type\s*\/Pages\b/.test(text) && !/\/Parent\b/.test(text),
  );
  return root ? walk(root[0]) : [];
}

/** The page number (from 1) that each named anchor is on. */
export function readDestinations(pdf: string): Record<string, number> {
  const order = listPages(pdf);
  return Object.fromEntries(
    [...pdf.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ/g)].flatMap((m) => {
      const at = order.indexOf(Number(m[2]));
      return m[1] && at >= 0 ? [[m[1], at + 1]] : [];
    }),
  );
}
