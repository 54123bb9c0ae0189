/** Which findings to show. */
import type { ReactNode } from 'react';
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

/** One list to choose from; its first option, with no value, leaves all. */
function Choice({
  label,
  name,
  filter,
  choose,
  children,
}: Pick<Props, 'filter' | 'choose'> & { label: string; name: ExploreKey; children: ReactNode }) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={filter[name] ?? ''}
        onChange={(event) => choose({ [name]: event.target.value })}
      >
        {children}
      </select>
    </label>
  );
}

export default function ExploreFilters({ agencies, themes, filter, choose, clear }: Props) {
  return (
    <form
      method="get"
      className={`${styles.filters} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Filter the findings"
    >
      <Choice label="Type" name="type" filter={filter} choose={choose}>
        <option value="">All types</option>
        {findingTypes.map((type) => (
          <option key={type} value={type}>
            {findingWords[type].plural}
          </option>
        ))}
      </Choice>
      {agencies.length > 1 && (
        <Choice label="Agency" name="agency" filter={filter} choose={choose}>
          <option value="">Any agency</option>
          <option value={everyAgency}>{everyAgencyWords(agencies.length)} said it</option>
          {agencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice label="Question" name="question" filter={filter} choose={choose}>
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
      </Choice>
      <Choice label="Recommendation" name="recommended" filter={filter} choose={choose}>
        <option value="">With or without</option>
        <option value="no">Asked for, not taken up</option>
      </Choice>
      {clear && (
        <button type="button" className="button button--quiet" onClick={clear}>
          Show all findings
        </button>
      )}
    </form>
  );
}
