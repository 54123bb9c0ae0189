/** A pathway as chart and as list, side by side where there is room. */
import type { ContactLine } from '../../contacts/plugin/props';
import FlowChart from './FlowChart';
import styles from './PathwayChart.module.css';
import StepList from './StepList';
import type { PathwayView } from '../plugin/props';

interface Props {
  pathway: PathwayView;
  /** Everybody whom its steps name. */
  contacts: readonly ContactLine[];
}

export default function PathwayChart({ pathway: { id, title, chart, steps }, contacts }: Props) {
  return (
    <div className={styles.both}>
      <FlowChart id={`chart-${id}`} title={title} chart={chart} />
      <StepList steps={steps} contacts={contacts} />
    </div>
  );
}
