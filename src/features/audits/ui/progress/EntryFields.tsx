/** One action: under which recommendation, what it is, how far, and what shows that. */
import { memo } from 'react';
import { formatDate } from '../../../../shared/calendar/dates';
import Anchored from '../../../../shared/ui/Anchored';
import {
  emptyEntry,
  fromTaken,
  type ReportEntry,
  withEntry,
  withoutEntry,
} from '../../model/report/draft';
import { entryPlace } from '../../model/report/unfinished';
import { actionStates, actionWords, isActionState } from '../../model/thread';
import type { ProgressPageProps } from '../../plugin/progressRoutes';
import EvidenceFields from './EvidenceFields';
import styles from './Progress.module.css';
import { changeReport } from './reportStore';

interface Props {
  at: number;
  entry: ReportEntry;
  cycle: string;
  recommendations: ProgressPageProps['recommendations'];
}

interface ChoiceProps extends Pick<Props, 'entry' | 'recommendations'> {
  change: (part: Partial<ReportEntry>) => void;
}

/** The recommendation, and the action of it that is spoken of. */
function Choices({ entry, recommendations, change }: ChoiceProps) {
  const { recommendation, id } = entry;
  const chosen = recommendations.find(({ number }) => String(number) === recommendation);
  const actions = chosen?.actions ?? [];
  const known = actions.find((one) => one.id === id);
  return (
    <>
      <label>
        Recommendation
        <select
          value={recommendation}
          onChange={(event) =>
            change({ recommendation: event.target.value, ...(known && { id: '' }) })
          }
        >
          <option value="">Choose</option>
          {recommendation !== '' && !chosen && (
            <option value={recommendation}>{recommendation}, which is not in this list</option>
          )}
          {recommendations.map(({ number, text }) => (
            <option key={number} value={number}>
              {number}. {text}
            </option>
          ))}
        </select>
      </label>
      {actions.length > 0 && (
        <label>
          Action
          <select
            value={known?.id ?? ''}
            onChange={(event) => {
              const taken = actions.find((one) => one.id === event.target.value);
              change(taken ? fromTaken(taken) : { ...emptyEntry, recommendation });
            }}
          >
            <option value="">A new one</option>
            {actions.map((one) => (
              <option key={one.id} value={one.id}>
                {one.text}
              </option>
            ))}
          </select>
        </label>
      )}
      {known?.evidence && (
        <div>
          <p>On record already, and kept:</p>
          <ul>
            {known.evidence.map(({ on, text }) => (
              <li key={`${on} ${text}`}>
                {formatDate(on)}: {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function EntryFields({ at, entry, cycle, recommendations }: Props) {
  const change = (part: Partial<ReportEntry>) =>
    changeReport(cycle, (report) => withEntry(report, at, part));
  const name = `Action ${at + 1}`;
  return (
    <Anchored as="section" id={entryPlace(at)} className={styles.entry}>
      <h2>{name}</h2>
      <Choices entry={entry} recommendations={recommendations} change={change} />
      <label>
        What you do
        <textarea
          rows={2}
          maxLength={1000}
          value={entry.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <div className={styles.fields}>
        <label>
          Who sees to it, by role
          <input
            type="text"
            maxLength={200}
            value={entry.owner}
            onChange={(event) => change({ owner: event.target.value })}
          />
        </label>
        <label>
          By when, if there is a day
          <input
            type="date"
            value={entry.due}
            onChange={(event) => change({ due: event.target.value })}
          />
        </label>
        <label>
          How far it is
          <select
            value={entry.status}
            onChange={({ target: { value } }) =>
              change({ status: isActionState(value) ? value : '' })
            }
          >
            <option value="">Choose</option>
            {actionStates.map((one) => (
              <option key={one} value={one}>
                {actionWords[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label>
        What a practitioner will notice, if anything yet
        <textarea
          rows={2}
          maxLength={1000}
          value={entry.notice}
          onChange={(event) => change({ notice: event.target.value })}
        />
      </label>
      <EvidenceFields
        about={name}
        evidence={entry.evidence}
        change={(evidence) => change({ evidence })}
      />
      <p className="no-print">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => changeReport(cycle, (report) => withoutEntry(report, at))}
        >
          Remove action {at + 1}
        </button>
      </p>
    </Anchored>
  );
}

/** A key pressed in one action draws no other. */
export default memo(EntryFields);
