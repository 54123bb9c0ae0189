/** How binding a time limit is, and what sets it. */
import Link from '@docusaurus/Link';
import { standingWords } from '../../../shared/standings';
import type { ClockView } from '../plugin/props';

export default function TimeSource({ clock: { standing, source, note } }: { clock: ClockView }) {
  return (
    <span className="quiet">
      {standingWords[standing]}
      {source && (
        <>
          : <Link to={`/references#${source.id}`}>{source.short}</Link>
          {source.superseded && ' (there is now a newer edition)'}
        </>
      )}
      .{note && ` ${note}`}
    </span>
  );
}
