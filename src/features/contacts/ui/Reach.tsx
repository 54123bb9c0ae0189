/**
 * How to reach a contact, wherever it is shown in a list: every channel it has, in the same order on every page. For a
 * contact without details it says who to ring instead.
 */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { shortReach } from '../model/live/pieces';
import { reachPiece } from '../model/live/reach';
import type { ContactLine } from '../plugin/props';
import EvidenceMark from './EvidenceMark';
import Live from './Live';
import Phones from './Phones';

interface Props {
  contact: ContactLine;
  /** In a list with others: the first number alone, with when it answers. */
  small?: boolean;
  /** The hours have a place of their own beside it. */
  hoursBeside?: boolean;
}

export default function Reach({ contact, small = false, hoursBeside = false }: Props) {
  const base = useBaseUrl('/');
  const { phones, email, webForm, mark, standIn } = contact;
  if (standIn || small)
    return (
      <Live
        as="div"
        {...(!small && { className: 'number--main' })}
        piece={(moment) =>
          hoursBeside && !standIn ? shortReach(contact, moment) : reachPiece(contact, base, moment)
        }
      />
    );
  return (
    <>
      <Phones phones={phones} mark={mark} />
      {webForm && (
        <p>
          <a href={webForm.url}>{webForm.label}</a>{' '}
          {phones.length === 0 && <EvidenceMark mark={mark} />}
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>{' '}
          {phones.length === 0 && !webForm && <EvidenceMark mark={mark} />}
        </p>
      )}
    </>
  );
}
