/** All results of a query in the order of their rank, with a filter and a way to say that they did not help. */
import Link from '@docusaurus/Link';
import type { SearchAnswer } from '../model/engine';
import { type Kind, kinds } from '../model/kinds';
import type { ClientState } from './client';
import DangerLine from './DangerLine';
import Help from './Help';
import Reading, { isPlain } from './Reading';
import RestOfSite from './RestOfSite';
import ResultRow from './ResultRow';
import SubjectCard from './SubjectCard';
import { keyOf, rowsOf, urgentOf } from '../model/rows';
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

function Filters({
  counts,
  total,
  partial,
  kind,
  chooseKind,
}: Pick<SearchAnswer, 'counts' | 'total' | 'partial'> & Pick<Props, 'kind' | 'chooseKind'>) {
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
          Everything {!partial && <span>{total}</span>}
        </button>
      </li>
      {present.map((k) => (
        <li key={k}>
          <button
            type="button"
            aria-pressed={kind === k}
            onClick={() => chooseKind(kind === k ? undefined : k)}
          >
            {kindNames[k]} {!partial && <span>{counts[k] ?? 0}</span>}
          </button>
        </li>
      ))}
    </ul>
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
  { counts, total, partial }: SearchAnswer,
  kind: Kind | undefined,
  late: boolean,
): string {
  if (partial) return 'The first results';
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
}

/** The results in the order of their rank, each with its kind, those of one subject as one. */
function RankedResults({ answer, kind, showMore }: ListProps) {
  const { results, counts, total, partial } = answer;
  const rows = rowsOf(answer);
  const all = kind ? (counts[kind] ?? rows.length) : total;
  const left = partial ? 0 : all - results.length;
  if (rows.length === 0) return null;
  return (
    <>
      <ol className={styles.ranked}>
        {rows.map((row) =>
          row.type === 'card' ? (
            <SubjectCard key="card" card={row.card} query={answer.query} />
          ) : (
            <ResultRow key={keyOf(row.result)} result={row.result} />
          ),
        )}
      </ol>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={showMore}>
          Show more: {left} {left === 1 ? 'is' : 'are'} left
        </button>
      )}
    </>
  );
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
  const { results, total, emergency, partial } = answer;
  const urgent = urgentOf(answer);
  return (
    <>
      {emergency ? <Urgent path={urgent?.path} /> : <DangerLine />}
      <div className={total > 0 ? styles.layout : undefined}>
        {total > 0 && <Filters {...answer} kind={kind} chooseKind={chooseKind} />}
        <div>
          <p className={styles.summary} role="status">
            {summaryWords(answer, kind, late)}
          </p>
          {!late && !isPlain(answer) && (
            <p className={styles.reading}>
              <Reading answer={answer} takeAsTyped={takeAsTyped} />
            </p>
          )}
          {total === 0 && !late && <Help state={state} answer={answer} retry={retry} />}
          {total > 0 && results.length === 0 && kind && <NothingOfKind chooseKind={chooseKind} />}
          <RankedResults answer={answer} kind={kind} showMore={showMore} />
          {partial && <RestOfSite state={state} retry={retry} />}
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
