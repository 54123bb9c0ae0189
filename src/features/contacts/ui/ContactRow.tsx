/** One contact in a list: name, what it is for, which areas it covers, number, hours. */
import { memo } from 'react';
import Link from '@docusaurus/Link';
import type { ContactSummary } from '../plugin/props';
import Reach from './Reach';
import styles from './ContactRow.module.css';

interface Props {
  contact: ContactSummary;
  /** The id of the row, where a letter of the list starts. */
  anchor?: string;
  /** The level of its name as a heading. */
  heading?: 'h2' | 'h3';
}

function ContactRow({ contact, anchor, heading: Heading = 'h2' }: Props) {
  const { id, name, purpose, areas, agency } = contact;
  return (
    <li className={styles.row} id={anchor}>
      <div>
        <Heading className={styles.name}>
          <Link to={`/contacts/${id}`}>{name}</Link>
        </Heading>
        <p className={styles.purpose}>{purpose}</p>
        <p className="quiet">
          {agency.name}. Covers {areas.map((a) => a.name).join(', ')}.
        </p>
      </div>
      <div>
        <Reach contact={contact} small />
      </div>
    </li>
  );
}

export default memo(ContactRow);
