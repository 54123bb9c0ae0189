/** What changed between two versions. Without scripts: the version in force against the one before it. */
import { useMemo } from 'react';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { compareVersions, summarise } from '../model/compare';
import { compareSections } from '../model/sections';
import type { ComparedVersion, ComparePageProps } from '../plugin/toolRoutes';
import ChangeList, { type ChangeKind, changeKinds } from './ChangeList';
import SectionChanges from './SectionChanges';
import styles from './ComparePage.module.css';

const keys = ['from', 'to', 'kind', 'level', 'domain'] as const;

const asComparable = ({ header, indicators }: ComparedVersion) => ({ id: header.id, data: { indicators } });
const nameOf = ({ header }: ComparedVersion): string => (header.status === 'draft' ? 'the draft' : header.id);

export default function ComparePage({ versions }: ComparePageProps) {
  const [choices, choose, ready] = useAddressChoices(keys);
  const current = versions.findIndex(({ header }) => header.status === 'current');
  const find = (id: string | undefined, fallback: number) => versions.find(({ header }) => header.id === id) ?? versions[fallback] ?? versions[0];
  const to = find(choices.to, current) as ComparedVersion;
  const from = find(choices.from, Math.min(current + 1, versions.length - 1)) as ComparedVersion;
  const unknown = [choices.from, choices.to].filter((id) => id && !versions.some(({ header }) => header.id === id));
  const comparison = useMemo(() => compareVersions(asComparable(from), asComparable(to)), [from, to]);
  const sections = useMemo(() => compareSections(from.sections, to.sections), [from, to]);
  const kind = changeKinds.find(({ id }) => id === choices.kind)?.id;
  const same = from === to;
  const options = (
    <>{versions.map((version) => <option key={version.header.id} value={version.header.id}>{version.header.title} {version.header.status === 'draft' ? '(draft)' : version.header.id}</option>)}</>
  );
  return (
    <Page wide title="Compare versions" description="What was added, withdrawn, moved and reworded between two versions of the Level of Need document."
      trail={[{ title: 'Level of Need', path: '/level-of-need/' }]} lede={`From ${nameOf(from)} to ${nameOf(to)}.`}>
      {ready && (
        <form className={styles.form} onSubmit={(event) => event.preventDefault()} aria-label="What to compare">
          <label>From<select value={from.header.id} onChange={(e) => choose({ from: e.target.value, to: to.header.id })}>{options}</select></label>
          <label>To<select value={to.header.id} onChange={(e) => choose({ from: from.header.id, to: e.target.value })}>{options}</select></label>
          <label>Kind<select value={choices.kind ?? ''} onChange={(e) => choose({ kind: e.target.value })}>
            <option value="">Every kind</option>{changeKinds.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select></label>
          <label>Level<select value={choices.level ?? ''} onChange={(e) => choose({ level: e.target.value })}>
            <option value="">Every level</option>{to.levels.map(({ number, name }) => <option key={number} value={number}>{number} {name}</option>)}
          </select></label>
          <label>Domain<select value={choices.domain ?? ''} onChange={(e) => choose({ domain: e.target.value })}>
            <option value="">Every domain</option>{to.domains.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select></label>
        </form>
      )}
      {unknown.length > 0 && <p className="notice">There is no version called {unknown.join(' or ')}. This compares {nameOf(from)} with {nameOf(to)} instead.</p>}
      {same && <p className="notice">Both sides are the same version, so nothing differs. Choose another on one side.</p>}
      <section aria-labelledby="summary">
        <h2 id="summary">In short</h2>
        <div role="status"><ul>{summarise(comparison).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></div>
      </section>
      {changeKinds.filter(({ id }) => !kind || id === kind).map(({ id, name }) => (
        <ChangeList key={id} kind={id as ChangeKind} title={name} comparison={comparison} from={from} to={to} level={choices.level} domain={choices.domain} />
      ))}
      <SectionChanges changes={sections} />
    </Page>
  );
}
