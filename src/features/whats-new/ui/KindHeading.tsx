/** The name of a kind of change, and how many there are where not all are in sight. */
import { counted } from '../../../shared/counted';
import type { KindOfChange } from '../model/byKind';
import { kindNames } from '../model/item';
import styles from './StreamList.module.css';

interface Props {
  of: KindOfChange;
  as: 'h2' | 'h3';
}

export default function KindHeading({ of: { kind, count, first }, as: Heading }: Props) {
  return (
    <Heading className={styles.kind}>
      {kindNames[kind].many}
      {count > first.length && <span className="quiet"> {counted(count, 'change')}</span>}
    </Heading>
  );
}
