/**
 * The answer: one sentence, one number, its state in words, one button. The page has what is true at any time; the browser
 * puts in who answers now. Every number, with its hours, is on the disclosure below, for a reader without scripts and for
 * paper.
 */
import { type ReactNode, useMemo } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { cardPiece, readCard, writeCard } from '../model/live/card';
import type { Answer } from '../plugin/finderRoutes';
import AllNumbers from './AllNumbers';
import styles from './AnswerCard.module.css';
import Live from './Live';

interface Props {
  answer: Pick<Answer, 'card' | 'unreachable'>;
  /** The sector whose services are the reader's own. */
  ownSector?: string | undefined;
  /** What comes after the numbers. */
  children?: ReactNode;
}

export default function AnswerCard({ answer: { card, unreachable }, ownSector, children }: Props) {
  const base = useBaseUrl('/');
  const written = writeCard(card);
  const read = useMemo(() => readCard(written), [written]);
  const others = card.candidates.filter(({ sector }) => sector !== ownSector);
  return (
    <section className={styles.answer} aria-label="Who to contact">
      {others.length > 0 && (
        <Live
          as="div"
          role="status"
          className={styles.card}
          data-card={written}
          piece={(moment) => cardPiece(read, moment, { base, ownSector })}
        />
      )}
      <AllNumbers candidates={others} unreachable={unreachable} />
      {children}
    </section>
  );
}
