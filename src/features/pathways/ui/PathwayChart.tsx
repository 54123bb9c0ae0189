/** A pathway as chart and as list, side by side where there is room. */
import FlowChart from './FlowChart';
import styles from './PathwayChart.module.css';
import StepList from './StepList';
import type { PathwayView } from '../plugin/props';

export default function PathwayChart({
  pathway: { id, title, chart, steps },
}: {
  pathway: PathwayView;
}) {
  return (
    <div className={styles.both}>
      <FlowChart id={`chart-${id}`} title={title} chart={chart} />
      <StepList steps={steps} />
    </div>
  );
}
