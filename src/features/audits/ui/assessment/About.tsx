/** Who assesses itself, when, what it shows, and whether a second agency answers beside it. */
import Anchored from '../../../../shared/ui/Anchored';
import type { Draft } from '../../model/assessment/draft';
import type { AssessmentPageProps } from '../../plugin/assessmentRoutes';
import styles from './Assessment.module.css';
import AgencyChoice from '../AgencyChoice';
import { changeDraft } from './draftStore';
import { Words } from './Fields';

interface Props {
  draft: Draft;
  cycle: string;
  agencies: AssessmentPageProps['agencies'];
}

export default function About({ draft, cycle, agencies }: Props) {
  const change = (part: Partial<Draft>) => changeDraft(cycle, (now) => ({ ...now, ...part }));
  const { peer } = draft;
  const choosePeer = (on: boolean) =>
    changeDraft(cycle, ({ peer: _, ...now }) =>
      on ? { ...now, peer: { agency: '', on: '' } } : now,
    );
  return (
    <section aria-labelledby="about">
      <Anchored as="h2" id="about">
        About this assessment
      </Anchored>
      <div className={styles.head}>
        <AgencyChoice
          label="Agency"
          value={draft.agency}
          agencies={agencies}
          change={(agency) => change({ agency })}
        />
        <label>
          Which part of it, if not all
          <input
            type="text"
            maxLength={200}
            value={draft.part}
            onChange={(event) => change({ part: event.target.value })}
          />
        </label>
        <label>
          Day of the assessment
          <input
            type="date"
            value={draft.reviewedOn}
            onChange={(event) => change({ reviewedOn: event.target.value })}
          />
        </label>
      </div>
      <p className="quiet">
        Your agency is not in the list? Leave it open. The partnership can add it before it files
        your answers.
      </p>
      <Words
        label="What the assessment shows, in a few sentences"
        about="the whole"
        rows={3}
        value={draft.summary}
        change={(summary) => change({ summary })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={peer !== undefined}
          onChange={(event) => choosePeer(event.target.checked)}
        />
        Peer review: a second agency answers next to ours
      </label>
      {peer && (
        <div className={styles.head}>
          <AgencyChoice
            label="Second agency"
            value={peer.agency}
            agencies={agencies}
            change={(agency) => change({ peer: { ...peer, agency } })}
          />
          <label>
            Day of the peer review
            <input
              type="date"
              value={peer.on}
              onChange={(event) => change({ peer: { ...peer, on: event.target.value } })}
            />
          </label>
        </div>
      )}
    </section>
  );
}
