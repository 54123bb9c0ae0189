/** The shape of the windscreen: half a ring, cut into a pane for each level. */

const centre = { x: 200, y: 196 };
const outer = { x: 192, y: 180 };
const inner = { x: 74, y: 66 };
const middle = { x: (outer.x + inner.x) / 2, y: (outer.y + inner.y) / 2 };

/** How far below the middle of a pane the line of its number is. */
const belowMiddle = 13;

interface Point {
  x: number;
  y: number;
}

/** A point on an ellipse; 0° lies right, angles grow against the clock, as on a drawing board. */
const point = (radius: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return { x: centre.x + radius.x * Math.cos(angle), y: centre.y - radius.y * Math.sin(angle) };
};

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

export interface Pane {
  /** The outline, as an SVG path in a picture 400 wide and 200 high. */
  path: string;
  /** Where its number is, its middle and its line. */
  number: { x: string; y: string };
}

/** The panes from left to right, with a gap of two degrees between neighbours. @param count at least 1. */
export function listPanes(count: number): Pane[] {
  const width = 180 / count;
  return Array.from({ length: count }, (_, i): Pane => {
    const [from, to] = [180 - i * width - 1, 180 - (i + 1) * width + 1];
    const { x, y } = point(middle, (from + to) / 2);
    return {
      path: [
        `M${at(point(outer, from))}A${outer.x} ${outer.y} 0 0 1 ${at(point(outer, to))}`,
        `L${at(point(inner, to))}A${inner.x} ${inner.y} 0 0 0 ${at(point(inner, from))}Z`,
      ].join(''),
      number: { x: x.toFixed(1), y: (y + belowMiddle).toFixed(1) },
    };
  });
}
