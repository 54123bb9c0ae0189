/** One indicator with its address. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { ageWords } from '../../../shared/ages';
import type { PlacedIndicator } from '../model/slices';
import EvidenceTick from './EvidenceTick';
import styles from './IndicatorLine.module.css';

interface Props {
  indicator: PlacedIndicator;
  /** Names for the evidence list. */
  place: { version: string; domain: string; dimension: string };
}

export default function IndicatorLine({ indicator, place }: Props) {
  const { id, level, text, ages, page } = indicator;
  const ageText = ageWords(ages);
  return (
    <Anchored as="li" id={id} className={styles.line}>
      <EvidenceTick
        indicator={{ id, level, text, domain: place.domain, dimension: place.dimension }}
        version={place.version}
      >
        {text}
      </EvidenceTick>
      {ageText && <span className={styles.ages}> ({ageText})</span>}
      <Link className={styles.link} to={page} aria-label={`More on this: ${text}`}>
        More on this
      </Link>
    </Anchored>
  );
}
