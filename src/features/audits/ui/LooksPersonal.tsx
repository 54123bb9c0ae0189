/** A warning where what somebody typed looks as if it held something about one person. It finds forms, and no names. */
import { useDeferredValue, useMemo } from 'react';
import { describePersonal, findPersonal } from '../model/personal';

/** Names cannot be told from other words without long lists, which a page does not carry. */
const noNames = { ofSite: () => true, common: () => true, oftenName: () => false };

interface Props {
  texts: readonly string[];
  /** A calendar date; nothing is looked for before the browser knows it. */
  day: string | undefined;
  /** What to do, as a whole sentence. */
  advice: string;
}

export default function LooksPersonal({ texts, day, advice }: Props) {
  // A letter shows first; what it may mean follows.
  const all = useDeferredValue(texts.join('\n'));
  const found = useMemo(() => (day ? findPersonal(all, day, noNames) : []), [all, day]);
  return (
    <div role="status" className="no-print">
      {found.length > 0 && (
        <p className="notice">
          {advice} {found.map((one) => `${describePersonal(one)}.`).join(' ')} Take{' '}
          {found.length === 1 ? 'it' : 'them'} out.
        </p>
      )}
    </div>
  );
}
