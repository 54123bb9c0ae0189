/** What opens under the box: options in groups, or a plain word when there are none. */
import { type HTMLAttributes, memo } from 'react';
import type { SearchAnswer } from '../model/engine';
import AnswerLine from './AnswerLine';
import type { ClientState } from './client';
import DangerLine from './DangerLine';
import Help from './Help';
import Marked from './Marked';
import type { Option, OptionGroup } from './options';
import Reading, { isPlain } from './Reading';
import { countResults } from './words';
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
  if (option.type === 'all')
    return <span className={styles.all}>See all {countResults(option.total)}</span>;
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
  return (
    <>
      <span className={styles.title}>
        <Marked extract={{ text: option.result.title, marks: option.result.titleMarks }} />
      </span>
      <AnswerLine result={option.result} />
    </>
  );
});

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
  const offset = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, group) => sum + group.options.length, 0),
  );
  const helpless =
    open &&
    (state.status === 'failed' || (!late && answer !== undefined && answer.results.length === 0));
  return (
    <div
      className={open ? styles.panel : styles.closed}
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLAnchorElement)) event.preventDefault();
      }}
    >
      {open && <DangerLine />}
      {open && state.status !== 'failed' && answer && !isPlain(answer) && (
        <p className={styles.note}>
          <Reading answer={answer} takeAsTyped={takeAsTyped} />
        </p>
      )}
      {open && (!answer || late) && state.status !== 'failed' && (
        <p className={styles.note}>Searching…</p>
      )}
      {helpless && <Help state={state} answer={answer} retry={retry} />}
      <div {...menuProps} className={styles.list} hidden={!open || helpless}>
        {open &&
          !helpless &&
          groups.map(({ key, title, options }, g) => (
            <div
              key={key}
              role="group"
              aria-label={title || 'More'}
              className={key === 'emergency' ? styles.emergency : styles.group}
            >
              {title && (
                <div className={styles.heading} aria-hidden="true">
                  {title}
                </div>
              )}
              {options.map((option, i) => (
                <div
                  key={option.key}
                  {...itemProps(option)}
                  className={highlighted === (offset[g] ?? 0) + i ? styles.active : styles.option}
                >
                  <OptionWords option={option} />
                </div>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}
