/** A flow chart on pages of its own, and its steps in words behind it. */
import { FlowChart } from '../../../pathways/ui';
import type { Chart } from '../../../pathways/model/chart';
import { describeClock } from '../../../pathways/model/words';
import type { BookletPathway } from '../../plugin/booklet';
import styles from './Booklet.module.css';

interface Props {
  pathway: BookletPathway;
  chart: Chart;
  /** Which part this is, from 1, of how many. */
  part: number;
  parts: number;
  /** Said under the first heading: how far it binds. */
  standing: string;
}

export function BookletChart({ pathway: { id, title }, chart, part, parts, standing }: Props) {
  const name = parts > 1 ? `${title}, part ${part} of ${parts}` : title;
  return (
    <div className={styles.chart}>
      {part === 1 ? (
        <h2 className={styles.heading}>{title}</h2>
      ) : (
        <p className={styles.runs}>{title} (continued)</p>
      )}
      {part === 1 && <p className={styles.small}>{standing}</p>}
      <div className={styles.drawing}>
        <FlowChart id={`booklet-${id}-${part}`} title={name} chart={chart} />
      </div>
      {part < parts && <p className={styles.runs}>Continued on the next page</p>}
    </div>
  );
}

export function BookletStep({
  step: { number, text, clock, next },
}: {
  step: BookletPathway['steps'][number];
}) {
  return (
    <p className={styles.step}>
      <strong>
        {number}. {text}
      </strong>
      {clock && ` (${describeClock(clock)})`}
      {next.map((way) => (
        <span key={way.number}>
          {' '}
          {way.label ? `${way.label}: step\u00a0${way.number}.` : `Then step\u00a0${way.number}.`}
        </span>
      ))}
      {next.length === 0 && ' This ends here.'}
    </p>
  );
}
