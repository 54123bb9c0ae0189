/** Terms and acronyms in plain words, A to Z. The whole list is in the page; what is typed narrows it. */
import { counted } from '../../../shared/counted';
import { useMemo } from 'react';
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { toTermSet } from '../../../shared/structuredData';
import StructuredData from '../../../shared/ui/StructuredData';
import { useHashText } from '../../../shared/ui/useHashText';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import type { ClaimLine } from '../../claims/model/view';
import { ClaimList } from '../../claims/ui';
import { findTerms } from '../model/find';
import type { Term } from '../model/schema';
import styles from './GlossaryPage.module.css';

interface Named {
  id: string;
  name: string;
}

export interface GlossaryPageProps {
  terms: (Omit<Term, 'see' | 'contacts' | 'citations' | 'claims'> & {
    see: Named[];
    contacts: Named[];
    citations: Named[];
    claims: ClaimLine[];
  })[];
}

const letterOf = (term: string): string => term.charAt(0).toUpperCase();

export default function GlossaryPage({ terms }: GlossaryPageProps) {
  const [typed, type] = useHashText('find');
  const found = useMemo(() => findTerms(terms, typed), [terms, typed]);
  const letters = [...new Set(found.map(({ term }) => letterOf(term)))];
  const page = `${useSiteUrl()}/glossary`;
  return (
    <Page
      title="Glossary"
      description="The words and acronyms of children’s safeguarding, in plain English."
      lede={`${counted(terms.length, 'word or acronym', 'words and acronyms')} in plain English.`}
    >
      <StructuredData data={toTermSet({ title: 'Glossary', terms }, page)} />
      <form
        className={`${styles.find} needs-scripts no-print`}
        aria-label="Find a word"
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          Word or acronym
          <input
            type="search"
            value={typed}
            onChange={(event) => type(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <p role="status" className="quiet">
          {typed && `${found.length} of ${counted(terms.length, 'word')}`}
        </p>
      </form>
      {found.length === 0 && (
        <p>
          The glossary does not have these words.{' '}
          <Link to={`/search#q=${encodeURIComponent(typed)}`}>Search the whole site</Link>
        </p>
      )}
      <nav aria-label="Letters" className={styles.letters}>
        {letters.map((letter) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((letter) => (
        <section key={letter}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          {found
            .filter(({ term }) => letterOf(term) === letter)
            .map(
              ({ id, term, acronyms, meaning, otherNames, see, contacts, citations, claims }) => (
                <Anchored as="div" key={id} id={id} className={styles.term}>
                  <h3>
                    {term}
                    {acronyms.length > 0 && ` (${acronyms.join(', ')})`}
                  </h3>
                  <p>{meaning}</p>
                  {otherNames.length > 0 && <p className="quiet">Also: {otherNames.join(', ')}</p>}
                  {see.length + contacts.length + citations.length > 0 && (
                    <p className={styles.links}>
                      {see.map(({ id: other, name }) => (
                        <a key={other} href={`#${other}`}>
                          {name}
                        </a>
                      ))}
                      {contacts.map(({ id: other, name }) => (
                        <Link key={other} to={`/contacts/${other}`}>
                          Contact: {name}
                        </Link>
                      ))}
                      {citations.map(({ id: other, name }) => (
                        <Link key={other} to={`/references#${other}`}>
                          {name}
                        </Link>
                      ))}
                    </p>
                  )}
                  <ClaimList claims={claims} />
                </Anchored>
              ),
            )}
        </section>
      ))}
    </Page>
  );
}
