/** How answers are spread over the levels, with hands to count up and down. */
import { LevelBadge } from '../../level-of-need/ui';
import type { Spread } from '../model/spread';
import styles from './TeamPage.module.css';

interface Props {
  spread: Spread;
  nameOf: (level: number) => string;
  more: (level: number) => void;
  fewer: (level: number) => void;
}

export default function SpreadRows({ spread, nameOf, more, fewer }: Props) {
  return (
    <ul className={styles.spread}>
      {spread.levels.map(({ number, count }) => (
        <li key={number}>
          <LevelBadge number={number} name={nameOf(number)} />
          <span className={styles.hands}>
            <button
              type="button"
              className="button button--quiet"
              aria-label={`One hand fewer at level ${number}`}
              onClick={() => fewer(number)}
            >
              –
            </button>
            <output aria-label={`Answers at level ${number}`}>{count}</output>
            <button
              type="button"
              className="button button--quiet"
              aria-label={`One hand more at level ${number}`}
              onClick={() => more(number)}
            >
              +
            </button>
          </span>
          <meter
            min={0}
            max={Math.max(spread.total, 1)}
            value={count}
            aria-label={`Share at level ${number}`}
          />
        </li>
      ))}
    </ul>
  );
}
