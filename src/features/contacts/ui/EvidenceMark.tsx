/**
 * How far a number can be relied on, in words beside it. The page says what was seen; the browser adds when nobody has
 * looked for too long.
 */
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { type Mark, markWords } from '../model/reliance';

/** A shape of its own for each class, so that colour never carries it alone. */
const shapes: Record<Mark['status'], string> = {
  confirmed: '\u2713',
  published: '\u25cf',
  'second-hand': '?',
  sample: '\u2715',
};

export default function EvidenceMark({ mark }: { mark: Mark }) {
  const words = markWords(mark, useLondonDay());
  const stale = words !== mark.label;
  return (
    <span className={`mark mark--${stale ? 'second-hand' : mark.status}`}>
      <span aria-hidden="true">{stale ? '?' : shapes[mark.status]}</span> {words}
    </span>
  );
}
