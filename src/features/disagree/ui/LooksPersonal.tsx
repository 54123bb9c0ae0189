/** A warning where a reason looks as if it held something about one person. It finds forms, and no names. */
import { findPersonal } from '../../audits/model/personal';
import type { Reading } from '../model/reading';

/** Names cannot be told from other words without long lists, which this page does not carry. */
const noNames = { ofSite: () => true, common: () => true, oftenName: () => false };

export default function LooksPersonal({ own, day }: { own: Reading; day: string | undefined }) {
  const found = day ? own.lines.flatMap(({ reason }) => findPersonal(reason, day, noNames)) : [];
  return (
    <div role="status" className="no-print">
      {found.length > 0 && (
        <p className="notice">
          Look at your reasons again before you hand them over.{' '}
          {found.map(({ kind, found: words }) => `“${words}” looks like a ${kind}.`).join(' ')} Take
          it out.
        </p>
      )}
    </div>
  );
}
