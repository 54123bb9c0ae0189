/** One contact of an answer: its number and its usual hours, true at any hour. */
import Link from '@docusaurus/Link';
import type { Ask } from '../plugin/finderRoutes';
import styles from './AnswerPage.module.css';
import OpenNow from './OpenNow';
import Reach from './Reach';

export default function AskCard({ ask, first }: { ask: Ask; first: boolean }) {
  const { id, name, purpose, askFor, hours, hoursText, mark } = ask;
  return (
    <section className={first ? styles.first : styles.then}>
      <h2>
        {first ? 'Contact' : 'Also'} <Link to={`/contacts/${id}`}>{name}</Link>
      </h2>
      {askFor && (
        <p>
          Ask for {askFor.words}. We do not have a number for the{' '}
          <Link to={`/contacts/${askFor.id}`}>{askFor.name}</Link> yet.
        </p>
      )}
      <Reach contact={ask} small={!first} />
      <p>
        <OpenNow hours={hours} announce={first} /> {hoursText.join(' ')}
      </p>
      <p className="quiet">{purpose}</p>
      {mark.status !== 'sample' && (
        <details className="quiet">
          <summary>How sure is this number?</summary>
          <p>{mark.sentence}</p>
        </details>
      )}
    </section>
  );
}
