/** The words, and the filters, which are folded on a phone; each value with the count it would leave. */
import { ageBands, ageName } from '../../../shared/ages';
import { type FacetChoices, type FacetKey, facetKeys, type FacetResult } from '../model/facets';
import { Fold } from '../../../shared/ui/FilterForm';
import { standingWords } from '../model/adoption';
import { numberWord } from '../../../shared/numberWords';
import { pairName, pairsOf } from '../model/view';
import type { BrowsePageProps, ToolVersion } from '../plugin/toolRoutes';
import styles from './BrowsePage.module.css';

type Choices = FacetChoices & { version?: string; beside?: string };

interface Props {
  version: ToolVersion;
  current: BrowsePageProps['version'];
  others: BrowsePageProps['others'];
  choices: Choices;
  choose: (change: Choices) => void;
  typed: string;
  type: (text: string) => void;
  /** Called when typing is likely to begin. */
  prepareType: () => void;
  counts: FacetResult['counts'];
  /** Absent when nothing is chosen. */
  clear: (() => void) | undefined;
}

/** What a choice takes back: a dimension of another domain, one level against two beside each other. */
const takesBack: Partial<Record<FacetKey | 'beside', Choices>> = {
  domain: { dimension: '' },
  level: { beside: '' },
  beside: { level: '' },
};

export default function BrowseFilters({
  version,
  current,
  others,
  choices,
  choose,
  typed,
  type,
  prepareType,
  counts,
  clear,
}: Props) {
  const inUse = [...facetKeys, 'version', 'beside'].filter(
    (key) => choices[key as keyof Choices],
  ).length;
  const dimensions = version.domains
    .filter((d) => !choices.domain || d.id === choices.domain)
    .flatMap((d) => d.dimensions);
  const facets: {
    key: FacetKey;
    label: string;
    all: string;
    options: { id: string; name: string }[];
  }[] = [
    { key: 'theme', label: 'Theme', all: 'All themes', options: version.themes },
    { key: 'dimension', label: 'Dimension', all: 'All dimensions', options: dimensions },
    { key: 'domain', label: 'Domain', all: 'All domains', options: version.domains },
    {
      key: 'level',
      label: 'Level',
      all: 'All levels',
      options: version.levels.map(({ number, name }) => ({
        id: String(number),
        name: `${number} ${name}`,
      })),
    },
    {
      key: 'age',
      label: 'Age',
      all: 'All ages',
      options: ageBands.map((id) => ({ id, name: ageName(id) })),
    },
  ];
  return (
    <form
      className={`${styles.filters} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Find indicators"
    >
      <label className={styles.words}>
        Words
        <input
          type="search"
          value={typed}
          onFocus={prepareType}
          onChange={(event) => type(event.target.value)}
          autoComplete="off"
          placeholder="hungry, young carer, CSE"
        />
      </label>
      <Fold words={`Filters${inUse > 0 ? ` (${inUse} in use)` : ''}`} early>
        {facets.map(({ key, label, all, options }) => (
          <label key={key}>
            {label}
            <select
              value={choices[key] ?? ''}
              onChange={(event) => choose({ [key]: event.target.value, ...takesBack[key] })}
            >
              <option value="">{all}</option>
              {options.map(({ id, name }) => (
                <option key={id} value={id}>{`${name} (${counts[key].get(id) ?? 0})`}</option>
              ))}
            </select>
          </label>
        ))}
        <label>
          Version
          <select
            value={version.header.id}
            onChange={(event) =>
              choose({
                version: event.target.value === current.header.id ? '' : event.target.value,
              })
            }
          >
            <option value={current.header.id}>
              {current.header.id} ({standingWords(current.header)})
            </option>
            {others.map(({ header }) => (
              <option key={header.id} value={header.id}>
                {header.status === 'draft' ? 'Draft' : `${header.id} (${standingWords(header)})`}
              </option>
            ))}
          </select>
        </label>
        <fieldset className={styles.beside} data-levels={version.levels.length}>
          <legend>Side by side</legend>
          {['', ...pairsOf(version.levels)].map((pair) => (
            <label key={pair}>
              <input
                type="radio"
                name="beside"
                value={pair}
                checked={(choices.beside ?? '') === pair}
                onChange={() => choose({ beside: pair, ...takesBack.beside })}
              />
              <span>
                {pair ? (
                  <>
                    <span className="visually-hidden">{pairName(pair)}</span>
                    <span aria-hidden="true">{pair.replace('-', ' | ')}</span>
                  </>
                ) : (
                  `All ${numberWord(version.levels.length)}`
                )}
              </span>
            </label>
          ))}
        </fieldset>
        {clear && (
          <button type="button" className="button button--quiet" onClick={clear}>
            Clear all
          </button>
        )}
      </Fold>
    </form>
  );
}
