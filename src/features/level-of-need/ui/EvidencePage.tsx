/** The evidence list: grouped by level and domain, a note to each line, and ways to take it along. It stays on this device. */
import { useState } from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { formatDate, londonDay } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import {
  countWords,
  type EvidenceList,
  highestLevel,
  judgement,
  notKnown,
  notKnownHeading,
  versionWords,
} from '../model/evidence';
import type { EvidencePageProps } from '../plugin/toolRoutes';
import ExampleNotice from './ExampleNotice';
import EvidenceItems from './EvidenceItems';
import EvidenceNext from './EvidenceNext';
import EvidenceNotices from './EvidenceNotices';
import EvidenceOutputs from './EvidenceOutputs';
import EvidenceReady from './EvidenceReady';
import { makeCover } from './evidenceCover';
import { useDocumentTrail } from './useDocumentTrail';
import { changeEvidence, clearEvidence, useEvidence } from './evidenceStore';
import styles from './EvidencePage.module.css';

/** A list made against a version this site no longer has: nobody can say that it was adopted. */
const unknown = { adopted: null };

function NotKnown({ said }: { said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{notKnownHeading}</h2>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

export default function EvidencePage(props: EvidencePageProps) {
  const { levels, versions } = props;
  const document = useDocumentTrail();

  const ready = useIsBrowser();
  const siteUrl = useSiteUrl();
  const { list } = useEvidence();
  const [cleared, setCleared] = useState<EvidenceList>();
  const highest = levels.find(({ number }) => number === highestLevel(list.items));
  const version = versions.find(({ id }) => id === list.version);
  const today = () => formatDate(londonDay(new Date()));
  const cover = () => makeCover(list, props, { date: today(), siteUrl });
  const clear = () => {
    setCleared(list);
    clearEvidence();
  };
  return (
    <Page
      interactive
      notice={<ExampleNotice of={list.items.length > 0 ? (version ?? unknown) : undefined} />}
      title="Your evidence list"
      description="Indicators you ticked, with your notes, to copy, print or download."
      trail={[document]}
      lede="What you ticked, to take into a conversation or a referral."
    >
      {!ready && <p>The list needs scripts, which are off or still loading.</p>}
      <EvidenceNotices versions={versions} />
      {ready && list.items.length === 0 && (
        <p>
          Nothing is ticked yet. Tick indicators on{' '}
          <Link to="/level-of-need/browse">the browser</Link> or on any level or domain page.{' '}
          {cleared && (
            <button
              type="button"
              className="button button--quiet"
              // The button that was pressed has gone with the list; the next key takes the step back.
              autoFocus
              onClick={() => {
                changeEvidence(() => cleared);
                setCleared(undefined);
              }}
            >
              Undo: bring the list back
            </button>
          )}
        </p>
      )}
      {list.items.length > 0 && (
        <>
          <p className={styles.count} role="status">
            {countWords(list.items)}
          </p>
          <p>Do not write names or anything that shows who the child is.</p>
          {props.referral && <EvidenceReady referral={props.referral} />}
          <EvidenceItems
            items={list.items}
            siteUrl={siteUrl}
            levelName={(level) => version?.levelNames[level]}
          />
          <p className="notice">{judgement}</p>
          <p className="quiet">{`${version?.title ?? document.title}, ${versionWords(list.version)}. ${today()}. ${version?.note ?? ''}`}</p>
          {highest && <EvidenceNext level={highest} />}
          {props.call && (
            <p className="no-print">
              <Link to="/contacts/rehearse">Rehearse the call</Link>: a minute to read out, with
              these lines in it.
            </p>
          )}
          <NotKnown said={notKnown(list, cover())} />
          <EvidenceOutputs list={list} cover={cover} onClear={clear} />
          <p className="no-print">
            Does somebody read these lines differently?{' '}
            <Link to="/level-of-need/disagree">Compare, and write the first letter</Link>
          </p>
        </>
      )}
    </Page>
  );
}
