/** Which findings to show. */
import FilterForm, { Choice, Options } from '../../../shared/ui/FilterForm';
import { everyAgency, type ExploreFilter, type ExploreKey } from '../model/explore';
import { everyAgencyWords, findingTypes, findingWords } from '../model/words';
import type { ExplorePageProps } from '../plugin/routes';

interface Props extends Pick<ExplorePageProps, 'agencies' | 'themes'> {
  filter: ExploreFilter;
  choose: (change: Partial<Record<ExploreKey, string>>) => void;
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

export default function ExploreFilters({ agencies, themes, filter, choose, clear }: Props) {
  return (
    <FilterForm label="Filter the findings" clear={clear} clearWords="Show all findings">
      <Choice label="Type" name="type" filter={filter} choose={choose}>
        <Options
          all="All types"
          list={findingTypes.map((id) => ({ id, name: findingWords[id].plural }))}
        />
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
    </FilterForm>
  );
}
