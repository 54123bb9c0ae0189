/** The badge beside a number that nobody has confirmed. A confirmed one needs none. */
import type { Mark } from '../model/verification';

export default function VerificationMark({ mark }: { mark: Mark }) {
  if (mark.status === 'verified' || mark.status === 'national') return null;
  return (
    <span className={`mark mark--${mark.status}`} title={mark.sentence}>
      {mark.label}
    </span>
  );
}
