/** Cuts a chart across into parts for pages that are lower than it is. */
import type { Chart } from './chart';

interface Span {
  top: number;
  bottom: number;
}

/** What must not be cut: nodes and labels, joined where they overlap, from the top down. */
function solids({ nodes, edges }: Chart): Span[] {
  const boxes = [...nodes, ...edges.flatMap(({ label }) => label ?? [])]
    .map(({ y, height }): Span => ({ top: y - height / 2, bottom: y + height / 2 }))
    .sort((a, b) => a.top - b.top);
  return boxes.reduce<Span[]>((joined, box) => {
    const last = joined.at(-1);
    if (last && box.top < last.bottom) last.bottom = Math.max(last.bottom, box.bottom);
    else joined.push({ ...box });
    return joined;
  }, []);
}

/** The heights at which a cut hits nothing but lines: the middle of each gap. */
function gaps(chart: Chart): number[] {
  const list = solids(chart);
  return list.slice(1).map(({ top }, i) => ((list[i]?.bottom ?? 0) + top) / 2);
}

/** The part of a chart between two heights, drawn from its own top. Lines that are cut run on to the edge. */
function part(chart: Chart, from: number, to: number): Chart {
  const inside = ({ y }: { y: number }) => y > from && y < to;
  const moved = <T extends { y: number }>(thing: T): T => ({ ...thing, y: thing.y - from });
  return {
    ...chart,
    height: to - from,
    nodes: chart.nodes
      .filter(inside)
      .map((node) => ({ ...moved(node), lines: node.lines.map(moved) })),
    edges: chart.edges
      .filter(
        ({ points }) =>
          Math.min(...points.map(({ y }) => y)) < to &&
          Math.max(...points.map(({ y }) => y)) > from,
      )
      .map(({ from: source, to: target, points, label }) => ({
        from: source,
        to: target,
        points: points.map(moved),
        ...(label && inside(label) && { label: moved(label) }),
      })),
  };
}

/**
 * Parts of about the same height, each at most `tallest` where the chart has a gap to be cut in; a chart that is low
 * enough stays whole.
 * @param tallest in units of the drawing.
 */
export function sliceChart(chart: Chart, tallest: number): Chart[] {
  const places = gaps(chart);
  const cuts = [0];
  for (let from: number | undefined = 0; from !== undefined && chart.height - from > tallest;) {
    const start: number = from;
    const wanted = start + (chart.height - start) / Math.ceil((chart.height - start) / tallest);
    const ahead = places.filter((y) => y > start);
    const fitting = ahead
      .filter((y) => y - start <= tallest)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    from = fitting[0] ?? ahead[0];
    if (from !== undefined) cuts.push(from);
  }
  return cuts.map((from, i) => part(chart, from, cuts[i + 1] ?? chart.height));
}
