/** The windscreen: the picture by which the field knows the four levels. Each pane leads to its level. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './Windscreen.module.css';

interface Props {
  levels: readonly { number: number; name: string; slug: string }[];
  /** Where the pages of the version start, for example `/level-of-need/`. */
  path: string;
}

const centre = { x: 200, y: 196 };
const outer = { x: 192, y: 180 };
const inner = { x: 74, y: 66 };

/** A point on an ellipse; 0° lies right, angles grow against the clock, as on a drawing board. */
const point = (radius: { x: number; y: number }, degrees: number) => {
  const angle = (degrees * Math.PI) / 180;
  return { x: centre.x + radius.x * Math.cos(angle), y: centre.y - radius.y * Math.sin(angle) };
};

const at = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The outline of one of four panes between 180° and 0°, with a gap of two degrees to its neighbours. */
function pane(index: number): string {
  const [from, to] = [180 - index * 45 - 1, 180 - (index + 1) * 45 + 1];
  return `M${at(point(outer, from))}A${outer.x} ${outer.y} 0 0 1 ${at(point(outer, to))}L${at(point(inner, to))}A${inner.x} ${inner.y} 0 0 0 ${at(point(inner, from))}Z`;
}

export default function Windscreen({ levels, path }: Props) {
  const base = useBaseUrl(path);
  return (
    <svg
      className={styles.windscreen}
      viewBox="0 0 400 200"
      role="group"
      aria-label="The four levels of need"
    >
      {levels.map(({ number, name, slug }, i) => {
        const middle = point(
          { x: (outer.x + inner.x) / 2, y: (outer.y + inner.y) / 2 },
          180 - i * 45 - 22.5,
        );
        return (
          <a key={number} href={`${base}levels/${slug}`} aria-label={`Level ${number}: ${name}`}>
            <path className={styles[`level${number}`]} d={pane(i)} />
            <text x={middle.x.toFixed(1)} y={(middle.y + 13).toFixed(1)} textAnchor="middle">
              {number}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
