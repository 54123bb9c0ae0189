/** Says that a part of the address is not on the page, once for every page that takes choices from its address. */
import type { ReactNode } from 'react';
import { askedFor } from '../quotable';

interface Props {
  /** What the address asks for in vain, each with its name in words; nothing is said of an empty list. */
  asked: readonly { name: string; value: string }[];
  /** What does not have it: `this list`. */
  place?: string;
  /** What may be done instead. */
  children?: ReactNode;
}

export default function Ignored({ asked, place = 'this site', children }: Props) {
  return asked.length === 0 ? null : (
    <p className="notice no-print">
      The address asks for {askedFor(asked, place)}, so we ignored it. {children}
    </p>
  );
}
