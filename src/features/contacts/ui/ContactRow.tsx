/** One contact in a list: name, what it is for, which areas it covers, number, hours. */
import { memo } from 'react';
import Link from '@docusaurus/Link';
import type { ContactSummary } from '../plugin/props';
import OpenNow from './OpenNow';
import Phones from './Phones';
import styles from './ContactRow.module.css';

interface Props {
  contact: ContactSummary;
  /** The id of the row, where a letter of the list starts. */
  anchor?: string;
}

function ContactRow({ contact, anchor }: Props) {
  const { id, name, purpose, phones, mark, hours, hoursText, areas, agency, email } = contact;
  return (
    <li className={styles.row} id={anchor}>
      <div>
        <h2 className={styles.name}>
          <Link to={`/contacts/${id}`}>{name}</Link>
        </h2>
        <p className={styles.purpose}>{purpose}</p>
        <p className="quiet">
          {agency.name}. Covers {areas.map((a) => a.name).join(', ')}.
        </p>
      </div>
      <div>
        <Phones phones={phones.slice(0, 1)} mark={mark} small />
        {phones.length === 0 && email && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        <p className="quiet">
          <OpenNow hours={hours} /> {hoursText[0]}
        </p>
      </div>
    </li>
  );
}

export default memo(ContactRow);
