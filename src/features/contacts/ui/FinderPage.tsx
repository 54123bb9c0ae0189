/**
 * The first question: what is the worry? The emergency first, then a box for one's own words, the worries people bring
 * most often, and every worry as a link to its answer. An address with
 * choices in it, as other systems may send, leads to its answer, or to the first question with a note.
 */
import { useEffect } from 'react';
import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { called, quotable } from '../../../shared/quotable';
import Ignored from '../../../shared/ui/Ignored';
import Page from '../../../shared/ui/Page';
import PageList from '../../../shared/ui/PageList';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import type { FinderPageProps } from '../plugin/finderRoutes';
import { answerPath } from '../model/answerPath';
import { SearchBox } from '../../search/ui';
import DangerNow from './DangerNow';
import FrontDoors from './FrontDoors';
import styles from './FinderPage.module.css';

const toPage = ({ id, name }: { id: string; name: string }) => ({
  path: `/contacts/find/${id}`,
  title: name,
});

export default function FinderPage({ question, common, groups, areas, doors }: FinderPageProps) {
  const [{ concern, area, as, contact }] = useAddressChoices(['concern', 'area', 'as', 'contact']);
  const history = useHistory();
  const base = useBaseUrl('/');
  const asked = groups.flatMap(({ concerns }) => concerns).find(({ id }) => id === concern);
  const knownArea = area === undefined || areas.some(({ id }) => id === area);
  const answer = asked && knownArea ? answerPath(asked, area, areas) : undefined;
  useEffect(() => {
    if (answer) history.replace(`${base}${answer.slice(1)}${as ? `?as=${as}` : ''}`);
  }, [answer, history, base, as]);
  return (
    <Page
      title="Find who to contact"
      description="Choose what worries you and see who to ring, who to ring when they are closed, and what to have ready."
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
    >
      <DangerNow />
      {contact !== undefined && (
        <p className="notice" role="status">
          There is no contact at {quotable(contact) ? `the address “${contact}”` : 'that address'}.
          It may have been renamed or withdrawn.
        </p>
      )}
      {concern !== undefined && !asked && (
        <p className="notice" role="status">
          There is no worry {called(concern)} on this site. Choose the one that fits best.
        </p>
      )}
      {area !== undefined && !knownArea && <Ignored asked={[{ name: 'area', value: area }]} />}
      <h2 className={styles.question}>{question.ask}</h2>
      <div className={styles.words}>
        <SearchBox name="Your worry" ask="Say it in your own words" />
      </div>
      <p className={styles.skip}>
        <Link to={`/contacts/find/${question.skipTo}`}>{question.skip}</Link>
      </p>
      {common.length > 0 && (
        <section>
          <h3 className={styles.group}>Common worries</h3>
          <PageList pages={common.map(toPage)} />
        </section>
      )}
      {groups.map(({ id, name, concerns }) => (
        <section key={id}>
          <h3 className={styles.group}>{name}</h3>
          <PageList pages={concerns.map((item) => ({ ...toPage(item), summary: item.summary }))} />
        </section>
      ))}
      <p>
        None of these? <Link to="/contacts/">See every contact</Link>, or ring{' '}
        <FrontDoors doors={doors} /> and ask.
      </p>
    </Page>
  );
}
