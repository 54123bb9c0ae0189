/** Plain lines against the professional text that they say again. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Professional } from '../../model/restated';
import type { PlainPage } from '../../model/schema';
import { listToRead } from '../changed';

const longest = 160;
const inShort = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).replace(/\s\S*$/, '')} …`;

/**
 * A problem for each tie to a text that is not there, and a warning for each text that changed since the plain line was
 * read against it, or never was; in a release it is a problem.
 */
export const checkRestated = (
  item: Item<PlainPage>,
  professional: Professional,
  { release }: { release: boolean },
): Problem[] =>
  listToRead(item.value, professional).map(({ place, plain, said, mark, before }) => {
    if (!said)
      return problemAt(
        item,
        place,
        `there is no such professional text behind “${plain}”`,
        'name a text that is there: of a page the heading as it is written, of a pathway the id of a step',
      );
    const what = before
      ? `the professional sentence changed since this plain one was read: “${inShort(said.words)}”`
      : `nobody has read this plain line against the professional one: “${inShort(said.words)}”`;
    return problemAt(
      item,
      place,
      what,
      `read both, correct “${plain}” if it is no longer true, then write read: "${mark}"`,
      release ? 'error' : 'warning',
    );
  });
