/** One line of the document with the marks a person can give it, and a short reason. */
import { LevelBadge, PermanentLink } from '../../level-of-need/ui';
import { type LineReading, longestReason, marks, markWords } from '../model/reading';
import styles from './DisagreePage.module.css';
import type { VersionLine } from './lines';

interface Props {
  /** Undefined where the version has no such line. */
  line: VersionLine | undefined;
  reading: LineReading;
  change: (change: Partial<Omit<LineReading, 'line'>>) => void;
  remove: () => void;
}

export default function LineForm({ line, reading, change, remove }: Props) {
  const { line: id, mark, reason } = reading;
  const text = line?.text ?? `This version has no line called ${id}. It is kept, not compared.`;
  return (
    <li>
      <fieldset className={styles.line}>
        <legend>{text}</legend>
        {line && (
          <p className={styles.place}>
            <LevelBadge number={line.level} name={line.levelName} />{' '}
            <PermanentLink id={id} label={`Where it is in the document: ${text}`}>
              Where it is in the document
            </PermanentLink>
          </p>
        )}
        <div className={styles.marks}>
          {marks.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`mark-${id}`}
                value={one}
                autoComplete="off"
                checked={mark === one}
                onChange={() => change({ mark: one })}
              />
              {markWords[one]}
            </label>
          ))}
        </div>
        <label className={styles.reason}>
          Why, in a few words: facts and days, no names
          <input
            type="text"
            maxLength={longestReason}
            autoComplete="off"
            value={reason}
            onChange={({ target }) => change({ reason: target.value })}
          />
        </label>
        <p>
          {mark !== '' && (
            <>
              <button
                type="button"
                className="button button--quiet"
                onClick={() => change({ mark: '' })}
              >
                Clear the mark<span className="visually-hidden"> on: {text}</span>
              </button>{' '}
            </>
          )}
          <button type="button" className="button button--quiet" onClick={remove}>
            Take it off<span className="visually-hidden">: {text}</span>
          </button>
        </p>
      </fieldset>
    </li>
  );
}
