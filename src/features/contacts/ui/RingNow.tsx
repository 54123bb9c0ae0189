/**
 * Who answers at this hour, by the one rule. Nothing until the browser has judged it; what the page itself says is true
 * at any hour.
 */
import { useMemo } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { html } from '../../../shared/html';
import { sayOnce } from '../../../shared/sayOnce';
import { readRinging, ringPiece, type Ringing, writeRinging } from '../model/live/ring';
import Live from './Live';
import styles from './RingNow.module.css';

interface Props {
  ringing: Ringing;
  /** The sector whose services are the reader's own. */
  ownSector?: string | undefined;
}

export default function RingNow({ ringing, ownSector }: Props) {
  const base = useBaseUrl('/');
  const written = writeRinging(ringing);
  const read = useMemo(() => readRinging(written), [written]);
  return (
    <Live
      as="div"
      role="status"
      className={`${styles.now} number--main`}
      data-ringing={written}
      after={sayOnce}
      piece={(moment) => (moment ? ringPiece(read, moment, { base, ownSector }) : html``)}
    />
  );
}
