/** The choices of the directory, each value with the count it would leave. */
import FilterForm, { Fold, Tick } from '../../../shared/ui/FilterForm';
import type { Choices, FacetKey, Filtered } from '../model/filter';
import type { DirectoryProps } from '../plugin/routes';

interface Props {
  options: DirectoryProps['options'];
  choices: Choices;
  choose: (change: Choices) => void;
  typed: string;
  type: (text: string) => void;
  counts: Filtered<unknown>['counts'];
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

const facets: { key: Exclude<FacetKey, 'open'>; label: string; all: string }[] = [
  { key: 'area', label: 'Area', all: 'All areas' },
  { key: 'concern', label: 'Worry', all: 'All worries' },
  { key: 'serves', label: 'For', all: 'Everyone' },
  { key: 'sector', label: 'Sector', all: 'All sectors' },
  { key: 'agency', label: 'Agency', all: 'All agencies' },
];

export default function DirectoryFilters({
  options,
  choices,
  choose,
  typed,
  type,
  counts,
  clear,
}: Props) {
  const set = facets.filter(({ key }) => choices[key]).length;
  const openNow = counts.open.get('now');
  return (
    <FilterForm label="Filter the contacts" clear={clear} clearWords="Clear all">
      <label>
        Name, number or acronym
        <input
          type="search"
          value={typed}
          onChange={(event) => type(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <Fold words={`Area, worry and other filters${set > 0 ? ` (${set} set)` : ''}`}>
        {facets.map(({ key, label, all }) => (
          <label key={key}>
            {label}
            <select
              value={choices[key] ?? ''}
              onChange={(event) => choose({ [key]: event.target.value })}
            >
              <option value="">{all}</option>
              {options[key].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name} ({counts[key].get(id) ?? 0})
                </option>
              ))}
            </select>
          </label>
        ))}
      </Fold>
      <Tick
        on={choices.open === 'now'}
        change={(on) => choose({ open: on ? 'now' : '' })}
        words={`Open now${openNow === undefined ? '' : ` (${openNow})`}`}
      />
    </FilterForm>
  );
}
