/** Contacts as a short list, each with how to reach it; above it, who of them answers at this hour. */
import type { ReactNode } from 'react';
import type { ContactLine } from '../plugin/props';
import type { Candidate } from '../plugin/candidates';
import ListRows from './ListRows';
import RingNow from './RingNow';

/** Those who can be rung about a worry: the emergency is for danger now alone, and a contact without a number gives way to whoever stands in for it. */
const reachable = (contacts: readonly ContactLine[]): Candidate[] =>
  contacts.flatMap((contact): Candidate[] => {
    if (contact.role === 'emergency') return [];
    if (!contact.standIn) return [contact];
    const { contact: other, askFor } = contact.standIn;
    return other ? [{ ...other, askFor }] : [];
  });

interface Props<C extends ContactLine> {
  contacts: readonly C[];
  /** Words before the name, such as the area. */
  before?: (contact: C) => ReactNode;
  /** Says at the top who of them to ring at this hour. */
  inTurn?: boolean;
}

export default function ContactLines<C extends ContactLine>({
  contacts,
  before,
  inTurn = false,
}: Props<C>) {
  return (
    <>
      {inTurn && (
        <RingNow ringing={{ candidates: reachable(contacts), canWait: false, worse: [] }} />
      )}
      <ul className="plain-list">
        <ListRows contacts={contacts} before={before} />
      </ul>
    </>
  );
}
