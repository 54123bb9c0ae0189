/** A chart as plain geometry: what a page draws as SVG and a booklet as PDF. Units are those of the drawing, y downwards. */
import type { Step } from './schema';

export interface ChartLine {
  text: string;
  /** The baseline of the letters; lines are centred on the middle of their node. */
  y: number;
  /** The step's own words with its number, or its time limit. */
  role: 'text' | 'time';
}

export interface ChartNode {
  id: string;
  kind: Step['kind'];
  /** The middle. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: ChartLine[];
}

export interface ChartPoint {
  x: number;
  y: number;
}

export interface ChartEdge {
  from: string;
  to: string;
  /** From the edge of one node to the edge of the other; `edgePath` draws the way between them. */
  points: ChartPoint[];
  label?: { text: string; x: number; y: number; width: number; height: number };
}

export interface Chart {
  width: number;
  height: number;
  /** Sizes of type, in units of the drawing. */
  size: { text: number; small: number };
  nodes: ChartNode[];
  edges: ChartEdge[];
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** The way of an edge as SVG path data: from point to point, each piece leaving and arriving upright. */
export function edgePath(points: readonly ChartPoint[]): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      if (Math.abs(before.x - x) < 1) return `L${round(x)} ${round(y)}`;
      const middle = (before.y + y) / 2;
      return `C${round(before.x)} ${round(middle)} ${round(x)} ${round(middle)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

/** The head of an edge's arrow, a triangle whose tip is the last point, as SVG path data. */
export function arrowPath(points: readonly ChartPoint[]): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  const back = tip.y + (before.y < tip.y ? -arrow.length : arrow.length);
  return `M${round(tip.x)} ${round(tip.y)}L${round(tip.x - arrow.half)} ${round(back)}H${round(tip.x + arrow.half)}Z`;
}

const arrow = { length: 7, half: 4 };

/** The outline of a node as SVG path data. The shape tells the kind: decisions have points, starts and ends are round. */
export function nodePath({ kind, x, y, width, height }: ChartNode): string {
  const [left, right, top, bottom] = [
    x - width / 2,
    x + width / 2,
    y - height / 2,
    y + height / 2,
  ].map((value) => Math.round(value * 10) / 10) as [number, number, number, number];
  if (kind === 'decision') {
    const cut = decisionPoint;
    return `M${left} ${round(y)}L${left + cut} ${top}H${right - cut}L${right} ${round(y)}L${right - cut} ${bottom}H${left + cut}Z`;
  }
  const corner = kind === 'action' ? 2 : Math.min(height / 2, 18);
  return `M${left + corner} ${top}H${right - corner}A${corner} ${corner} 0 0 1 ${right} ${top + corner}V${bottom - corner}A${corner} ${corner} 0 0 1 ${right - corner} ${bottom}H${left + corner}A${corner} ${corner} 0 0 1 ${left} ${bottom - corner}V${top + corner}A${corner} ${corner} 0 0 1 ${left + corner} ${top}Z`;
}

/** How far the points of a decision stick out. */
export const decisionPoint = 11;
