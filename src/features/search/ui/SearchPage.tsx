/** The whole list of results, with an address to share; with scripts off, everything from A to Z. */
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useHashText } from '../../../shared/ui/useHashText';
import { isKind } from '../model/kinds';
import { firstAnswersAttribute } from '../model/protocol';
import { hasMoved, placesOf } from '../model/rows';
import type { SearchPageProps } from '../plugin/aToZ';
import FirstAnswers from './FirstAnswers';
import Results from './Results';
import { useKindNames } from './useKindNames';
import { useSearch } from './useSearch';
import { useKeptPlace } from './useKeptPlace';
import { useTyping } from './useTyping';
import styles from './results.module.css';

/** So many at a time: each may have to be fetched. */
const portion = 30;

/** Whether a click opens another page: the place is to be kept first. */
const leadsAway = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a[href]') !== null;

function AToZ({ letters }: Pick<SearchPageProps, 'letters'>) {
  const kindNames = useKindNames();
  return (
    <div className={styles.everything}>
      <h2>Everything, A to Z</h2>
      <ul className={styles.letters} aria-label="Letters">
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#letter-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
      {letters.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <ul className={styles.entries}>
            {entries.map(({ title, path, kind }) => (
              <li key={path + title}>
                <Link to={path}>{title}</Link> <span>{kindNames[kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/**
 * What the small script has found stands until the framework has an answer of its own, and not for other words; then it is
 * gone.
 * @param ready whether `words` are those of the page; before, they are not known yet.
 */
function useFirstAnswers(words: string, { ready, settled }: { ready: boolean; settled: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  // Before the browser paints: nothing may take its place for a moment.
  useLayoutEffect(() => {
    const { current } = place;
    if (!ready || !current) return;
    // From here on the script finds no place, and writes nothing.
    current.removeAttribute('data-first-answers');
    const left = current.dataset.words;
    const waiting = words.trim() !== '' && !settled;
    const stays = waiting && left !== undefined && (left === '' || left === words);
    setShown(stays);
    if (stays) return;
    delete current.dataset.words;
    for (const old of current.querySelectorAll(':scope > :not(template)')) old.remove();
    document.documentElement.removeAttribute(firstAnswersAttribute);
  }, [words, ready, settled]);
  return { place, shown };
}

export default function SearchPage({ letters, email }: SearchPageProps) {
  const [text, setText, ready] = useHashText('q');
  const [typing, noteTyping] = useTyping(text);
  const [{ kind: chosen, as }, choose] = useAddressChoices(['kind', 'as']);
  const kind = isKind(chosen) ? chosen : undefined;
  /** How many were asked for, of which kind and words. */
  const [more, setMore] = useState({ of: '', limit: portion });
  const of = `${kind ?? ''} ${text}`;
  const limit = more.of === of ? more.limit : portion;
  const { state, answer, late, gaveWay, load } = useSearch(text, {
    typing,
    asTyped: as === 'typed',
    ...(kind && { kind }),
    limit,
  });
  const keepPlace = useKeptPlace(answer !== undefined && !answer.partial && !late);
  /** Whether the row that was pressed was another a moment ago. */
  const hasJustMoved = ({ currentTarget, target }: MouseEvent<HTMLElement>): boolean => {
    const before = gaveWay();
    if (!before || !answer || !(target instanceof Node)) return false;
    const rows = [...(currentTarget.querySelector('ol')?.children ?? [])];
    const place = rows.findIndex((row) => row.contains(target));
    // What is above the list, danger, comes first in it.
    return hasMoved(placesOf(before), placesOf(answer), place + 1);
  };
  const input = useRef<HTMLInputElement>(null);
  const asked = text.trim() !== '';
  const settled = answer !== undefined || state.status === 'failed';
  const { place, shown } = useFirstAnswers(text, { ready, settled });
  useEffect(() => {
    if (asked) load();
  }, [asked, load]);
  return (
    <Page
      interactive
      wide
      title="Search"
      description="Search everything on this site, or read the list from A to Z."
    >
      <form
        role="search"
        className="needs-scripts no-print"
        aria-label="Whole site"
        onSubmit={(event) => {
          event.preventDefault();
          input.current?.blur();
        }}
      >
        <label className={styles.label} htmlFor="search-page">
          What do you need to know?
        </label>
        <input
          ref={input}
          id="search-page"
          type="search"
          className={styles.field}
          value={text}
          onFocus={load}
          dir="auto"
          onChange={(event) => {
            if (as) choose({ as: '' });
            noteTyping();
            setText(event.currentTarget.value);
          }}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={300}
        />
      </form>
      <FirstAnswers place={place} shown={shown} />
      {asked && !shown && (
        <div
          className={styles.results}
          onClickCapture={(event) => {
            if (!leadsAway(event.target)) return;
            // By keyboard (no detail) what has the focus was chosen, wherever it stands.
            if (event.detail > 0 && hasJustMoved(event)) event.preventDefault();
            else keepPlace();
          }}
        >
          <Results
            query={text}
            state={state}
            answer={answer}
            late={late}
            kind={kind}
            chooseKind={(next) => choose({ kind: next ?? '' })}
            retry={load}
            takeAsTyped={() => choose({ as: 'typed' })}
            showMore={() => setMore({ of, limit: limit + portion })}
            email={email}
          />
        </div>
      )}
      {!asked && <AToZ letters={letters} />}
    </Page>
  );
}
