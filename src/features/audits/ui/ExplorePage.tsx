/**
 * All findings of an audit, agency beside agency under each question. The whole list is in the page; scripts narrow it
 * to what the address asks for.
 */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { askedFor } from '../../../shared/quotable';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import {
  countFindings,
  everyAgency,
  type ExploreFilter,
  exploreFindings,
  exploreKeys,
  listFound,
  readFilter,
} from '../model/explore';
import { everyAgencyWords, findingWords } from '../model/words';
import type { ExplorePageProps } from '../plugin/routes';
import CsvButton from './CsvButton';
import ExploreCounts from './ExploreCounts';
import ExploreFilters from './ExploreFilters';
import styles from './ExplorePage.module.css';
import FindingList from './FindingList';

const nothing = Object.fromEntries(exploreKeys.map((key) => [key, '']));

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** The view in words: `Gaps under no recommendation, both agencies`. */
function nameView(
  { type, agency, question, recommended }: ExploreFilter,
  agencies: ExplorePageProps['agencies'],
): string {
  const what = type ? findingWords[type].plural : 'Findings';
  const who =
    agency === everyAgency
      ? everyAgencyWords(agencies.length).toLowerCase()
      : agencies.find(({ id }) => id === agency)?.name;
  return [
    `${what}${recommended ? ' under no recommendation' : ''}`,
    ...(who ? [who] : []),
    ...(question === undefined ? [] : [`question ${question}`]),
  ].join(', ');
}

export default function ExplorePage({ cycle, agencies, themes, findings }: ExplorePageProps) {
  const base = `/audits/${cycle.id}`;
  const csv = useBaseUrl(`/open-data${base}.csv`);
  const [choices, choose] = useAddressChoices(exploreKeys);
  const questions = themes.flatMap((theme) => theme.questions);
  const asked = {
    questions: questions.map(({ number }) => number),
    agencies: agencies.map(({ id }) => id),
  };
  const { filter, unknown } = readFilter(choices, asked);
  const found = exploreFindings(findings, asked, filter);
  const listed = listFound(found);
  const chosen = Object.keys(filter).length > 0;
  return (
    <Page
      interactive
      wide
      title="Findings side by side"
      description={`All findings of the ${cycle.name} by type, question and agency.`}
      kicker={cycle.name}
      lede="What each agency said, by type and question. Each number leads to the findings it counts."
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: cycle.name, path: `${base}/` },
      ]}
    >
      <ExploreCounts rows={countFindings(findings, asked)} agencies={agencies} base={base} />
      <Anchored as="h2" id="found">
        {nameView(filter, agencies)}
      </Anchored>
      <ExploreFilters
        agencies={agencies}
        themes={themes}
        filter={filter}
        choose={choose}
        clear={chosen ? () => choose(nothing) : undefined}
      />
      {unknown.length > 0 && (
        <p className="notice">
          The address asks for {askedFor(unknown, 'this audit')}, so we ignored it.
        </p>
      )}
      <div className={styles.bar}>
        <p role="status" className="quiet">
          {many(listed.length, 'finding')} on {many(found.length, 'question')}
        </p>
        <p className="no-print">
          {listed.length > 0 && (
            <CsvButton name={`audit-${cycle.id}-findings.csv`} cycle={cycle.id} findings={listed} />
          )}{' '}
          <a href={csv}>All findings as CSV</a>
        </p>
      </div>
      {found.length === 0 && <p>The report has no such finding.</p>}
      {found.map(({ question, sides }) => (
        <section key={question} className={styles.question}>
          <h3>
            <Link to={`${base}/questions/${question}`}>
              {question}. {questions.find(({ number }) => number === question)?.text}
            </Link>
          </h3>
          <div className={styles.sides}>
            {sides.map((side) => (
              <div key={side.agency}>
                <h4>{agencies.find(({ id }) => id === side.agency)?.name}</h4>
                {side.findings.length > 0 ? (
                  <FindingList findings={side.findings} cycleId={cycle.id} />
                ) : (
                  <p className="quiet">None in the report.</p>
                )}
              </div>
            ))}
          </div>
        </section>
      ))}
      <p className="quiet">
        The report does not sort what it says. The types, and which recommendation a finding is
        under, are our reading.
      </p>
    </Page>
  );
}
