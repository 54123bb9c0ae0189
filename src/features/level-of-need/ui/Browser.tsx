/**
 * The filters and the matrix. Every choice is in the address, and what is typed after its `#`. Filters leave lines out;
 * words only put them in order and mark the nearest.
 */
import { useDeferredValue, useMemo } from 'react';
import { askedFor } from '../../../shared/quotable';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useHashText } from '../../../shared/ui/useHashText';
import { applyFacets, type FacetKey, facetKeys, prepareFacets } from '../model/facets';
import { describeFindings, nearestLines, pairThatMatters } from '../model/findings';
import { firstLines } from '../model/rankIndicators';
import { dimensionOrder, levelsShown, unknownChoices } from '../model/view';
import type { BrowsePageProps } from '../plugin/toolRoutes';
import BrowseFilters from './BrowseFilters';
import BrowseMatrix from './BrowseMatrix';
import NearestLines from './NearestLines';
import { toTickables } from './tickable';
import { useRanking } from './useRanking';
import { useVersion } from './useVersion';
import WorriedLine from './WorriedLine';
import styles from './BrowsePage.module.css';

const choiceKeys = [...facetKeys, 'beside', 'version'] as const;
const nothing = Object.fromEntries([...facetKeys, 'beside'].map((key) => [key, ''])) as Record<
  FacetKey | 'beside',
  string
>;

const standings = { current: '', draft: ' of the draft' } as const;

/** ` of` and the name of an older version, so that nobody takes the count for that of the version in force. */
const standingOf = ({ status, id }: BrowsePageProps['version']['header']): string =>
  status === 'superseded' ? ` of ${id}` : standings[status];

export default function Browser({ version: current, others, ...said }: BrowsePageProps) {
  const [choices, choose] = useAddressChoices(choiceKeys);
  const [typed, type] = useHashText('q');
  // The letter shows first; the lines follow as soon as the device can.
  const asked = useDeferredValue(typed);
  const { version, note } = useVersion(current, others, choices.version);
  const prepared = useMemo(
    () =>
      prepareFacets(
        version.indicators,
        new Map(version.domains.flatMap((d) => d.dimensions.map((x) => [x.id, d.id] as const))),
      ),
    [version],
  );
  const tickables = useMemo(
    () => new Map(toTickables(version.domains, version.indicators).map((item) => [item.id, item])),
    [version],
  );
  const [rank, prepareRank] = useRanking(version, said, typed);
  const ranked = useMemo(() => rank(asked), [rank, asked]);
  const { matches, counts } = useMemo(() => applyFacets(prepared, choices), [prepared, choices]);
  const shown = useMemo(() => new Set(matches.map(({ id }) => id)), [matches]);
  const nearest = useMemo(
    () => nearestLines(ranked ?? []).filter(({ id }) => shown.has(id)),
    [ranked, shown],
  );
  const order = useMemo(() => dimensionOrder(version, nearest), [version, nearest]);
  // Seen only when a list is opened: they follow the indicators.
  const laterCounts = useDeferredValue(counts);
  const chosen = typed !== '' || facetKeys.some((key) => choices[key]) || choices.beside;
  const clear = () => {
    type('');
    choose(nothing);
  };
  const unknown = unknownChoices(choices, version);
  const findings = describeFindings({
    ranked,
    kept: matches,
    total: version.indicators.length,
    standing: standingOf(version.header),
    choices,
    levels: version.levels,
  });
  return (
    <>
      <BrowseFilters
        version={version}
        others={others}
        current={current}
        choices={choices}
        choose={choose}
        typed={typed}
        type={type}
        prepareType={prepareRank}
        counts={laterCounts}
        clear={chosen ? clear : undefined}
      />
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
      <p role="status" className={styles.count}>
        {findings.count}
      </p>
      {findings.note && unknown.length === 0 && <p className="notice">{findings.note}</p>}
      <NearestLines
        lines={nearest.slice(0, firstLines).flatMap(({ id }) => tickables.get(id) ?? [])}
        version={version.header.id}
      />
      {ranked && <WorriedLine />}
      <BrowseMatrix
        version={version}
        shown={shown}
        nearest={ranked && nearest}
        counts={counts.level}
        order={order}
        levels={levelsShown(choices, version.levels)}
        pair={pairThatMatters(ranked && nearest, matches, choices, version.levels)}
      />
    </>
  );
}
