/** The windscreen: the picture by which the field knows the levels. Each pane leads to its level. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { numberWord } from '../../../shared/numberWords';
import { listPanes } from '../model/windscreen';
import styles from './Windscreen.module.css';
import { useLevelSign } from './useLevelSign';

interface Props {
  levels: readonly { number: number; name: string; slug: string }[];
  /** Where the pages of the version start, for example `/level-of-need/`. */
  path: string;
}

export default function Windscreen({ levels, path }: Props) {
  const base = useBaseUrl(path);
  const sign = useLevelSign();
  const panes = listPanes(levels.length);
  return (
    <svg
      className={styles.windscreen}
      viewBox="0 0 400 200"
      role="group"
      aria-label={`The ${numberWord(levels.length)} levels of need`}
    >
      {levels.map(({ number, name, slug }, i) => (
        <a key={number} href={`${base}levels/${slug}`} aria-label={`Level ${number}: ${name}`}>
          <path data-colour={sign(number).colour} d={panes[i]?.path} />
          <text {...panes[i]?.number} textAnchor="middle">
            {number}
          </text>
        </a>
      ))}
    </svg>
  );
}
