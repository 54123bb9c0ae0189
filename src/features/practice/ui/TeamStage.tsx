/** One case after another on the large screen: the text, the hands, the spread, then the answer with questions to talk about. */
import { useRef, useState } from 'react';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import type { Answer } from '../model/answers';
import { answerName } from '../model/example';
import { spreadOf, spreadWords } from '../model/spread';
import type { TeamPageProps } from '../plugin/teamRoute';
import PanelAnswer from './PanelAnswer';
import { promptsFor } from './prompts';
import SpreadRows from './SpreadRows';
import { levelsOf, linesFor, type TeamCase } from './team';
import TeamJoin from './TeamJoin';
import styles from './TeamPage.module.css';
import { addAnswers, takeHand } from './teamStore';

interface Props extends TeamPageProps {
  chosen: readonly TeamCase[];
  answers: readonly Answer[];
  leave: () => void;
}

/** Which lines the team ticked, where telephones told. */
function TickedLines({
  lines,
  one,
  props,
}: {
  lines: readonly { id: string; count: number }[];
  one: TeamCase;
  props: TeamPageProps;
}) {
  const texts = new Map(
    linesFor(one, props).flatMap(({ levels }) =>
      levels.flatMap((level) => level.lines.map(({ id, text }) => [id, text] as const)),
    ),
  );
  const known = lines.filter(({ id }) => texts.has(id));
  if (known.length === 0) return null;
  return (
    <>
      <h3>The lines you ticked</h3>
      <ul>
        {known.map(({ id, count }) => (
          <li key={id}>
            {count}: {texts.get(id)}
          </li>
        ))}
      </ul>
    </>
  );
}

export default function TeamStage(props: Props) {
  const { chosen, answers, leave } = props;
  const [at, setAt] = useState(0);
  const stage = useRef<HTMLElement>(null);
  const date = useLondonDay() ?? '';
  const one = chosen[Math.min(at, chosen.length - 1)];
  if (!one) return null;
  const levels = levelsOf(one, props);
  const spread = spreadOf(
    answers,
    one.id,
    levels.map(({ number }) => number),
  );
  const hand = (level: number) =>
    addAnswers([
      { case: one.id, version: one.version, level, lines: [], rater: '', setting: '', date },
    ]);
  return (
    <>
      <section ref={stage} className={styles.stage} aria-labelledby="stage">
        <h2 id="stage">
          {at + 1} of {chosen.length}: {one.title}
        </h2>
        <p className={styles.case}>{one.text}</p>
        <SpreadRows
          spread={spread}
          nameOf={(level) => levels.find(({ number }) => number === level)?.name ?? ''}
          more={hand}
          fewer={(level) => takeHand(one.id, level)}
        />
        <p role="status">{spreadWords(spread)}</p>
        <details key={one.id} className={styles.answer}>
          <summary>{answerName(one)}</summary>
          <PanelAnswer panel={one.panel} notKnown={one.notKnown} levels={levels} />
          <TickedLines lines={spread.lines} one={one} props={props} />
          <h3>To talk about</h3>
          <ul>
            {promptsFor(one).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
        <p className={styles.moves}>
          <button
            type="button"
            className="button button--quiet"
            disabled={at === 0}
            onClick={() => setAt(at - 1)}
          >
            Previous case
          </button>
          <button
            type="button"
            className="button"
            disabled={at >= chosen.length - 1}
            onClick={() => setAt(at + 1)}
          >
            Next case
          </button>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => void stage.current?.requestFullscreen?.()}
          >
            Full screen
          </button>
          <button type="button" className="button button--quiet" onClick={leave}>
            Choose other cases
          </button>
        </p>
      </section>
      <TeamJoin chosen={chosen} />
    </>
  );
}
