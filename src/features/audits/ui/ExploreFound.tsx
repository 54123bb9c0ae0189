/**
 * The filters, and the findings that fit them. A choice draws this part alone: the header, the frame of the page and the
 * charts stay as they are.
 */
import { memo, useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Ignored from '../../../shared/ui/Ignored';
import Anchored from '../../../shared/ui/Anchored';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useHashText } from '../../../shared/ui/useHashText';
import {
  asking,
  countFacets,
  everyAgency,
  type ExploredFinding,
  type ExploreFilter,
  exploreFindings,
  exploreKeys,
  firstOf,
  type Found,
  listFound,
  readFilter,
  readWords,
  untaken,
  withWords,
} from '../model/explore';
import { everyAgencyWords, findingWords, isFindingType } from '../model/words';
import type { ExplorePageProps } from '../plugin/exploreRoutes';
import CsvButton from './CsvButton';
import ExploreFilters from './ExploreFilters';
import styles from './ExplorePage.module.css';
import FoundQuestion from './FoundQuestion';
import { useSteps } from './useSteps';

const nothing = Object.fromEntries(exploreKeys.map((key) => [key, '']));

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

const typeWords = (type: string | undefined): string => {
  if (type === asking) return 'Gaps, barriers and suggestions';
  return isFindingType(type) ? findingWords[type].plural : 'Findings';
};

/** What the filters and the list are given. */
export type ExploreFoundProps = Omit<ExplorePageProps, 'heat' | 'charts'>;

/** The view in words: `Gaps under no recommendation, both agencies, “training”`. */
function nameView(
  { type, agency, theme, question, recommended, subject }: ExploreFilter,
  words: string,
  { agencies, themes, subjects }: ExploreFoundProps,
): string {
  const named = (list: readonly { id: string; name: string }[], id: string | undefined) =>
    list.filter((one) => one.id === id).map(({ name }) => name);
  const under =
    recommended === untaken ? ' under no recommendation' : ` under recommendation ${recommended}`;
  return [
    `${typeWords(type)}${recommended ? under : ''}`,
    ...(agency === everyAgency ? [everyAgencyWords(agencies.length).toLowerCase()] : []),
    ...named(agencies, agency),
    ...named(themes, theme),
    ...(question === undefined ? [] : [`question ${question}`]),
    ...named(subjects, subject),
    ...(words.trim() === '' ? [] : [`“${words.trim()}”`]),
  ].join(', ');
}

/** Not found is a fact about words and about our sorting, not about what an agency said. */
const sayNothing = (words: string): string =>
  words.trim() === ''
    ? 'No finding fits all of these choices.'
    : 'No finding here has these words. The report may say it in others.';

/** How many findings are in the page of the server: without scripts no more can follow. */
const fits = 250;

/** A count of the tables leads to all that it counts: words that were typed before would leave fewer. */
function useForgottenWords(typed: string, type: (text: string) => void): void {
  const history = useHistory();
  useEffect(
    () =>
      typed === ''
        ? undefined
        : history.listen(({ hash }) => {
            if (hash === '#found') type('');
          }),
    [history, typed, type],
  );
}

function ExploreFound(props: ExploreFoundProps) {
  const { cycle, agencies, themes, recommendations, subjects, findings } = props;
  const csv = useBaseUrl(`/open-data/audits/${cycle.id}.csv`);
  const [choices, choose, ready] = useAddressChoices(exploreKeys);
  const [typed, type] = useHashText('words');
  useForgottenWords(typed, type);
  // The letter shows first; the findings follow as soon as the device can.
  const sought = useDeferredValue(typed);
  const asked = useMemo(
    () => ({
      questions: themes.flatMap((theme) => theme.questions.map(({ number }) => number)),
      agencies: agencies.map(({ id }) => id),
      themes: themes.map(({ id }) => id),
      recommendations: recommendations.map(({ number }) => number),
      subjects: subjects.map(({ id }) => id),
    }),
    [themes, agencies, recommendations, subjects],
  );
  const words = useMemo(() => readWords(findings), [findings]);
  const { filter, unknown } = useMemo(() => readFilter(choices, asked), [choices, asked]);
  const worded = useMemo(() => withWords(findings, words, sought), [findings, words, sought]);
  const found = useMemo(() => exploreFindings(worded, asked, filter), [worded, asked, filter]);
  const listed = useMemo(() => listFound(found), [found]);
  const { length } = listed;
  const { most, showAll, end } = useSteps(found, length, fits);
  const counts = useMemo(() => countFacets(worded, asked, filter), [worded, asked, filter]);
  const clear = useCallback(() => {
    type('');
    choose(nothing);
  }, [type, choose]);
  const chosen = typed !== '' || Object.keys(filter).length > 0;
  return (
    <>
      <Anchored as="h2" id="found">
        {nameView(filter, sought, props)}
      </Anchored>
      <ExploreFilters
        {...{ agencies, themes, recommendations, subjects, filter, choose, typed, type, counts }}
        clear={chosen ? clear : undefined}
      />
      <Ignored asked={unknown} place="this audit" />
      <div className={styles.bar}>
        <p role="status" className="quiet">
          {many(length, 'finding')} on {many(found.length, 'question')}
        </p>
        <p className="no-print">
          {length > 0 && (
            <CsvButton name={`audit-${cycle.id}-findings.csv`} cycle={cycle.id} findings={listed} />
          )}{' '}
          <a href={csv}>All findings as CSV</a>
        </p>
      </div>
      {found.length === 0 && <p>{sayNothing(sought)}</p>}
      <FoundList
        found={found}
        most={most}
        long={findings.length > fits}
        {...{ cycle, agencies, themes }}
      />
      {length > most && (
        <p ref={end}>
          The first {most} of {length} are here.{' '}
          {ready
            ? 'More come as you scroll.'
            : 'The others are on the pages of their questions and in the CSV.'}{' '}
          <button type="button" className="button button--quiet needs-scripts" onClick={showAll}>
            Show the other {length - most}
          </button>
        </p>
      )}
    </>
  );
}

/** The router draws the page again when the address has followed a choice; what is here is drawn already. */
export default memo(ExploreFound);

type ListProps = Pick<ExplorePageProps, 'cycle' | 'agencies' | 'themes'> & {
  found: readonly Found<ExploredFinding>[];
  most: number;
  long: boolean;
};

const FoundList = memo(({ found, most, long, cycle, agencies, themes }: ListProps) => {
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  const textOf = new Map(
    themes.flatMap((theme) => theme.questions.map(({ number, text }) => [number, text])),
  );
  return firstOf(found, most).map((one) => (
    <FoundQuestion
      key={one.question}
      found={one}
      text={textOf.get(one.question) ?? ''}
      cycleId={cycle.id}
      nameOf={nameOf}
      long={long}
    />
  ));
});
