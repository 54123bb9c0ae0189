/** How a telephone joins: the address of the same cases, for one person, as a code and in letters. */
import { useState } from 'react';
import QrFor from '../../../shared/ui/QrFor';
import type { TeamCase } from './team';
import styles from './TeamPage.module.css';

export default function TeamJoin({ chosen }: { chosen: readonly TeamCase[] }) {
  const [address, setAddress] = useState('');
  const show = () => {
    const { origin, pathname } = window.location;
    setAddress(`${origin}${pathname}?cases=${chosen.map(({ id }) => id).join(',')}&as=answer`);
  };
  return (
    <details
      className={`${styles.answer} no-print`}
      onToggle={(event) => {
        if (event.currentTarget.open) show();
      }}
    >
      <summary>Each on a telephone</summary>
      <p>
        Everybody scans this code and answers alone. At the end each telephone shows a code of its
        own: scan it with the telephone or computer that collects, and the answers are added there.
        No server is involved, and nothing is sent.
      </p>
      {address && (
        <>
          <QrFor text={address} label="The address for each telephone" className={styles.code} />
          <p>
            <a href={address}>{address}</a>
          </p>
        </>
      )}
    </details>
  );
}
