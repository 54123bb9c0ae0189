/** All results of a query, grouped by kind, with a filter and a way to say that they did not help. */
import type { SearchAnswer, SearchResult } from '../model/engine';
import { type Kind, kindNames, kinds } from '../model/kinds';
import type { ClientState } from './client';
import Help from './Help';
import ResultRow from './ResultRow';
import { countResults } from './words';
import styles from './results.module.css';

interface Props {
  query: string;
  state: ClientState;
  answer: SearchAnswer | undefined;
  kind: Kind | undefined;
  chooseKind: (kind: Kind | undefined) => void;
  retry: () => void;
  email: string;
}

/** In the order of the best result of each, as a reader expects: the answer first. */
function groupByKind(results: readonly SearchResult[]): [Kind, SearchResult[]][] {
  return [...new Set(results.map((r) => r.kind))].map((kind) => [kind, results.filter((r) => r.kind === kind)]);
}

function Filters({ counts, total, kind, chooseKind }: Pick<SearchAnswer, 'counts' | 'total'> & Pick<Props, 'kind' | 'chooseKind'>) {
  const present = kinds.filter((k) => (counts[k] ?? 0) > 0 || k === kind);
  return (
    <ul className={styles.filters} aria-label="Show only">
      <li><button type="button" aria-pressed={kind === undefined} onClick={() => chooseKind(undefined)}>Everything ({total})</button></li>
      {present.map((k) => <li key={k}><button type="button" aria-pressed={kind === k} onClick={() => chooseKind(kind === k ? undefined : k)}>{kindNames[k]} ({counts[k] ?? 0})</button></li>)}
    </ul>
  );
}

export default function Results({ query, state, answer, kind, chooseKind, retry, email }: Props) {
  if (state.status === 'failed') return <Help state={state} answer={undefined} retry={retry} />;
  if (!answer) return <p className={styles.summary} role="status">Searching…</p>;
  const { results, counts, total, corrected, emergency } = answer;
  const urgent = emergency ? results.find((r) => r.path === '/contacts/emergency-services') : undefined;
  const body = `I searched for: ${query}\n\nI was looking for:\n\nPlease do not write anything about a child.\n`;
  return (
    <>
      {emergency && (
        <div className={styles.urgent} role="alert">
          <p><b>Is someone in danger now?</b> Ring <a className="phone" href="tel:999">999</a></p>
        </div>
      )}
      {total > 0 && <Filters counts={counts} total={total} kind={kind} chooseKind={chooseKind} />}
      <p className={styles.summary} role="status">
        {total === 0 ? 'No results' : countResults(kind ? counts[kind] ?? 0 : total)}{corrected !== undefined && <>, searched as <b>{corrected}</b></>}
      </p>
      {total === 0 && <Help state={state} answer={answer} retry={retry} />}
      {total > 0 && results.length === 0 && kind && <p>Nothing of this kind. <button type="button" className="button button--quiet" onClick={() => chooseKind(undefined)}>Show everything</button></p>}
      {groupByKind(urgent ? [urgent, ...results.filter((r) => r !== urgent)] : results).map(([own, list]) => (
        <section key={own} className={styles.group} aria-labelledby={`kind-${own}`}>
          <h2 id={`kind-${own}`}>{kindNames[own]}</h2>
          <ol>{list.map((result) => <ResultRow key={result.id} result={result} />)}</ol>
        </section>
      ))}
      <p className="quiet">
        <a href={`mailto:${email}?subject=${encodeURIComponent('A search that did not help')}&body=${encodeURIComponent(body)}`}>This did not help: write to us</a>.
        {' '}Your email program opens with the words of your search. Nothing is sent unless you send it.
      </p>
    </>
  );
}
