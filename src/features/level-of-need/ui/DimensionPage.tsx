/** Every indicator one dimension has ever had: what it says now, and where it stood in each version. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import CopyLink from '../../../shared/ui/CopyLink';
import Page from '../../../shared/ui/Page';
import { ageWords } from '../model/ages';
import type { DimensionPageProps, IndicatorEntry } from '../plugin/routes';
import LevelBadge from './LevelBadge';
import styles from './DimensionPage.module.css';

const versionName = (id: string) => (id === 'next' ? 'draft' : id);

function Entry({ entry, props }: { entry: IndicatorEntry; props: DimensionPageProps }) {
  const { latest, history, withdrawnIn, version } = entry;
  const themes = latest.themes.map((id) => props.themes.find((t) => t.id === id)?.name ?? id);
  return (
    <Anchored as="li" id={entry.id} className={styles.entry}>
      <p className={styles.text}>{latest.text} <CopyLink id={entry.id} label={`Link to: ${latest.text}`} /></p>
      <p className="quiet">{[ageWords(latest.ages) || 'all ages', ...themes].join(' · ')}</p>
      {version === 'next' && <p className="notice">In the working draft only; not in force.</p>}
      {withdrawnIn && (
        <p className="notice">
          Withdrawn in {versionName(withdrawnIn.version)}. {withdrawnIn.reason}
          {withdrawnIn.replacedBy.length > 0 && <> Replaced by: {withdrawnIn.replacedBy.map((id) => <span key={id}> {id}</span>)}.</>}
        </p>
      )}
      <details>
        <summary>In each version</summary>
        <ul>
          {history.map((h) => <li key={h.version}><strong>{versionName(h.version)}</strong>, level {h.level}: “{h.text}”</li>)}
        </ul>
      </details>
    </Anchored>
  );
}

export default function DimensionPage(props: DimensionPageProps) {
  const { dimension, domain, levels, entries } = props;
  const groups = [
    ...levels.map((level) => ({ level, entries: entries.filter((e) => !e.withdrawnIn && e.latest.level === level.number) })),
  ];
  const withdrawn = entries.filter((e) => e.withdrawnIn);
  return (
    <Page
      title={`${dimension.name}: indicators`}
      description={`Level of Need indicators for ${dimension.name.toLowerCase()}, at levels 1 to 4, with their history.`}
      trail={[{ title: 'Level of Need', path: '/level-of-need/' }, { title: domain.name, path: `/level-of-need/domains/${domain.id}` }]}
      lede={dimension.summary}
    >
      {groups.map(({ level, entries: own }) => (
        <section key={level.number}>
          <h2><LevelBadge number={level.number} name={level.name} /></h2>
          {own.length > 0
            ? <ul className="plain-list">{own.map((entry) => <Entry key={entry.id} entry={entry} props={props} />)}</ul>
            : <p>No indicator at this level.</p>}
          <p><Link to={`/level-of-need/levels/${level.slug}`}>What to do at level {level.number}</Link></p>
        </section>
      ))}
      {withdrawn.length > 0 && (
        <section>
          <h2>Withdrawn</h2>
          <ul className="plain-list">{withdrawn.map((entry) => <Entry key={entry.id} entry={entry} props={props} />)}</ul>
        </section>
      )}
    </Page>
  );
}
