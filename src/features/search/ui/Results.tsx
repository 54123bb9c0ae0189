/** All results of a query, grouped by kind, with a filter and a way to say that they did not help. */
import { useRef } from 'react';
import Link from '@docusaurus/Link';
import type { SearchAnswer, SearchResult } from '../model/engine';
import { type Kind, kinds } from '../model/kinds';
import type { ClientState } from './client';
import DangerLine from './DangerLine';
import Help from './Help';
import Reading, { isPlain } from './Reading';
import ResultRow from './ResultRow';
import { useKindNames } from './useKindNames';
import { countResults } from './words';
import styles from './results.module.css';

interface Props {
  query: string;
  state: ClientState;
  answer: SearchAnswer | undefined;
  late: boolean;
  kind: Kind | undefined;
  chooseKind: (kind: Kind | undefined) => void;
  retry: () => void;
  takeAsTyped: () => void;
  /** Asks for the next of a kind. */
  showMore: () => void;
  email: string;
}

/** How many of each kind stand under their heading before one asks for all. */
export const shownOfKind = 4;

/** In the order of the best result of each, as a reader expects: the answer first. */
function groupByKind(results: readonly SearchResult[]): [Kind, SearchResult[]][] {
  return [...new Set(results.map((r) => r.kind))].map((kind) => [
    kind,
    results.filter((r) => r.kind === kind),
  ]);
}

function Filters({
  counts,
  total,
  kind,
  chooseKind,
}: Pick<SearchAnswer, 'counts' | 'total'> & Pick<Props, 'kind' | 'chooseKind'>) {
  const kindNames = useKindNames();
  const present = kinds.filter((k) => (counts[k] ?? 0) > 0 || k === kind);
  return (
    <ul className={styles.filters} aria-label="Show only">
      <li>
        <button
          type="button"
          aria-pressed={kind === undefined}
          onClick={() => chooseKind(undefined)}
        >
          Everything <span>{total}</span>
        </button>
      </li>
      {present.map((k) => (
        <li key={k}>
          <button
            type="button"
            aria-pressed={kind === k}
            onClick={() => chooseKind(kind === k ? undefined : k)}
          >
            {kindNames[k]} <span>{counts[k] ?? 0}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  kind: Kind;
  rows: readonly SearchResult[];
  count: number;
  /** Asks for the rest of the kind; left out where all of it stands here. */
  more?: { words: string; ask: () => void };
}

function Group({ kind, rows, count, more }: GroupProps) {
  const kindNames = useKindNames();
  return (
    <section className={styles.group} aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>
        {kindNames[kind]} <span className={styles.count}>{count}</span>
      </h2>
      <ol>
        {rows.map((result) => (
          <ResultRow key={result.id} result={result} />
        ))}
      </ol>
      {more && (
        <button type="button" className={styles.more} onClick={more.ask}>
          {more.words}
        </button>
      )}
    </section>
  );
}

function Urgent({ path }: { path: string | undefined }) {
  return (
    <div className={styles.urgent} role="alert">
      <DangerLine />
      {path && (
        <p>
          <Link to={path}>More on the emergency services</Link>
        </p>
      )}
    </div>
  );
}

/** How many there are, or that the search is under way. */
function summaryWords(
  { counts, total }: SearchAnswer,
  kind: Kind | undefined,
  late: boolean,
): string {
  if (late) return 'Searching…';
  if (total === 0) return 'No results';
  return countResults(kind ? (counts[kind] ?? 0) : total);
}

function NothingOfKind({ chooseKind }: Pick<Props, 'chooseKind'>) {
  return (
    <p>
      No results of this kind.{' '}
      <button type="button" className="button button--quiet" onClick={() => chooseKind(undefined)}>
        Show everything
      </button>
    </p>
  );
}

interface ListProps extends Pick<Props, 'kind' | 'showMore'> {
  answer: SearchAnswer;
  /** The emergency answer, which is above the list and not in it. */
  urgent: SearchResult | undefined;
  seeAll: (kind: Kind) => void;
}

/** The results under the headings of their kinds: some of each, or all of the one chosen. */
function GroupedResults({
  answer: { results, counts },
  urgent,
  kind,
  showMore,
  seeAll,
}: ListProps) {
  const kindNames = useKindNames();
  return groupByKind(results.filter((r) => r !== urgent)).map(([own, list]) => {
    const count = Math.max(list.length, (counts[own] ?? 0) - (urgent?.kind === own ? 1 : 0));
    const rows = kind ? list : list.slice(0, shownOfKind);
    const more = kind
      ? { words: `Show more: ${rows.length} of ${count} are here`, ask: showMore }
      : { words: `See all ${count} in ${kindNames[own]}`, ask: () => seeAll(own) };
    return (
      <Group
        key={own}
        kind={own}
        rows={rows}
        count={count}
        {...(rows.length < count && { more })}
      />
    );
  });
}

function WriteToUs({ query, email }: Pick<Props, 'query' | 'email'>) {
  const subject = encodeURIComponent('A search that did not help');
  const body = encodeURIComponent(
    `I searched for: ${query}\n\nI was looking for:\n\nPlease do not write anything about a child.\n`,
  );
  return (
    <p className="quiet">
      <a href={`mailto:${email}?subject=${subject}&body=${body}`}>Did this not help? Write to us</a>
      . Your email program opens with the words of your search. Nothing is sent unless you send it.
    </p>
  );
}

interface AnsweredProps extends Props {
  answer: SearchAnswer;
}

function Answered(props: AnsweredProps) {
  const { query, state, answer, late, kind, chooseKind, retry, takeAsTyped, showMore, email } =
    props;
  const summary = useRef<HTMLParagraphElement>(null);
  const { results, counts, total, emergency } = answer;
  const urgent = emergency ? results.find(({ role }) => role === 'emergency') : undefined;
  const seeAll = (own: Kind) => {
    chooseKind(own);
    // The button goes with its list; whoever pressed it is now at the head of the new one.
    summary.current?.focus();
  };
  return (
    <>
      {emergency ? <Urgent path={urgent?.path} /> : <DangerLine />}
      <div className={total > 0 ? styles.layout : undefined}>
        {total > 0 && <Filters counts={counts} total={total} kind={kind} chooseKind={chooseKind} />}
        <div>
          <p ref={summary} tabIndex={-1} className={styles.summary} role="status">
            {summaryWords(answer, kind, late)}
          </p>
          {!late && !isPlain(answer) && (
            <p className={styles.reading}>
              <Reading answer={answer} takeAsTyped={takeAsTyped} />
            </p>
          )}
          {total === 0 && !late && <Help state={state} answer={answer} retry={retry} />}
          {total > 0 && results.length === 0 && kind && <NothingOfKind chooseKind={chooseKind} />}
          <GroupedResults
            answer={answer}
            urgent={urgent}
            kind={kind}
            showMore={showMore}
            seeAll={seeAll}
          />
          <WriteToUs query={query} email={email} />
        </div>
      </div>
    </>
  );
}

export default function Results(props: Props) {
  const { state, answer, retry } = props;
  if (answer && state.status !== 'failed') return <Answered {...props} answer={answer} />;
  return (
    <>
      <DangerLine />
      {state.status === 'failed' ? (
        <Help state={state} answer={undefined} retry={retry} />
      ) : (
        <p className={styles.summary} role="status">
          Searching…
        </p>
      )}
    </>
  );
}
