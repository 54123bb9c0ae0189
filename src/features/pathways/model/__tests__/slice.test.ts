import fc from 'fast-check';
import type { Chart } from '../chart';
import { sliceChart } from '../slice';

/** A chart of steps one under the other, 40 high with gaps of 20, each edge with a label in its gap or none. */
function column(count: number, labelled = false): Chart {
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: String(i),
    kind: 'action' as const,
    x: 50,
    y: 20 + 60 * i,
    width: 80,
    height: 40,
    lines: [{ text: String(i), y: 24 + 60 * i, role: 'text' as const }],
  }));
  const edges = nodes.slice(1).map((node, i) => ({
    from: String(i),
    to: node.id,
    points: [
      { x: 50, y: 40 + 60 * i },
      { x: 50, y: 60 + 60 * i },
    ],
    ...(labelled && { label: { text: 'Yes', x: 50, y: 46 + 60 * i, width: 20, height: 8 } }),
  }));
  return { width: 100, height: 60 * count - 20, size: { text: 13, small: 11 }, nodes, edges };
}

test('a chart that is low enough stays as it is', () =>
  expect(sliceChart(column(3), 160)).toEqual([column(3)]));

test('two parts of like height, cut in a gap, each drawn from its own top, the cut line in both', () => {
  const [upper, lower] = sliceChart(column(4), 150) as [Chart, Chart];
  expect(upper.nodes.map(({ id }) => id)).toEqual(['0', '1']);
  expect(lower.nodes.map(({ id, y, lines }) => [id, y, lines[0]?.y])).toEqual([
    ['2', 30, 34],
    ['3', 90, 94],
  ]);
  expect([upper.height, lower.height]).toEqual([110, 110]);
  expect(
    [upper, lower].map(({ edges }) => edges.filter(({ from }) => from === '1').length),
  ).toEqual([1, 1]);
});

test('a label is not cut, and stays in one part', () => {
  const parts = sliceChart(column(4, true), 150);
  expect(parts).toHaveLength(2);
  expect(parts.flatMap(({ edges }) => edges.flatMap(({ label }) => label ?? []))).toHaveLength(3);
  for (const { height, edges } of parts)
    for (const { label } of edges)
      if (label) expect(label.y - 4 >= 0 && label.y + 4 <= height).toBe(true);
});

test('every step is kept whole in one part, whatever the heights', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 70, max: 900 }),
      (count, tallest) => {
        const parts = sliceChart(column(count), tallest);
        expect(parts.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(
          column(count).nodes.map(({ id }) => id),
        );
        for (const { nodes, height } of parts)
          for (const { y } of nodes) expect(y - 20 >= 0 && y + 20 <= height).toBe(true);
        expect(parts.reduce((sum, { height }) => sum + height, 0)).toBe(column(count).height);
        for (const { height } of parts) expect(height).toBeLessThanOrEqual(Math.max(tallest, 70));
      },
    ),
  );
});
