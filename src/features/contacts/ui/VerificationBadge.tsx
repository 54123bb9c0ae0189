/** How far the details can be trusted, as a badge with a shape of its own for each standing. */
import type { Mark } from '../model/verification';

const shapes: Record<Mark['status'], string> = {
  verified: '\u2713',
  national: '\u2713',
  unverified: '?',
  sample: '\u2715',
};

export default function VerificationBadge({ mark }: { mark: Mark }) {
  return (
    <span className={`mark mark--${mark.status}`}>
      <span aria-hidden="true">{shapes[mark.status]}</span> {mark.label}
    </span>
  );
}
