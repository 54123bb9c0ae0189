/**
 * How far a number can be relied on, in words beside it. The page says what was seen; the browser adds when nobody has
 * looked for too long.
 */
import { markPiece, type ShortMark, writeStale } from '../model/live/pieces';
import Live from './Live';

export default function EvidenceMark({ mark }: { mark: ShortMark }) {
  return <Live data-stale={writeStale(mark)} piece={(moment) => markPiece(mark, moment)} />;
}
