/** How often the lines of a drawing cross: of several drawings of one chart the one with fewest is easiest to follow. */
import type { ChartPoint } from '../model/chart';

type Segment = readonly [ChartPoint, ChartPoint];

const side = ([a, b]: Segment, { x, y }: ChartPoint): number =>
  Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));

/** Whether two pieces cross; pieces that only touch do not. */
const cross = (one: Segment, other: Segment): boolean =>
  side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;

const segmentsOf = (points: readonly ChartPoint[]): Segment[] =>
  points.slice(1).map((point, i): Segment => [points[i] as ChartPoint, point]);

/** @param lines each a row of points. */
export function countCrossings(lines: ReadonlyArray<readonly ChartPoint[]>): number {
  const pieces = lines.map(segmentsOf);
  return pieces.reduce(
    (sum, own, i) =>
      sum +
      pieces
        .slice(i + 1)
        .reduce(
          (count, other) =>
            count + own.filter((piece) => other.some((rival) => cross(piece, rival))).length,
          0,
        ),
    0,
  );
}
