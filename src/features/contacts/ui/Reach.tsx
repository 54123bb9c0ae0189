/**
 * How to reach a contact, wherever it is shown in a list: every channel it has, in the same order on every page. For a
 * contact without details it says who to ring instead.
 */
import Link from '@docusaurus/Link';
import type { ContactLine, StandIn } from '../plugin/props';
import EvidenceMark from './EvidenceMark';
import OpenNow from './OpenNow';
import Phones from './Phones';

interface Props {
  contact: ContactLine;
  /** In a list with others: the first number alone. */
  small?: boolean;
}

/** Who to ring, and who to ask for. */
function Instead({
  standIn: { contact, page, askFor },
  small,
}: {
  standIn: StandIn;
  small: boolean;
}) {
  return (
    <>
      <p>
        We do not have this number yet.{' '}
        {contact && (
          <>
            Ring <Link to={`/contacts/${contact.id}`}>{contact.name}</Link> and ask for {askFor}:
          </>
        )}
        {page && (
          <>
            See <a href={page.url}>{page.label}</a>.
          </>
        )}
      </p>
      {contact && (
        <>
          <Phones phones={contact.phones.slice(0, 1)} mark={contact.mark} small={small} />
          <p className="quiet">
            <OpenNow hours={contact.hours} /> {contact.hoursText[0]}
          </p>
        </>
      )}
    </>
  );
}

export default function Reach({ contact, small = false }: Props) {
  const { phones, email, webForm, mark, standIn } = contact;
  if (standIn) return <Instead standIn={standIn} small={small} />;
  return (
    <>
      <Phones phones={small ? phones.slice(0, 1) : phones} mark={mark} small={small} />
      {webForm && (!small || phones.length === 0) && (
        <p>
          <a href={webForm.url}>{webForm.label}</a>{' '}
          {phones.length === 0 && <EvidenceMark mark={mark} />}
        </p>
      )}
      {email && (!small || phones.length === 0) && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>{' '}
          {phones.length === 0 && !webForm && <EvidenceMark mark={mark} />}
        </p>
      )}
    </>
  );
}
