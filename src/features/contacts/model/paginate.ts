/** Sets blocks of known height on pages of one height. */

export interface Block {
  id: string;
  /** In any unit, the same as the page's. */
  height: number;
  /** A heading, which never comes last on a page. */
  withNext?: boolean;
  /** Begins a page. */
  newPage?: boolean;
  /** It may be left out where there is no room: the higher, the sooner. */
  spare?: number;
}

/** What is never split: headings and the block under them. */
function joinHeadings(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.at(-1)?.withNext && !block.newPage) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

/**
 * The ids on each page, in order. A block taller than a page has a page to itself, which the caller must have prevented:
 * it is better seen than lost.
 */
export function paginate(blocks: readonly Block[], pageHeight: number): string[][] {
  const pages: Block[][] = [];
  for (const run of joinHeadings(blocks)) {
    const page = pages.at(-1);
    if (page && !run[0]?.newPage && heightOf(page) + heightOf(run) <= pageHeight) page.push(...run);
    else pages.push([...run]);
  }
  return pages.map((page) => page.map(({ id }) => id));
}

/** Without headings that are left with nothing under them. */
const withoutLoneHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ withNext }, i) => {
    const next = blocks[i + 1];
    return !withNext || (next !== undefined && !next.withNext && !next.newPage);
  });

/**
 * As `paginate`, on so many pages at most: what can be spared goes, the least wanted first, until the rest fits. Where
 * nothing more can be spared it is longer.
 */
export function paginateWithin(
  blocks: readonly Block[],
  pageHeight: number,
  most: number,
): string[][] {
  const pages = paginate(blocks, pageHeight);
  const spares = blocks.flatMap(({ spare }) => spare ?? []);
  if (pages.length <= most || spares.length === 0) return pages;
  const next = Math.max(...spares);
  return paginateWithin(
    withoutLoneHeadings(blocks.filter(({ spare }) => spare !== next)),
    pageHeight,
    most,
  );
}
