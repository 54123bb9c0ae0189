/** The evidence list: grouped by level and domain, a note to each line, and ways to take it along. It stays on this device. */
import { useState } from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Page from '../../../shared/ui/Page';
import { annotate, countWords, type EvidenceList, groupItems, judgement, toggle } from '../model/evidence';
import type { EvidencePageProps } from '../plugin/toolRoutes';
import EvidenceNotices from './EvidenceNotices';
import EvidenceOutputs from './EvidenceOutputs';
import { changeEvidence, useEvidence } from './evidenceStore';
import LevelBadge from './LevelBadge';
import PermanentLink from './PermanentLink';
import styles from './EvidencePage.module.css';

export default function EvidencePage({ levels, versions }: EvidencePageProps) {
  const ready = useIsBrowser();
  const { list } = useEvidence();
  const [cleared, setCleared] = useState<EvidenceList>();
  const groups = groupItems(list.items);
  const highest = levels.find(({ number }) => number === groups[0]?.level);
  const clear = () => { setCleared(list); changeEvidence(() => ({ version: list.version, items: [] })); };
  return (
    <Page title="Your evidence list" description="Indicators you ticked, with your notes, to copy, print or download." trail={[{ title: 'Level of Need', path: '/level-of-need/' }]}
      lede="What you ticked, to take into a conversation or a referral.">
      {!ready && <p>The list needs scripts, which are off or still loading. Nothing else on the site does.</p>}
      <EvidenceNotices versions={versions} />
      {ready && list.items.length === 0 && (
        <p>Nothing is ticked yet. Tick indicators on <Link to="/level-of-need/browse">the browser</Link> or on any level or domain page.{' '}
          {cleared && <button type="button" className="button button--quiet" onClick={() => { changeEvidence(() => cleared); setCleared(undefined); }}>Undo: bring the list back</button>}</p>
      )}
      {list.items.length > 0 && (
        <>
          <p className={styles.count} role="status">{countWords(list.items)}</p>
          <p className="notice">{judgement} Do not write names or anything that tells who the child is.</p>
          {groups.map(({ level, domains }) => (
            <section key={level}>
              <h2><LevelBadge number={level} name={levels.find(({ number }) => number === level)?.name ?? `Level ${level}`} /></h2>
              {domains.map(({ domain, items }) => (
                <div key={domain}>
                  <h3>{domain}</h3>
                  <ul className={styles.list}>
                    {items.map((item) => (
                      <li key={item.id}>
                        <p>{item.text} <PermanentLink id={item.id}>{item.id}</PermanentLink></p>
                        <label className={styles.note}>Note<textarea rows={2} value={item.note} onChange={(event) => changeEvidence((now) => annotate(now, item.id, event.target.value))} /></label>
                        <p className={styles.printed}>{item.note}</p>
                        <button type="button" className="button button--quiet" onClick={() => changeEvidence((now) => toggle(now, item, now.version))}>Remove<span className="visually-hidden">: {item.text}</span></button>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </section>
          ))}
          {highest && (
            <section>
              <h2>Next step at level {highest.number}, the highest you ticked</h2>
              <p>{highest.next}</p>
              <p>Who to contact: {highest.contacts.map(({ id, name }, i) => <span key={id}>{i > 0 && ', '}<Link to={`/contacts/${id}`}>{name}</Link></span>)}. <Link to={`/level-of-need/levels/${highest.slug}`}>More about level {highest.number}</Link></p>
            </section>
          )}
          <EvidenceOutputs list={list} version={versions.find(({ id }) => id === list.version)} onClear={clear} />
        </>
      )}
    </Page>
  );
}
