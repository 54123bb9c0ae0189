/** How far a time limit binds and where it stands. */
import Link from '@docusaurus/Link';
import { standingWords } from '../model/words';
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
