/**
 * The order of the pages of a booklet on sheets that have two pages side by side above two others, on
 * both sides. The sheets are printed on both sides, turned on the long edge, cut across the middle, the upper halves laid
 * around the lower ones, and folded once.
 */

/** Page numbers from 1: upper left, upper right, lower left, lower right. Nothing stands for an empty place. */
export type Side = readonly [
  number | undefined,
  number | undefined,
  number | undefined,
  number | undefined,
];

export interface Sheet {
  front: Side;
  back: Side;
}

type Pair = readonly [number | undefined, number | undefined];

/** The number of pages of a folded booklet that holds so many: a multiple of four. */
export const paddedCount = (count: number): number => Math.ceil(count / 4) * 4;

/** Two pages beside each other on each side of the half sheet that lies `depth` sheets inside the outermost. */
function foldedLeaf(depth: number, total: number): { front: Pair; back: Pair } {
  const [first, last] = [2 * depth + 1, total - 2 * depth];
  return { front: [last, first], back: [first + 1, last - 1] };
}

/**
 * The sheets, the outermost first.
 * @param count how many pages there are; places beyond it, up to a multiple of four, stay empty.
 * @throws RangeError when `count` is not a whole number from 0.
 */
export function imposePages(count: number): Sheet[] {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`not a number of pages: ${count}`);
  const total = paddedCount(count);
  const held = ([left, right]: Pair): Pair => [
    left && left <= count ? left : undefined,
    right && right <= count ? right : undefined,
  ];
  const leaves = Array.from({ length: total / 4 }, (_, depth) => foldedLeaf(depth, total)).map(
    ({ front, back }) => ({ front: held(front), back: held(back) }),
  );
  const sheets = Math.ceil(leaves.length / 2);
  const empty: Pair = [undefined, undefined];
  return leaves.slice(0, sheets).map((upper, i) => {
    const lower = leaves[sheets + i] ?? { front: empty, back: empty };
    return { front: [...upper.front, ...lower.front], back: [...upper.back, ...lower.back] };
  });
}

/** Every place of every sheet in the order in which a printer meets them: front of the first, back of the first, and on. */
export const listPlaces = (sheets: readonly Sheet[]): (number | undefined)[] =>
  sheets.flatMap(({ front, back }) => [...front, ...back]);
