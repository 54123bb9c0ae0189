/** The sign of a level: hue, shape and number together, so that none of them has to carry it alone. */
import type { SignShape } from '../../../shared/levelSign';
import styles from './LevelBadge.module.css';
import { useLevelSign } from './useLevelSign';

/** Each shape in a square of 32, and the line its number is on. */
const shapes: Record<SignShape, { path: string; line: number }> = {
  circle: { path: 'M16 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28z', line: 22 },
  square: {
    path: 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
    line: 22,
  },
  hexagon: { path: 'M9 3h14l8 13l-8 13H9L1 16z', line: 22 },
  diamond: { path: 'M16 0l16 16l-16 16L0 16z', line: 22 },
  shield: { path: 'M3 2h26v15c0 7-6 11-13 14c-7-3-13-7-13-14z', line: 21 },
  cross: { path: 'M9 1h14v8h8v14h-8v8H9v-8H1V9h8z', line: 22 },
  triangle: { path: 'M16 0l16 31H0z', line: 28 },
};

interface Props {
  number: number;
  /** Shown beside the sign; without it the sign is where the name already does. */
  name?: string;
}

export default function LevelBadge({ number, name }: Props) {
  const { colour, shape } = useLevelSign()(number);
  const { path, line } = shapes[shape];
  return (
    <span className={styles.badge}>
      <svg
        data-colour={colour}
        viewBox="0 0 32 32"
        width="32"
        height="32"
        role="img"
        aria-label={name ? `Level ${number}:` : `Level ${number}`}
      >
        <path d={path} />
        <text x="16" y={line} textAnchor="middle">
          {number}
        </text>
      </svg>
      {name && <span>{name}</span>}
    </span>
  );
}
