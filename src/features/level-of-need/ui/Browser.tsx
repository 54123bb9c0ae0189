/** The filters and the matrix. Every choice stands in the address, and what is typed after its `#`. */
import { useDeferredValue, useMemo } from 'react';
import { askedFor } from '../../../shared/quotable';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useHashText } from '../../../shared/ui/useHashText';
import { applyFacets, type FacetKey, facetKeys, prepareFacets } from '../model/facets';
import { besideName, levelsShown, unknownChoices } from '../model/view';
import type { BrowsePageProps } from '../plugin/toolRoutes';
import BrowseFilters from './BrowseFilters';
import BrowseMatrix from './BrowseMatrix';
import { useTextIndex } from './useTextIndex';
import { useVersion } from './useVersion';
import styles from './BrowsePage.module.css';

const choiceKeys = [...facetKeys, 'beside', 'version'] as const;
const nothing = Object.fromEntries([...facetKeys, 'beside'].map((key) => [key, ''])) as Record<
  FacetKey | 'beside',
  string
>;

export default function Browser({ version: current, others, everyday }: BrowsePageProps) {
  const [choices, choose, ready] = useAddressChoices(choiceKeys);
  const [typed, type] = useHashText('q');
  const { version, note } = useVersion(current, others, choices.version);
  const prepared = useMemo(
    () =>
      prepareFacets(
        version.indicators,
        new Map(version.domains.flatMap((d) => d.dimensions.map((x) => [x.id, d.id] as const))),
      ),
    [version],
  );
  const [find, prepareFind] = useTextIndex(version, everyday, typed);
  const found = useMemo(() => find(typed), [find, typed]);
  const { matches, counts } = useMemo(
    () => applyFacets(prepared, choices, found?.ids),
    [prepared, choices, found],
  );
  // Seen only when a list is opened: they follow the indicators.
  const laterCounts = useDeferredValue(counts);
  const shown = useMemo(() => new Set(matches.map(({ id }) => id)), [matches]);
  const chosen = typed !== '' || facetKeys.some((key) => choices[key]) || choices.beside;
  const clear = () => {
    type('');
    choose(nothing);
  };
  const unknown = unknownChoices(choices, version);
  const pair = besideName(choices.beside);
  const standing =
    version.header.status === 'current'
      ? ''
      : ` of ${version.header.status === 'draft' ? 'the draft' : version.header.id}`;
  return (
    <>
      {ready && (
        <BrowseFilters
          version={version}
          others={others}
          current={current}
          choices={choices}
          choose={choose}
          typed={typed}
          type={type}
          prepareType={prepareFind}
          counts={laterCounts}
          clear={chosen ? clear : undefined}
        />
      )}
      {note && <p className="notice">{note}</p>}
      {unknown.length > 0 && (
        <p className="notice">
          The address asks for{' '}
          {askedFor(
            unknown.map(({ name, value }) => ({ name: `the ${name}`, value })),
            'this version',
          )}
          .{' '}
          <button type="button" className="button button--quiet" onClick={clear}>
            Show everything
          </button>
        </p>
      )}
      <p
        role="status"
        className={styles.count}
      >{`${matches.length} of ${version.indicators.length} indicators${standing}${pair ? `; ${pair} side by side` : ''}`}</p>
      {found?.partly && matches.length > 0 && (
        <p>No indicator has all of these words. These have some of them.</p>
      )}
      {matches.length === 0 && unknown.length === 0 && (
        <p>Nothing fits all of these. Remove a filter, or try another word for it.</p>
      )}
      <BrowseMatrix
        version={version}
        shown={shown}
        counts={counts.level}
        levels={levelsShown(choices, version.levels)}
      />
    </>
  );
}
