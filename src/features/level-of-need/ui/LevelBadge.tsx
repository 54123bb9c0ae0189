/** The sign of a level: hue, shape and number together, so that none of them has to carry it alone. */
import styles from './LevelBadge.module.css';

/** Circle, square, hexagon, diamond: told apart in grey and from the corner of an eye. */
const shapes: Record<number, string> = {
  1: 'M16 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28z',
  2: 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
  3: 'M9 3h14l8 13l-8 13H9L1 16z',
  4: 'M16 0l16 16l-16 16L0 16z',
};

interface Props {
  number: number;
  /** Shown beside the sign; without it the sign stands where the name already does. */
  name?: string;
}

export default function LevelBadge({ number, name }: Props) {
  return (
    <span className={styles.badge}>
      <svg
        className={styles[`level${number}`]}
        viewBox="0 0 32 32"
        width="32"
        height="32"
        role="img"
        aria-label={name ? `Level ${number}:` : `Level ${number}`}
      >
        <path d={shapes[number]} />
        <text x="16" y="22" textAnchor="middle">
          {number}
        </text>
      </svg>
      {name && <span>{name}</span>}
    </span>
  );
}
