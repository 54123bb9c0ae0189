/** What a result answers by itself, under its title: a level, a meaning, an agency. Numbers stand elsewhere, to be pressed. */
import { OpenNow } from '../../contacts/ui';
import { formatDate } from '../../../shared/calendar/dates';
import { LevelBadge } from '../../level-of-need/ui';
import type { SearchResult } from '../model/engine';
import Marked from './Marked';
import styles from './results.module.css';

export default function AnswerLine({
  result: { answer, extract, heading },
}: {
  result: SearchResult;
}) {
  const text = (
    <span className={styles.extract}>
      {heading && <b>{heading}: </b>}
      <Marked extract={extract} />
    </span>
  );
  switch (answer?.type) {
    case 'contact':
      return (
        <>
          <span className={styles.extract}>
            <Marked extract={extract} />
          </span>
          <span className={styles.meta}>
            <OpenNow hours={answer.hours} /> {answer.hoursText}
          </span>
        </>
      );
    case 'level':
      return (
        <>
          {text}
          <span className={styles.meta}>
            <LevelBadge number={answer.number} name={answer.name} />
          </span>
        </>
      );
    case 'indicator':
      return (
        <span className={styles.meta}>
          <LevelBadge number={answer.number} name={answer.name} /> {answer.dimension}
          {answer.ages && ` · ${answer.ages}`}
        </span>
      );
    case 'finding':
      return (
        <span className={styles.meta}>
          {answer.finding} · {answer.agency} · {answer.question}
        </span>
      );
    case 'dated':
      return (
        <>
          {text}
          <span className={styles.meta}>{formatDate(answer.date)}</span>
        </>
      );
    default:
      return text;
  }
}
