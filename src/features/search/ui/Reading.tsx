/** How a query was read: what was searched for instead, what the site does not have, and when the results are a guess. */
import Link from '@docusaurus/Link';
import type { SearchAnswer } from '../model/engine';

interface Props {
  answer: SearchAnswer;
  /** Asks again for the words as they were typed. */
  takeAsTyped: () => void;
}

function Corrected({ answer: { query, corrected }, takeAsTyped }: Props) {
  return corrected === undefined ? null : (
    <>
      Showing results for <b>{corrected}</b>.{' '}
      <button type="button" className="button button--quiet" onClick={takeAsTyped}>
        As I typed it: {query.trim()}
      </button>{' '}
    </>
  );
}

function Unknown({ unknown, place }: Pick<SearchAnswer, 'unknown' | 'place'>) {
  const words = [...(place === undefined ? [] : [place]), ...unknown].filter(
    (word, i, all) => all.findIndex((w) => w.toLowerCase() === word.toLowerCase()) === i,
  );
  return words.length === 0 ? null : (
    <>
      Nothing here about: <b>{words.join(', ')}</b>.{' '}
    </>
  );
}

function Doubt({ unsure, turnTo, total }: Pick<SearchAnswer, 'unsure' | 'turnTo' | 'total'>) {
  return unsure && total > 0 ? (
    <>
      <b>We are not sure. These are the nearest pages.</b>{' '}
      {turnTo && (
        <>
          Worried about a child? <Link to={turnTo.path}>{turnTo.title}</Link>
        </>
      )}
    </>
  ) : null;
}

/** Whether there is anything to say of how a query was read. */
export const isPlain = ({ corrected, unknown, place, unsure, total }: SearchAnswer): boolean =>
  corrected === undefined &&
  (total === 0 || (unknown.length === 0 && place === undefined && !unsure));

export default function Reading(props: Props) {
  const { unknown, place, emergency, turnTo, total } = props.answer;
  // Where a life may be at risk nothing is put before the emergency number.
  const unsure = props.answer.unsure && !emergency;
  return (
    <>
      <Corrected {...props} />
      {total > 0 && <Unknown unknown={unknown} {...(place !== undefined && { place })} />}
      <Doubt unsure={unsure} total={total} {...(turnTo && { turnTo })} />
    </>
  );
}
