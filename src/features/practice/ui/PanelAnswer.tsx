/** The level of a case with its reasons, what is not known, and what would change it. */
import { LevelBadge } from '../../level-of-need/ui';
import type { CaseView } from '../plugin/routes';
import styles from './PanelAnswer.module.css';

type Props = Pick<CaseView, 'panel' | 'notKnown' | 'levels'>;

export default function PanelAnswer({ panel, notKnown, levels }: Props) {
  const { level, reasons, up, down, adopted } = panel;
  const name = levels.find(({ number }) => number === level)?.name ?? '';
  return (
    <>
      <p>
        <strong>
          <LevelBadge number={level} name={name} />
        </strong>
      </p>
      <p>{reasons}</p>
      <dl className={styles.facts}>
        <dt>What we do not know</dt>
        {notKnown.map((words) => (
          <dd key={words}>{words}</dd>
        ))}
        {up && (
          <>
            <dt>What would move it up</dt>
            <dd>{up}</dd>
          </>
        )}
        {down && (
          <>
            <dt>What would move it down</dt>
            <dd>{down}</dd>
          </>
        )}
      </dl>
      {adopted && <p className="quiet">Agreed by {adopted.by}.</p>}
    </>
  );
}
