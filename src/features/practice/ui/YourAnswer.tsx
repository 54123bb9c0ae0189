/** The answer kept on this device, next to that of the panel. */
import type { Answer } from '../model/answers';
import { apartWords, compareAnswer } from '../model/compared';
import type { CaseView } from '../plugin/routes';
import { forgetAnswer } from './answerStore';

interface Props {
  answer: Answer;
  practice: CaseView;
  /** What to do when it is taken back. */
  again: () => void;
}

function List({
  heading,
  ids,
  textOf,
}: {
  heading: string;
  ids: readonly string[];
  textOf: (id: string) => string;
}) {
  if (ids.length === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>{textOf(id)}</li>
        ))}
      </ul>
    </>
  );
}

export default function YourAnswer({ answer, practice, again }: Props) {
  const { apart, both, onlyOwn, onlyPanel } = compareAnswer(answer, practice);
  const texts = new Map(
    practice.lines.flatMap(({ levels }) =>
      levels.flatMap(({ lines }) => lines.map(({ id, text }) => [id, text] as const)),
    ),
  );
  const textOf = (id: string) => texts.get(id) ?? id;
  return (
    <div className="no-print">
      <p>
        <strong>
          You chose level {answer.level}. {apartWords(apart)}
        </strong>{' '}
        {apart !== 0 && 'That is what practice is for: look at what you read in another way.'}
      </p>
      <List heading="You both went by:" ids={both} textOf={textOf} />
      <List heading="You alone went by:" ids={onlyOwn} textOf={textOf} />
      {answer.lines.length > 0 && (
        <List heading="You did not tick:" ids={onlyPanel} textOf={textOf} />
      )}
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          forgetAnswer(practice.id);
          again();
        }}
      >
        Answer again
      </button>
    </div>
  );
}
