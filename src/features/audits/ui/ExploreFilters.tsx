/** Which findings to show. */
import { everyAgency, type ExploreFilter, type ExploreKey } from '../model/explore';
import { everyAgencyWords, findingTypes, findingWords } from '../model/words';
import type { ExplorePageProps } from '../plugin/routes';
import styles from './ExplorePage.module.css';

interface Props extends Pick<ExplorePageProps, 'agencies' | 'themes'> {
  filter: ExploreFilter;
  choose: (change: Partial<Record<ExploreKey, string>>) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

export default function ExploreFilters({ agencies, themes, filter, choose, clear }: Props) {
  return (
    <form
      method="get"
      className={`${styles.filters} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Filter the findings"
    >
      <label>
        Type
        <select
          name="type"
          value={filter.type ?? ''}
          onChange={(event) => choose({ type: event.target.value })}
        >
          <option value="">All types</option>
          {findingTypes.map((type) => (
            <option key={type} value={type}>
              {findingWords[type].plural}
            </option>
          ))}
        </select>
      </label>
      {agencies.length > 1 && (
        <label>
          Agency
          <select
            name="agency"
            value={filter.agency ?? ''}
            onChange={(event) => choose({ agency: event.target.value })}
          >
            <option value="">Any agency</option>
            <option value={everyAgency}>{everyAgencyWords(agencies.length)} said it</option>
            {agencies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Question
        <select
          name="question"
          value={filter.question ?? ''}
          onChange={(event) => choose({ question: event.target.value })}
        >
          <option value="">All questions</option>
          {themes.map(({ id, name, questions }) => (
            <optgroup key={id} label={name}>
              {questions.map(({ number, text }) => (
                <option key={number} value={number}>
                  {number}. {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        Recommendation
        <select
          name="recommended"
          value={filter.recommended ?? ''}
          onChange={(event) => choose({ recommended: event.target.value })}
        >
          <option value="">With or without</option>
          <option value="no">Asked for, not taken up</option>
        </select>
      </label>
      {clear && (
        <button type="button" className="button button--quiet" onClick={clear}>
          Show all findings
        </button>
      )}
    </form>
  );
}
