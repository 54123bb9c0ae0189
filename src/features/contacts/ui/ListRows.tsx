/** The rows of a list of contacts, each with how to reach it; a number that several are reached by is in it once. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { joinChoices } from '../../../shared/lists';
import type { ContactLine } from '../model/line';
import { type ListRow, listRows } from '../model/listRows';
import Reach from './Reach';

const Name = ({ contact: { id, name } }: { contact: Pick<ContactLine, 'id' | 'name'> }) => (
  <Link to={`/contacts/${id}`}>{name}</Link>
);

/** Who is rung for those of a row. */
function Instead({ contact, askFor }: NonNullable<ListRow<ContactLine>['instead']>) {
  return (
    <p>
      We do not have {askFor.length > 1 ? 'these numbers' : 'this number'} yet. Ring{' '}
      <Name contact={contact} /> and ask for {joinChoices(askFor)}.
    </p>
  );
}

interface Props<C extends ContactLine> {
  contacts: readonly C[];
  /** Words before the name, such as the area. */
  before?: ((contact: C) => ReactNode) | undefined;
  /** Ids of contacts whose number a sheet of paper has above the list. */
  told?: readonly string[];
}

export default function ListRows<C extends ContactLine>({ contacts, before, told }: Props<C>) {
  const onScreenAlone = (id: string) => (told?.includes(id) ? 'no-print' : undefined);
  return listRows(contacts, told).flatMap(({ contacts: own, instead, adds }) => [
    ...(instead
      ? [
          <li key={own[0]?.id}>
            {own.map((contact) => (
              <div key={contact.id}>
                {before?.(contact)}
                <Name contact={contact} />
              </div>
            ))}
            <Instead contact={instead.contact} askFor={instead.askFor} />
          </li>,
        ]
      : own.map((contact) => (
          // The small script of the page has been here (`sayOnce`).
          <li key={contact.id} className={onScreenAlone(contact.id)} suppressHydrationWarning>
            {before?.(contact)}
            <Name contact={contact} />
            <Reach contact={contact} small />
          </li>
        ))),
    ...(adds
      ? [
          <li key={adds.id} className={onScreenAlone(adds.id)} suppressHydrationWarning>
            <Name contact={adds} />
            <Reach contact={adds} small />
          </li>,
        ]
      : []),
  ]);
}
