/** Plain lines whose professional text is no longer what they were read against. */
import { findSaid, isRead, type Professional, type Said } from '../model/restated';
import type { PlainPage } from '../model/schema';
import { markOf } from './professional';

/** A plain line to be read again. */
export interface ToRead {
  /** Where the tie is in the page. */
  place: PropertyKey[];
  /** The plain line. */
  plain: string;
  /** The professional text as it is now; undefined where there is none such. */
  said: Said | undefined;
  /** The mark to write once both were read. */
  mark: string;
  /** Whether anybody has read them together before. */
  before: boolean;
}

/** In the order of the page; what restates a record that could not be read is passed over. */
export function listToRead(
  { sections }: Pick<PlainPage, 'sections'>,
  professional: Professional,
): ToRead[] {
  return sections.flatMap(({ lines }, i) =>
    lines.flatMap(({ text, restates }, k) =>
      restates.flatMap((restated, n) => {
        const said = findSaid(restated, professional);
        const mark = said ? markOf(said.words) : '';
        const settled = said ? restated.read === mark : !isRead(restated, professional);
        return settled
          ? []
          : [
              {
                place: ['sections', i, 'lines', k, 'restates', n],
                plain: text,
                said,
                mark,
                before: restated.read !== undefined,
              },
            ];
      }),
    ),
  );
}
