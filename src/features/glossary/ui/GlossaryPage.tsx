/** Terms and acronyms in plain words, A to Z. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { toTermSet } from '../../../shared/structuredData';
import StructuredData from '../../../shared/ui/StructuredData';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import type { ClaimLine } from '../../claims/model/view';
import { ClaimList } from '../../claims/ui';
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
  const letters = [...new Set(terms.map(({ term }) => letterOf(term)))];
  const page = `${useSiteUrl()}/glossary`;
  return (
    <Page
      title="Glossary"
      description="The words and acronyms of children’s safeguarding, in plain English."
      lede={`${terms.length} words and acronyms in plain English.`}
    >
      <StructuredData data={toTermSet({ title: 'Glossary', terms }, page)} />
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
          {terms
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
