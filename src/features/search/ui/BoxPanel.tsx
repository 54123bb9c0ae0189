/** What opens under the box: options in the order of their rank, or a plain word when there are none. */
import { type HTMLAttributes, memo } from 'react';
import type { SearchAnswer } from '../model/engine';
import AnswerLine from './AnswerLine';
import type { ClientState } from './client';
import DangerLine from './DangerLine';
import Help from './Help';
import Marked from './Marked';
import type { Option, OptionGroup } from './options';
import Reading, { isPlain } from './Reading';
import RestOfSite from './RestOfSite';
import { useKindLabels } from './useKindNames';
import { countResults } from './words';
import results from './results.module.css';
import styles from './SearchBox.module.css';

interface Props {
  open: boolean;
  groups: readonly OptionGroup[];
  state: ClientState;
  answer: SearchAnswer | undefined;
  late: boolean;
  retry: () => void;
  takeAsTyped: () => void;
  highlighted: number;
  menuProps: HTMLAttributes<HTMLElement>;
  itemProps: (option: Option) => HTMLAttributes<HTMLElement>;
}

/** Kept between keystrokes: an option that is still in the answer does not have to be drawn again. */
const OptionWords = memo(function OptionWords({ option }: { option: Option }) {
  const kindLabels = useKindLabels();
  if (option.type === 'all')
    return (
      <span className={styles.all}>
        See all {option.total === undefined ? 'results' : countResults(option.total)}
      </span>
    );
  if (option.type === 'ring') {
    const { name, named, phone, mark } = option;
    return (
      <span className={styles.ring}>
        <span className="visually-hidden">Ring {name} on </span>
        <span aria-hidden="true">Ring {named && `${name} `}</span>
        <span className="phone">{phone.display}</span>{' '}
        <span className={`mark mark--${mark.status}`}>{mark.label}</span>
      </span>
    );
  }
  if (option.type === 'more')
    return (
      <>
        <span className={styles.kind}>{kindLabels[option.kind]}</span>
        <span className={styles.title}>{option.title}</span>
      </>
    );
  const result = option.type === 'card' ? option.card.worry : option.result;
  const meaning = option.type === 'card' ? option.card.meaning : undefined;
  return (
    <>
      <span className={styles.kind}>{kindLabels[result.kind]}</span>
      <span className={`${styles.title} ${results.titleLink}`}>
        <Marked extract={{ text: result.title, marks: result.titleMarks }} />
      </span>
      {meaning ? (
        <span className={results.extract}>
          {meaning.title}: {meaning.text}
        </span>
      ) : (
        <AnswerLine result={result} />
      )}
    </>
  );
});

interface GroupProps extends Pick<Props, 'highlighted' | 'itemProps'> {
  group: OptionGroup;
  /** The place of its first option among all. */
  from: number;
}

function Group({ group: { key, title, options }, from, highlighted, itemProps }: GroupProps) {
  return (
    <div
      role="group"
      aria-label={title}
      className={key === 'emergency' ? styles.emergency : styles.group}
    >
      {key === 'emergency' && (
        <div className={styles.heading} aria-hidden="true">
          {title}
        </div>
      )}
      {options.map((option, i) => (
        <div
          key={option.key}
          {...itemProps(option)}
          className={highlighted === from + i ? styles.active : styles.option}
        >
          <OptionWords option={option} />
        </div>
      ))}
    </div>
  );
}

/** How the words were read, and whether the search is under way. */
function Notes({ answer, late, takeAsTyped }: Pick<Props, 'answer' | 'late' | 'takeAsTyped'>) {
  return (
    <>
      {answer && !isPlain(answer) && (
        <p className={styles.note}>
          <Reading answer={answer} takeAsTyped={takeAsTyped} />
        </p>
      )}
      {(!answer || (late && !answer.partial)) && <p className={styles.note}>Searching…</p>}
    </>
  );
}

/** Whether there is nothing to choose from: the search failed, or found nothing. */
const needsHelp = ({ state, answer, late }: Pick<Props, 'state' | 'answer' | 'late'>): boolean =>
  state.status === 'failed' || (!late && answer !== undefined && answer.results.length === 0);

export default function BoxPanel({
  open,
  groups,
  state,
  answer,
  late,
  retry,
  takeAsTyped,
  highlighted,
  menuProps,
  itemProps,
}: Props) {
  const from = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, group) => sum + group.options.length, 0),
  );
  const helpless = open && needsHelp({ state, answer, late });
  return (
    <div
      className={open ? styles.panel : styles.closed}
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLAnchorElement)) event.preventDefault();
      }}
    >
      {open && <DangerLine />}
      {open && state.status !== 'failed' && (
        <Notes answer={answer} late={late} takeAsTyped={takeAsTyped} />
      )}
      {helpless && <Help state={state} answer={answer} retry={retry} />}
      <div {...menuProps} className={styles.list} hidden={!open || helpless}>
        {open &&
          !helpless &&
          groups.map((group, i) => (
            <Group
              key={group.key}
              group={group}
              from={from[i] ?? 0}
              highlighted={highlighted}
              itemProps={itemProps}
            />
          ))}
      </div>
      {open && !helpless && answer?.partial && <RestOfSite state={state} retry={retry} />}
    </div>
  );
}
