/** Lays a pathway out as a chart, at build time. The same pathway always gives the same chart. */
import { Graph, layout } from '@dagrejs/dagre';
import {
  type Chart,
  type ChartEdge,
  type ChartLine,
  type ChartNode,
  type ChartPoint,
  decisionPoint,
} from '../model/chart';
import { reach } from '../model/flow';
import type { Pathway, Step } from '../model/schema';
import { describeClock } from '../model/words';
import { countCrossings } from './crossings';
import { textWidth, wrapText } from './wrap';

/** Two nodes side by side fit a phone of 320 px and an A6 page with letters that can be read. */
const measures = {
  nodeWidth: 142,
  inset: 9,
  between: 14,
  ranks: 22,
  edge: 10,
  margin: 3,
  text: 13,
  small: 11.5,
  lead: 16,
  smallLead: 14.5,
  label: 11.5,
  labelHeight: 15,
  corner: 18,
  arrow: 7,
};

function linesOf(step: Step, number: number): Omit<ChartLine, 'y'>[] {
  const room =
    measures.nodeWidth - 2 * (measures.inset + (step.kind === 'decision' ? decisionPoint - 4 : 0));
  const text = wrapText(`${number}. ${step.text}`, room, measures.text).map((line) => ({
    text: line,
    role: 'text' as const,
  }));
  const time = step.clock
    ? wrapText(describeClock(step.clock), room, measures.small).map((line) => ({
        text: line,
        role: 'time' as const,
      }))
    : [];
  return [...text, ...time];
}

const lead = ({ role }: Pick<ChartLine, 'role'>): number =>
  role === 'time' ? measures.smallLead : measures.lead;

/** Stands the lines one under the other, the block centred on `middle`. */
function placeLines(lines: Omit<ChartLine, 'y'>[], middle: number): ChartLine[] {
  const height = lines.reduce((sum, line) => sum + lead(line), 0);
  let top = middle - height / 2;
  return lines.map((line) => {
    top += lead(line);
    return { ...line, y: Math.round((top - lead(line) * 0.28) * 10) / 10 };
  });
}

/**
 * The way on of each step that is kept straight, so that the chart has a spine and stays narrow: the one with most steps
 * to an end. A way that comes back on itself counts as none.
 */
function findSpine(steps: readonly Step[]): ReadonlyMap<string, string> {
  const lengths = new Map<string, number>();
  const lengthOf = (id: string): number => {
    const known = lengths.get(id);
    if (known !== undefined) return known;
    lengths.set(id, -Infinity);
    const next = steps.find((step) => step.id === id)?.next ?? [];
    const length = next.length === 0 ? 0 : 1 + Math.max(...next.map(({ to }) => lengthOf(to)));
    lengths.set(id, length);
    return length;
  };
  return new Map(
    steps.flatMap(({ id, next }) => {
      const straight = next
        .map(({ to }) => ({ to, length: lengthOf(to) }))
        .sort((a, b) => b.length - a.length)[0];
      return straight ? [[id, straight.to]] : [];
    }),
  );
}

/** Lets an edge leave at the foot of a node and arrive at the head, or the other way round where it leads back up. */
function attach(points: readonly ChartPoint[], from: ChartNode, to: ChartNode): ChartPoint[] {
  const down = from.y < to.y ? 1 : -1;
  const beside = ({ x, width }: ChartNode, wanted: number) =>
    Math.min(Math.max(wanted, x - width / 2 + measures.corner), x + width / 2 - measures.corner);
  const [first, last] = [points[0], points.at(-1)];
  const tip = { x: beside(to, last?.x ?? to.x), y: to.y - (down * to.height) / 2 };
  return [
    { x: beside(from, first?.x ?? from.x), y: from.y + (down * from.height) / 2 },
    ...points.slice(1, -1),
    // The last piece is straight, so that the arrow points into the node.
    { x: tip.x, y: tip.y - down * measures.arrow },
    tip,
  ];
}

/** One way to draw a chart: which side keeps its column, and which side of a decision its spine should be on. */
interface Style {
  align: 'UL' | 'UR';
  spine?: 'left' | 'right';
}

const styles: readonly Style[] = (['UL', 'UR'] as const).flatMap((align) => [
  { align },
  { align, spine: 'left' as const },
  { align, spine: 'right' as const },
]);

interface Side {
  left: string;
  right: string;
}

/** Pairs of steps of which the first is to be left of the second; of pairs that contradict each other, the earlier alone. */
function sidesOf(steps: readonly Step[], spine: Style['spine']): Side[] {
  if (!spine) return [];
  const straight = findSpine(steps);
  const wanted = steps.flatMap(({ id, next }) =>
    next.flatMap(({ to }): Side[] => {
      const kept = straight.get(id);
      if (kept === undefined || to === kept) return [];
      return [spine === 'left' ? { left: kept, right: to } : { left: to, right: kept }];
    }),
  );
  const rightOf = new Map<string, string[]>();
  return wanted.filter(({ left, right }) => {
    if (reach([right], rightOf).has(left)) return false;
    rightOf.set(left, [...(rightOf.get(left) ?? []), right]);
    return true;
  });
}

function draw(steps: readonly Step[], { align, spine }: Style): Chart {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    align,
    nodesep: measures.between,
    ranksep: measures.ranks,
    edgesep: measures.edge,
    marginx: measures.margin,
    marginy: measures.margin,
  });
  const lines = new Map(steps.map((step, i) => [step.id, linesOf(step, i + 1)]));
  for (const { id } of steps) {
    const height =
      (lines.get(id) ?? []).reduce((sum, line) => sum + lead(line), 0) + 2 * measures.inset - 2;
    graph.setNode(id, { width: measures.nodeWidth, height });
  }
  const edges = steps.flatMap(({ id, next }) =>
    next.map(({ to, label }, i) => ({ from: id, to, label, name: String(i) })),
  );
  for (const { from, to, label, name } of edges) {
    graph.setEdge(
      from,
      to,
      label
        ? {
            width: textWidth(label, measures.label) + 8,
            height: measures.labelHeight,
            labelpos: 'c',
          }
        : {},
      name,
    );
  }
  layout(graph, { constraints: sidesOf(steps, spine) });
  const nodes = steps.map(({ id, kind }): ChartNode => {
    const { x = 0, y = 0, width, height } = graph.node(id);
    return { id, kind, x, y, width, height, lines: placeLines(lines.get(id) ?? [], y) };
  });
  const nodeOf = (id: string) => nodes.find((node) => node.id === id) as ChartNode;
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    size: { text: measures.text, small: measures.small },
    nodes,
    edges: edges.map(({ from, to, label, name }) => {
      const {
        points = [],
        x = 0,
        y = 0,
        width: wide = 0,
        height: high = 0,
      } = graph.edge(from, to, name);
      return {
        from,
        to,
        points: attach(points, nodeOf(from), nodeOf(to)),
        ...(label && { label: { text: label, x, y, width: wide, height: high } }),
      } satisfies ChartEdge;
    }),
  };
}

const crossings = ({ edges }: Chart): number => countCrossings(edges.map(({ points }) => points));

/** @returns the chart with the fewest crossings and, of those, the narrowest; a step's number is its place in the pathway. */
export const layOutChart = ({ steps }: Pick<Pathway, 'steps'>): Chart =>
  styles
    .map((style) => draw(steps, style))
    .sort((a, b) => crossings(a) - crossings(b) || a.width - b.width)[0] as Chart;
