/**
 * The booklet itself. The server makes one flow of pieces, which prints on A4 in two columns; the browser sets them on
 * pages, in reading order on the screen and in the order of folding on paper.
 */
import { Fragment, useMemo } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type Length, sheetPages } from '../../model/booklet';
import { imposePages, listPlaces, paddedCount } from '../../model/imposition';
import { paginateWithin } from '../../model/paginate';
import type { Form } from './forms';
import { notesPiece, type Piece } from './pieces';
import { useMeasured, type Measured } from './useMeasured';
import styles from './Booklet.module.css';

interface Props {
  pieces: readonly Piece[];
  form: Form;
  length: Length;
  /** Shown at the foot of each page. */
  foot: string;
}

/** What is kept free at the foot of a page, in CSS pixels: on paper, or made smaller, a line may wrap that did not when measured. */
const spare = 16;

/** How many pages there may be before the first for notes. */
const roomOf = (length: Length): number => (length === 'sheet' ? sheetPages - 1 : Infinity);

/** The pieces of each page, with pages for notes to the end of the last sheet. A phone has no use for those. */
function setPages(
  { pieces, form, length }: Pick<Props, 'pieces' | 'form' | 'length'>,
  { heights, page }: Measured,
): Piece[][] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const pages = paginateWithin(
    pieces.map(({ id, kind, newPage, withNext, spare: mayGo }) => ({
      id,
      height: kind === 'page' ? page : (heights[id] ?? page),
      ...(withNext && { withNext }),
      ...(mayGo !== undefined && { spare: mayGo }),
      newPage: kind === 'page' || newPage === true,
    })),
    page - spare,
    roomOf(length),
  ).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  if (form === 'phone') return pages;
  const notes = paddedCount(pages.length + 1) - pages.length;
  return [...pages, ...Array.from({ length: notes }, (_, i) => [notesPiece(i + 1)])];
}

export default function BookletPages({ pieces, form, length, foot }: Props) {
  const flowing = useMemo(() => pieces.filter(({ kind }) => kind === 'flow'), [pieces]);
  const { measured, missing, ref } = useMeasured(
    form,
    useMemo(() => flowing.map(({ id }) => id), [flowing]),
  );
  const browser = useIsBrowser();
  const pages = useMemo(
    () => measured && setPages({ pieces, form, length }, measured),
    [pieces, form, length, measured],
  );
  return (
    <>
      {pages ? (
        <SetPages pages={pages} form={form} foot={foot} />
      ) : (
        <div className={styles.flow} data-unset>
          {[...pieces, notesPiece(1)].map(({ id, node }) => (
            <Fragment key={id}>{node}</Fragment>
          ))}
        </div>
      )}
      {browser && missing.length > 0 && (
        <div ref={ref} className={`${styles.measure} ${styles[form]}`} aria-hidden="true" inert>
          <div className={styles.page}>
            <div className={styles.body} data-page />
            <p className={styles.foot}>
              <span>{foot}</span>
            </p>
          </div>
          {flowing.map(({ id, node }) => (
            <div key={id} className={styles.piece} data-piece={id}>
              {node}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Where a page is on its sheet: its turn in print, and which quarter of a side (0 to 3) it is. */
const placeOf = (place: number) =>
  place < 0 ? {} : { style: { order: place }, 'data-quarter': place % 4 };

function SetPages({ pages, form, foot }: { pages: readonly Piece[][]; form: Form; foot: string }) {
  const places = form === 'a4' ? listPlaces(imposePages(pages.length)) : [];
  return (
    <div className={`${styles.pages} ${styles[form]}`}>
      {pages.map((pieces, i) => (
        <div key={pieces[0]?.id} className={styles.place} {...placeOf(places.indexOf(i + 1))}>
          <div className={styles.page} data-number={i + 1}>
            <div className={styles.body}>
              {pieces.map(({ id, kind, node }) => (
                <div key={id} className={kind === 'page' ? styles.whole : styles.piece}>
                  {node}
                </div>
              ))}
            </div>
            {i > 0 && (
              <p className={styles.foot}>
                <span>{foot}</span>
                <span>{i + 1}</span>
              </p>
            )}
          </div>
        </div>
      ))}
      {places.flatMap((page, place) =>
        page
          ? []
          : [
              <div
                key={`empty-${place}`}
                className={`${styles.place} ${styles.empty}`}
                {...placeOf(place)}
                aria-hidden="true"
              />,
            ],
      )}
    </div>
  );
}
