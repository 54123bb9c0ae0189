/** One indicator with its address. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { ageWords } from '../model/ages';
import type { Indicator } from '../model/schema';
import styles from './IndicatorLine.module.css';

interface Props {
  indicator: Indicator;
  /** The heading-like prefix of its anchor on this page; the permanent page uses the bare id. */
  permanent?: boolean;
}

export default function IndicatorLine({ indicator, permanent = false }: Props) {
  const { id, text, ages, dimension } = indicator;
  const ageText = ageWords(ages);
  return (
    <Anchored as="li" id={id} className={styles.line}>
      <span>{text}</span>
      {ageText && <span className={styles.ages}> ({ageText})</span>}
      {!permanent && (
        <Link className={styles.link} to={`/indicators/${dimension}#${id}`} aria-label={`Permanent link: ${text}`} title="Its own page: history and permanent link">#</Link>
      )}
    </Anchored>
  );
}
