/**
 * The questions of the audit and the standards of the duty as a form. It is kept on this device as it is typed. Without
 * scripts it is paper: the fields cannot be used, since what is typed in them would be lost.
 */
import { useEffect } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Anchored from '../../../../shared/ui/Anchored';
import { listItems } from '../../model/assessment/asked';
import { currentOf } from '../../model/assessment/kept';
import type { Asking } from '../../model/assessment/read';
import type { AssessmentPageProps } from '../../plugin/assessmentRoutes';
import About from './About';
import styles from './Assessment.module.css';
import { useDrafts } from './draftStore';
import ItemFields from './ItemFields';
import Outputs from './Outputs';
import Shelf from './Shelf';
import SideBySide from './SideBySide';
import KeptForm from '../KeptForm';
import Standing from './Standing';

/** What a file is held by. */
function askingOf({ cycle, parts, agencies }: AssessmentPageProps): Asking {
  const keys = listItems(parts).map(({ key }) => key);
  const named = (prefix: string) =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(2));
  return {
    cycle: cycle.id,
    questions: named('q-').map(Number),
    standards: named('s-'),
    agencies: agencies.map(({ id }) => id),
  };
}

export default function AssessmentForm(props: AssessmentPageProps) {
  const { cycle, parts, agencies } = props;
  const ready = useIsBrowser();
  const { siteConfig } = useDocusaurusContext();
  const kept = useDrafts();
  const draft = currentOf(kept, cycle.id);
  const begun = kept.drafts.length > 0;
  const nameOf = (id: string) => agencies.find((one) => one.id === id)?.name ?? id;
  const peer = draft.peer && (nameOf(draft.peer.agency) || 'The second agency');
  useEffect(() => {
    // Whoever has begun will want a file of it, perhaps without a signal.
    if (begun) void import('./files').catch(() => undefined);
  }, [begun]);
  return (
    <>
      <KeptForm ready={ready} trouble={Boolean(kept.trouble)} />
      {draft.cycle !== cycle.id && draft.cycle !== '' && (
        <p className="notice">
          This assessment answers the questions of another audit, {draft.cycle}. They may have other
          numbers here.
        </p>
      )}
      <fieldset disabled={!ready} className={styles.all}>
        <Shelf kept={kept} draft={draft} asking={askingOf(props)} nameOf={nameOf} />
        <About draft={draft} cycle={cycle.id} agencies={agencies} />
        <Standing draft={draft} parts={parts} />
        {parts.map(({ id, name, summary, items }) => (
          <section key={id} aria-labelledby={id}>
            <Anchored as="h2" id={id}>
              {name}
            </Anchored>
            <p className={styles.about}>{summary}</p>
            {items.map((asked) => (
              <ItemFields
                key={asked.key}
                asked={asked}
                item={draft.items[asked.key]}
                cycle={cycle.id}
                peer={peer}
              />
            ))}
          </section>
        ))}
        <Outputs
          draft={draft}
          parts={parts}
          cycle={cycle.name}
          site={siteConfig.title}
          nameOf={nameOf}
        />
        <SideBySide drafts={kept.drafts} parts={parts} nameOf={nameOf} />
      </fieldset>
    </>
  );
}
