/** The pieces a booklet is made of, in reading order. A piece is never split. */
import type { ReactNode } from 'react';
import { shownAddress } from '../../../../shared/webAddress';
import { sliceChart } from '../../../pathways/model/slice';
import { type Booklet, type Length, rankOf } from '../../model/booklet';
import type { BookletContact, BookletPageProps, BookletPathway } from '../../plugin/booklet';
import type { Named } from '../../plugin/props';
import { BookletChart, BookletStep } from './BookletChart';
import BookletCover from './BookletCover';
import BookletEntry from './BookletEntry';
import OwnLead from './OwnLead';
import styles from './Booklet.module.css';

export interface Piece {
  /** Pieces of one id look the same in every booklet. */
  id: string;
  /** A page of its own, or one in the flow of others. */
  kind: 'page' | 'flow';
  newPage?: boolean;
  /** A heading. */
  withNext?: boolean;
  /** Where there is no room it is left out: the higher, the sooner. */
  spare?: number;
  node: ReactNode;
}

export interface BookletContent {
  area: BookletPageProps['areas'][number];
  audience: Named | undefined;
  booklet: Booklet<BookletContact>;
  pathways: readonly BookletPathway[];
  length: Length;
}

/** How tall a part of a chart may be, in units of the drawing, for its letters to be read on A6. */
const tallest = 510;

function listChartPieces(pathway: BookletPathway, note: string): Piece[] {
  const parts = sliceChart(pathway.chart, tallest);
  return [
    ...parts.map((chart, i): Piece => ({
      id: `chart_${pathway.id}_${i + 1}`,
      kind: 'page',
      node: (
        <BookletChart
          pathway={pathway}
          chart={chart}
          part={i + 1}
          parts={parts.length}
          standing={`${pathway.standing} ${note}`.trim()}
        />
      ),
    })),
    {
      id: `words_${pathway.id}`,
      kind: 'flow',
      newPage: true,
      withNext: true,
      node: <h3 className={styles.words}>{pathway.title}: the same steps in words</h3>,
    },
    ...pathway.steps.map((step): Piece => ({
      id: `step_${pathway.id}_${step.id}`,
      kind: 'flow',
      node: <BookletStep step={step} />,
    })),
  ];
}

/** One sheet has no room for everybody. */
const More = ({ qr }: Pick<BookletPageProps, 'qr'>) => (
  <p className={styles.small}>
    In this booklet are the numbers that most worries lead to. For all of them, and what to do about
    each worry: <strong>{shownAddress(qr.text)}</strong>
  </p>
);

/** Every piece but the notes, whose number depends on the pages. */
export function listPieces(
  { area, audience, booklet, pathways, length }: BookletContent,
  { publisher, date, qr }: BookletPageProps,
): Piece[] {
  const elsewhere =
    area.kind === 'served'
      ? ''
      : `These are the steps that ${publisher} uses. ${area.name} may do some things differently.`;
  const short = length === 'sheet';
  const ranks = short ? rankOf(booklet) : [];
  const spareOf = (id: string) => (ranks.includes(id) ? { spare: ranks.indexOf(id) } : {});
  const warned = [
    ...booklet.urgent.map(({ contact }) => contact),
    ...booklet.groups.flatMap((group) => group.contacts),
  ].map(({ mark }) => mark.status);
  return [
    {
      id: `cover_${area.id}_${audience?.id ?? ''}`,
      kind: 'page',
      node: <BookletCover {...{ publisher, date, qr, area, audience }} warned={warned} />,
    },
    {
      id: 'heading_urgent',
      kind: 'flow',
      newPage: true,
      withNext: true,
      node: <h2 className={`${styles.heading} ${styles.top}`}>If a child may be at risk now</h2>,
    },
    ...booklet.urgent.map(({ when, contact }): Piece => ({
      id: `urgent_${contact.id}_${when}`,
      kind: 'flow',
      node: <BookletEntry contact={contact} when={when} />,
    })),
    { id: 'own_lead', kind: 'flow', node: <OwnLead /> },
    ...(short ? [{ id: 'more', kind: 'flow' as const, node: <More qr={qr} /> }] : []),
    ...booklet.groups.flatMap(({ id, title, contacts }, i): Piece[] => [
      {
        id: `heading_${id}`,
        kind: 'flow',
        withNext: true,
        newPage: i === 0 && !short,
        node: <h2 className={styles.heading}>{title}</h2>,
      },
      ...contacts.map((contact): Piece => ({
        id: `contact_${contact.id}`,
        kind: 'flow',
        ...spareOf(contact.id),
        node: <BookletEntry contact={contact} />,
      })),
    ]),
    ...pathways.flatMap((pathway) => listChartPieces(pathway, elsewhere)),
  ];
}

/** A page to write on; `number` tells several apart. */
export const notesPiece = (number: number): Piece => ({
  id: `notes_${number}`,
  kind: 'page',
  node: (
    <div className={styles.notes}>
      <h2 className={styles.heading}>Notes</h2>
      <p className={styles.small}>Do not write a child’s name here.</p>
      <div className={styles.lines} aria-hidden="true" />
    </div>
  ),
});
