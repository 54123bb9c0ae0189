/** How an agency judged itself, with its evidence and what it will do, and how a second agency saw it. */
import { formatDate } from '../../../shared/calendar/dates';
import { judgementWords } from '../model/judgements';
import type { AssessedView } from '../plugin/assessedView';

export default function Assessed({ said }: { said: AssessedView | undefined }) {
  if (!said) return null;
  const { judgement, evidence = [], actions = [], peer } = said;
  return (
    <>
      {judgement && (
        <p>
          <strong>{judgementWords[judgement].name}</strong>, as the agency sees itself.
        </p>
      )}
      {peer && (
        <p>
          {peer.name} as a second agency:{' '}
          {peer.judgement && <strong>{judgementWords[peer.judgement].name}</strong>}
          {peer.judgement && peer.summary && '. '}
          {peer.summary}
        </p>
      )}
      {evidence.length > 0 && (
        <>
          <p>Evidence it gives:</p>
          <ul>
            {evidence.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <p>What it will do:</p>
          <ul>
            {actions.map(({ text, owner, due, done }) => (
              <li key={text}>
                {text}
                {owner && `, ${owner}`}
                {due ? `, by ${formatDate(due)}` : ', no date given'}
                {done && `. Done on ${formatDate(done.on)}: ${done.text}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
