/** Which findings to show. Every choice says how many it would leave. */
import { memo } from 'react';
import FilterForm, { Choice, Options } from '../../../shared/ui/FilterForm';
import {
  asking,
  everyAgency,
  type ExploreFilter,
  type ExploreKey,
  type FacetCounts,
  untaken,
} from '../model/explore';
import { everyAgencyWords, findingTypes, findingWords } from '../model/words';
import type { ExplorePageProps } from '../plugin/exploreRoutes';

type Shown = Pick<ExplorePageProps, 'agencies' | 'themes' | 'recommendations' | 'subjects'>;

interface Props extends Shown {
  filter: ExploreFilter;
  choose: (change: Partial<Record<ExploreKey, string>>) => void;
  typed: string;
  type: (text: string) => void;
  counts: FacetCounts;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

function ExploreFilters(props: Props) {
  const { agencies, themes, recommendations, subjects, filter, choose, typed, type, counts } =
    props;
  const counted = (key: ExploreKey, id: string, name: string) => ({
    id,
    name: `${name} (${counts[key].get(id) ?? 0})`,
  });
  return (
    <FilterForm
      folds
      label="Filter the findings"
      clear={props.clear}
      clearWords="Show all findings"
    >
      <label>
        Words
        <input
          type="search"
          value={typed}
          onChange={(event) => type(event.target.value)}
          autoComplete="off"
        />
      </label>
      <Choice label="Type" name="type" filter={filter} choose={choose}>
        <Options
          all="All types"
          list={[
            counted('type', asking, 'Gaps, barriers and suggestions'),
            ...findingTypes.map((id) => counted('type', id, findingWords[id].plural)),
          ]}
        />
      </Choice>
      {agencies.length > 1 && (
        <Choice label="Agency" name="agency" filter={filter} choose={choose}>
          <Options
            all="Any agency"
            list={[
              counted(
                'agency',
                everyAgency,
                `${everyAgencyWords(agencies.length)}, on one question`,
              ),
              ...agencies.map(({ id, name }) => counted('agency', id, name)),
            ]}
          />
        </Choice>
      )}
      <Choice label="Theme" name="theme" filter={filter} choose={choose}>
        <Options all="All themes" list={themes.map(({ id, name }) => counted('theme', id, name))} />
      </Choice>
      <Choice label="Question" name="question" filter={filter} choose={choose}>
        <option value="">All questions</option>
        {themes.map(({ id, name, questions }) => (
          <optgroup key={id} label={name}>
            {questions.map(({ number, text }) => (
              <option key={number} value={number}>
                {counted('question', String(number), `${number}. ${text}`).name}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <Choice label="Recommendation" name="recommended" filter={filter} choose={choose}>
        <Options
          all="With or without"
          list={[
            counted('recommended', untaken, 'Asked for, not taken up'),
            ...recommendations.map(({ number, text }) =>
              counted('recommended', String(number), `${number}. ${text}`),
            ),
          ]}
        />
      </Choice>
      {subjects.length > 0 && (
        <Choice label="Subject" name="subject" filter={filter} choose={choose}>
          <Options
            all="Any subject"
            list={subjects.map(({ id, name }) => counted('subject', id, name))}
          />
        </Choice>
      )}
    </FilterForm>
  );
}

/** Drawn again by a choice or a letter, and not by the list that follows it. */
export default memo(ExploreFilters);
