/**
 * A pathway as a picture. Shapes tell the kinds apart without colour: decisions have points, starts and ends are round,
 * ends have a double line. `StepList`, which goes with every chart, has the steps in words.
 */
import { arrowPath, type Chart, type ChartNode, edgePath, nodePath } from '../model/chart';
import styles from './FlowChart.module.css';

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  chart: Chart;
}

const inner = 3;

function Node({ node }: { node: ChartNode }) {
  const { id, kind, x, width, height, lines } = node;
  return (
    <g className={styles[kind]} data-step={id}>
      <path d={nodePath(node)} />
      {kind === 'end' && (
        <path
          className={styles.inner}
          d={nodePath({ ...node, width: width - 2 * inner, height: height - 2 * inner })}
        />
      )}
      {lines.map(({ text, y, role }) => (
        <text key={y} x={x} y={y} className={styles[role]}>
          {text}
        </text>
      ))}
    </g>
  );
}

export default function FlowChart({ id, title, chart: { width, height, nodes, edges } }: Props) {
  return (
    <svg
      className={styles.chart}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMin"
      width={width}
      height={height}
    >
      <title id={`${id}-title`}>{`Flow chart: ${title}`}</title>
      <desc
        id={`${id}-desc`}
      >{`A chart of ${nodes.length} numbered steps. The same steps are written out next to it.`}</desc>
      {edges.map(({ from, to, points }) => (
        <g key={`${from} ${to}`} className={styles.edge}>
          <path d={edgePath(points)} />
          <path className={styles.arrow} d={arrowPath(points)} />
        </g>
      ))}
      {nodes.map((node) => (
        <Node key={node.id} node={node} />
      ))}
      {edges.map(
        ({ from, to, label }) =>
          label && (
            <g key={`${from} ${to} label`} className={styles.label}>
              <rect
                x={label.x - label.width / 2}
                y={label.y - label.height / 2}
                width={label.width}
                height={label.height}
              />
              <text x={label.x} y={label.y + label.height / 4}>
                {label.text}
              </text>
            </g>
          ),
      )}
    </svg>
  );
}
