/**
 * Every contact, A to Z. The whole list is in the page; scripts add the filters, whose choices stand in the address
 * so that a filtered list can be sent to a colleague.
 */
import { useMemo } from 'react';
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { filterContacts } from '../model/filter';
import type { DirectoryProps } from '../plugin/routes';
import ContactRow from './ContactRow';
import styles from './DirectoryPage.module.css';

const facets = [
  { key: 'area', label: 'Area', all: 'Every area' },
  { key: 'concern', label: 'Concern', all: 'Every concern' },
  { key: 'agency', label: 'Agency', all: 'Every agency' },
] as const;

export default function DirectoryPage({ contacts, areas, concerns, agencies }: DirectoryProps) {
  const options = { area: areas, concern: concerns, agency: agencies };
  const [choices, choose, ready] = useAddressChoices(facets.map(({ key }) => key));
  const unknown = facets.filter(({ key }) => choices[key] && !options[key].some(({ id }) => id === choices[key]));
  const shown = useMemo(() => filterContacts(contacts, choices), [contacts, choices]);
  const chosen = facets.some(({ key }) => choices[key]);
  return (
    <Page wide title="Who to contact" description="Every service, helpline and role for children and families, with numbers, hours and who each is for."
      lede="Every service, helpline and role, A to Z. In an emergency ring 999.">
      <p><Link to="/contacts/find">Not sure which? Start from the worry</Link></p>
      {ready && (
        <form className={styles.filters} onSubmit={(event) => event.preventDefault()} aria-label="Filter the contacts">
          {facets.map(({ key, label, all }) => (
            <label key={key}>
              {label}
              <select value={choices[key] ?? ''} onChange={(event) => choose({ [key]: event.target.value })}>
                <option value="">{all}</option>
                {options[key].map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </select>
            </label>
          ))}
          {chosen && <button type="button" className="button button--quiet" onClick={() => choose({ area: '', concern: '', agency: '' })}>Show all</button>}
        </form>
      )}
      {unknown.length > 0 && <p className="notice">The address asks for a {unknown.map(({ label }) => label.toLowerCase()).join(' and ')} this site does not have, so it was set aside.</p>}
      <p role="status" className="quiet">{chosen ? `${shown.length} of ${contacts.length} contacts` : `${contacts.length} contacts`}</p>
      {shown.length === 0 && (
        <p>No contact fits all of these. Remove a filter, or ring <Link to="/contacts/childrens-front-door">the front door</Link>: they will say who can help.</p>
      )}
      <ul className="plain-list">
        {shown.map((contact) => <ContactRow key={contact.id} contact={contact} />)}
      </ul>
    </Page>
  );
}
