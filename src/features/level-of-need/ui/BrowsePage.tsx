/**
 * All indicators of a version: dimensions down, levels across; on a phone one level at a time, by swipe or tab. Every
 * choice stands in the address, and what is typed after its `#`. Without scripts the whole current version is here.
 */
import { useDeferredValue, useMemo } from 'react';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useHashText } from '../../../shared/ui/useHashText';
import { applyFacets, type FacetKey, facetKeys, prepareFacets } from '../model/facets';
import { indexIndicators } from '../model/textIndex';
import type { BrowsePageProps } from '../plugin/toolRoutes';
import BrowseFilters from './BrowseFilters';
import BrowseMatrix from './BrowseMatrix';
import EvidenceTray from './EvidenceTray';
import { useVersion } from './useVersion';
import styles from './BrowsePage.module.css';

export default function BrowsePage({ version: current, others, synonyms }: BrowsePageProps) {
  const [choices, choose, ready] = useAddressChoices([...facetKeys, 'version']);
  const [typed, type] = useHashText('q');
  const words = useDeferredValue(typed);
  const { version, note } = useVersion(current, others, choices.version);
  const domainOf = useMemo(() => new Map(version.domains.flatMap((d) => d.dimensions.map((x) => [x.id, d.id] as const))), [version]);
  const prepared = useMemo(() => prepareFacets(version.indicators, domainOf), [version, domainOf]);
  const find = useMemo(() => (ready ? indexIndicators(version.indicators, {
    dimensions: new Map(version.domains.flatMap((d) => d.dimensions.map((x) => [x.id, x.name] as const))),
    themes: new Map(version.themes.map((t) => [t.id, t.name] as const)),
  }, synonyms) : () => undefined), [version, synonyms, ready]);
  const { matches, counts } = useMemo(() => applyFacets(prepared, choices, find(words)), [prepared, choices, find, words]);
  const chosen = typed !== '' || facetKeys.some((key) => choices[key]);
  const clear = () => { type(''); choose(Object.fromEntries(facetKeys.map((key) => [key, ''])) as Record<FacetKey, string>); };
  const unknown = facetKeys.filter((key) => choices[key] && !prepared.some(({ values }) => values[key].includes(choices[key] ?? '')));
  return (
    <Page wide title="Browse the indicators" description="Every Level of Need indicator by level, domain, dimension, age and theme, with adjacent levels side by side."
      trail={[{ title: 'Level of Need', path: '/level-of-need/' }]} lede="Is this a 2 or a 3? Choose a theme or a dimension, and compare the levels side by side.">
      <p className="quiet">Signs to talk about, not a score. No child’s details are asked for, and nothing you choose leaves this device.</p>
      {ready && <BrowseFilters version={version} others={others} current={current} choices={choices} choose={choose} typed={typed} type={type} counts={counts} clear={chosen ? clear : undefined} />}
      {note && <p className="notice">{note}</p>}
      {unknown.length > 0 && <p className="notice">The address asks for a {unknown.join(' and a ')} this version does not have, so nothing fits. <button type="button" className="button button--quiet" onClick={clear}>Show everything</button></p>}
      <p role="status" className={styles.count}>{matches.length} of {version.indicators.length} indicators{version.header.status === 'current' ? '' : ` of ${version.header.status === 'draft' ? 'the draft' : version.header.id}`}</p>
      {matches.length === 0 && unknown.length === 0 && <p>Nothing fits all of these. Remove a filter, or try another word for it.</p>}
      <BrowseMatrix version={version} matches={matches} />
      <EvidenceTray />
    </Page>
  );
}
