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

/** A contact with how to reach it. @param told whether a sheet of paper has its number above the list. */
const Row = ({
  contact,
  told,
  children,
}: {
  contact: Omit<ContactLine, 'standIn'>;
  told: boolean;
  children?: ReactNode;
}) => (
  // The small script of the page has been here (`sayOnce`).
  <li className={told ? 'no-print' : undefined} suppressHydrationWarning>
    {children}
    <Name contact={contact} />
    <Reach contact={contact} small />
  </li>
);

interface Props<C extends ContactLine> {
  contacts: readonly C[];
  /** Words before the name, such as the area. */
  before?: ((contact: C) => ReactNode) | undefined;
  /** Ids of contacts whose number a sheet of paper has above the list. */
  told?: readonly string[];
}

export default function ListRows<C extends ContactLine>({ contacts, before, told = [] }: Props<C>) {
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
          <Row key={contact.id} contact={contact} told={told.includes(contact.id)}>
            {before?.(contact)}
          </Row>
        ))),
    ...(adds ? [<Row key={adds.id} contact={adds} told={told.includes(adds.id)} />] : []),
  ]);
}
