import fc from 'fast-check';
import path from 'node:path';
import { arrowPath, edgePath, nodePath } from '../../model/chart';
import type { Step } from '../../model/schema';
import { layOutChart } from '../chart';
import { countCrossings } from '../crossings';
import { loadFile } from '../../../../shared/load';
import { claimsSchema } from '../../../claims/model/schema';
import { settlePathway } from '../../model/settle';
import { pathwaysSchema } from '../../model/schema';
import { textWidth, wrapText } from '../wrap';

const root = path.resolve(__dirname, '../../../../..');
const [claims] = loadFile(root, 'data/claims.yaml', claimsSchema).records;
const byId = new Map(claims?.value.claims.map((claim) => [claim.id, claim]));
const [file] = loadFile(root, 'data/pathways.yaml', pathwaysSchema).records;
const real = (file?.value.pathways ?? []).map((pathway) => settlePathway(pathway, byId));

test('the charts of the site fit a phone and a small page, and no lines of theirs cross', () => {
  expect(real.map(({ id }) => id)).toEqual([
    'referral',
    'child-protection',
    'allegation',
    'disagreement',
    'missing-child',
  ]);
  for (const pathway of real) {
    const chart = layOutChart(pathway);
    expect([
      pathway.id,
      chart.width <= 340,
      countCrossings(chart.edges.map(({ points }) => points)),
    ]).toEqual([pathway.id, true, 0]);
  }
});

/** The kind of a step after the first, by the number of ways out of it. */
const kindFor = (ways: number): Step['kind'] => (['end', 'action'] as const)[ways] ?? 'decision';

/** A pathway whose steps lead on to later ones, so that it ends. */
const anyPathway = fc.integer({ min: 2, max: 10 }).chain((size) =>
  fc
    .tuple(
      ...Array.from({ length: size }, (_, i) =>
        fc.record({
          text: fc.lorem({ maxCount: 8 }),
          ways:
            i === size - 1
              ? fc.constant<number[]>([])
              : fc.uniqueArray(fc.integer({ min: i + 1, max: size - 1 }), {
                  minLength: 1,
                  maxLength: 3,
                }),
        }),
      ),
    )
    .map((steps) =>
      steps.map(({ text, ways }, i): Step => ({
        id: `step-${i}`,
        text,
        kind: i === 0 ? 'start' : kindFor(ways.length),
        next: ways.map((to, j) => ({
          to: `step-${to}`,
          ...(ways.length > 1 && { label: `Answer ${j}` }),
        })),
      })),
    ),
);

test('any pathway: everything inside the drawing, no two nodes over each other, all words there, the same each time', () => {
  fc.assert(
    fc.property(anyPathway, (steps) => {
      const chart = layOutChart({ steps });
      expect(layOutChart({ steps })).toEqual(chart);
      chart.nodes.forEach((node, i) => {
        expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
        expect(node.x + node.width / 2).toBeLessThanOrEqual(chart.width);
        expect(node.y + node.height / 2).toBeLessThanOrEqual(chart.height);
        expect(node.lines.map(({ text }) => text).join(' ')).toBe(
          `${i + 1}. ${steps[i]?.text.split(/\s+/).join(' ')}`,
        );
        for (const other of chart.nodes.slice(i + 1)) {
          const apart =
            Math.abs(node.x - other.x) >= (node.width + other.width) / 2 ||
            Math.abs(node.y - other.y) >= (node.height + other.height) / 2;
          expect([node.id, other.id, apart]).toEqual([node.id, other.id, true]);
        }
      });
      expect(chart.edges).toHaveLength(steps.flatMap(({ next }) => next).length);
      for (const piece of [
        ...chart.nodes.map(nodePath),
        ...chart.edges.flatMap(({ points }) => [edgePath(points), arrowPath(points)]),
      ])
        expect(piece).toMatch(/^M[-\d.A-Z ]+$/);
    }),
    { numRuns: 25 },
  );
});

test('a way back up is drawn too', () => {
  const steps: Step[] = [
    { id: 'a', kind: 'start', text: 'A', next: [{ to: 'b' }] },
    {
      id: 'b',
      kind: 'decision',
      text: 'B?',
      next: [
        { to: 'c', label: 'Yes' },
        { to: 'd', label: 'No' },
      ],
    },
    { id: 'c', kind: 'action', text: 'C', next: [{ to: 'b' }] },
    { id: 'd', kind: 'end', text: 'D', next: [] },
  ];
  const back = layOutChart({ steps }).edges.find(({ from, to }) => from === 'c' && to === 'b');
  expect(back?.points.at(-1)?.y).toBeLessThan(back?.points[0]?.y ?? 0);
});

describe('breaking text into lines', () => {
  test('no line is too wide but a word that is', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 13);
        expect(lines.join(' ')).toBe(text.split(/\s+/).join(' '));
        expect(lines.filter((line) => line.includes(' ') && textWidth(line, 13) > width)).toEqual(
          [],
        );
      }),
    );
  });
});

test('crossings are counted, touching is not', () => {
  const line = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }));
  expect(countCrossings([line([0, 0], [10, 10]), line([0, 10], [10, 0])])).toBe(1);
  expect(countCrossings([line([0, 0], [10, 10]), line([10, 10], [20, 0])])).toBe(0);
});
