/**
 * Every contact, those of the urgent numbers first, then A to Z. The whole list is in the page; scripts add the filters. What is chosen stands in the address so
 * that a list can be sent to a colleague; what is typed stands after the `#`, where no server sees it.
 */
import { counted } from '../../../shared/counted';
import { useMemo, useState } from 'react';
import Link from '@docusaurus/Link';
import Ignored from '../../../shared/ui/Ignored';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useHashText } from '../../../shared/ui/useHashText';
import { useNow } from '../../../shared/ui/useNow';
import { usePortalData } from '../../../portal/ui/usePortalData';
import { facetKeys, filterContacts } from '../model/filter';
import { findContacts, indexContacts } from '../model/find';
import type { ContactSummary } from '../plugin/props';
import type { DirectoryProps } from '../plugin/routes';
import BookletDownloads from './booklet/BookletDownloads';
import ContactRow from './ContactRow';
import FrontDoors from './FrontDoors';
import DirectoryFilters from './DirectoryFilters';
import SaveSelection from './take/SaveSelection';
import styles from './DirectoryPage.module.css';
import DirectoryTable from './DirectoryTable';
import { useCalendar } from './useCalendar';

/** How many rows a filtered list draws at first: more than a screen, few enough to draw between two keystrokes. */
const firstRows = 100;

/** There is nothing to save of a contact without details. */
const reachable = ({ standIn }: ContactSummary): boolean => standIn === undefined;

const letterOf = ({ name }: ContactSummary): string => name.charAt(0).toUpperCase();

interface UrgentProps {
  contacts: readonly ContactSummary[];
  /** Whether something is looked for, which then comes first. */
  chosen: boolean;
  view: string | undefined;
}

/** The urgent numbers, above the whole list. */
function UrgentFirst({ contacts, chosen, view }: UrgentProps) {
  if (contacts.length === 0 || chosen || view === 'table') return null;
  return (
    <div className={styles.urgent}>
      <section aria-labelledby="urgent-first">
        <h2 id="urgent-first">Urgent numbers</h2>
        <ul className="plain-list">
          {contacts.map((contact) => (
            <ContactRow key={contact.id} contact={contact} heading="h3" />
          ))}
        </ul>
      </section>
      <h2>All contacts, A to Z</h2>
    </div>
  );
}

export default function DirectoryPage({ contacts, options, doors, urgent }: DirectoryProps) {
  const [choices, choose] = useAddressChoices([...facetKeys, 'view']);
  const [typed, type] = useHashText('find');
  const [whole, setWhole] = useState(false);
  const { emergencyNumber } = usePortalData();
  const [now, calendar] = [useNow(), useCalendar()];
  const index = useMemo(() => indexContacts(contacts), [contacts]);
  const found = useMemo(() => {
    const places = findContacts(index, typed);
    return contacts.filter((_, place) => places.has(place));
  }, [contacts, index, typed]);
  const { shown, counts } = useMemo(
    () => filterContacts(found, choices, now === undefined ? undefined : { now, calendar }),
    [found, choices, now, calendar],
  );
  const unknown = facetKeys.filter((key) => {
    const id = choices[key];
    return id && (key === 'open' ? id !== 'now' : !options[key].some((option) => option.id === id));
  });
  const chosen = typed !== '' || facetKeys.some((key) => choices[key]);
  const drawn = chosen && !whole ? shown.slice(0, firstRows) : shown;
  const letters = [...new Set(drawn.map(letterOf))];
  const first = urgent.flatMap((id) => contacts.filter((contact) => contact.id === id));
  const clear = () => {
    type('');
    choose(Object.fromEntries(facetKeys.map((key) => [key, ''])));
  };
  return (
    <Page
      wide
      title="Who to contact"
      description="Every service, helpline and role for children and families, with numbers, hours and who each is for."
      lede={`Every service, helpline and role. In an emergency ring ${emergencyNumber}.`}
    >
      <p>
        <Link to="/contacts/find">Not sure which? Start with the worry</Link> ·{' '}
        <Link to="/contacts/booklet">Make a pocket booklet</Link> ·{' '}
        <Link to="/contacts/poster">Print a poster</Link>
      </p>
      <DirectoryFilters
        options={options}
        choices={choices}
        choose={choose}
        typed={typed}
        type={type}
        counts={counts}
        clear={chosen ? clear : undefined}
      />
      <Ignored asked={unknown.map((key) => ({ name: key, value: choices[key] ?? '' }))} />
      <div className={styles.bar}>
        <p role="status" className="quiet">
          {chosen
            ? `${shown.length} of ${counted(contacts.length, 'contact')}`
            : counted(contacts.length, 'contact')}
        </p>
        <button
          type="button"
          className="button button--quiet needs-scripts no-print"
          aria-pressed={choices.view === 'table'}
          onClick={() => choose({ view: choices.view === 'table' ? '' : 'table' })}
        >
          Compact table
        </button>
      </div>
      <UrgentFirst contacts={first} chosen={chosen} view={choices.view} />
      {letters.length > 4 && choices.view !== 'table' && (
        <nav aria-label="Letters">
          <ul className={styles.letters}>
            {letters.map((letter) => (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SaveSelection all={contacts.filter(reachable)} shown={shown.filter(reachable)} />
      {shown.length === 0 && (
        <p>
          No contact matches all of this. Clear a filter,{' '}
          <Link to="/contacts/find">start with the worry</Link>, or ring{' '}
          <FrontDoors doors={doors} />: they will say who can help.
        </p>
      )}
      {choices.view === 'table' ? (
        drawn.length > 0 && <DirectoryTable contacts={drawn} />
      ) : (
        <ul className="plain-list">
          {drawn.map((contact, i) => {
            const letter = letterOf(contact);
            const opens = i === 0 || letter !== letterOf(drawn[i - 1] as ContactSummary);
            return (
              <ContactRow
                key={contact.id}
                contact={contact}
                {...(opens && { anchor: `letter-${letter}` })}
              />
            );
          })}
        </ul>
      )}
      {drawn.length < shown.length && (
        <p>
          <button type="button" className="button button--quiet" onClick={() => setWhole(true)}>
            Show all {shown.length}
          </button>
        </p>
      )}
      <BookletDownloads />
    </Page>
  );
}
