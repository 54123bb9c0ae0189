/** The two readings beside each other, in the exact words of the version. */
import { LevelBadge } from '../../level-of-need/ui';
import { askAbout, type Compared, countWords } from '../model/compare';
import { type LineReading, markWords } from '../model/reading';
import styles from './DisagreePage.module.css';
import type { VersionLine } from './lines';

function Said({ who, reading }: { who: string; reading: LineReading | undefined }) {
  const { mark = '', reason = '' } = reading ?? {};
  return (
    <>
      <dt>{who}</dt>
      <dd>
        <b>{mark === '' ? 'Not marked' : markWords[mark]}</b>
        {reason && `. ${reason}`}
      </dd>
    </>
  );
}

interface Props {
  compared: readonly Compared[];
  lines: ReadonlyMap<string, VersionLine>;
}

function Group({
  heading,
  compared,
  lines,
  ask,
}: Props & { heading: string; ask?: boolean | undefined }) {
  const known = compared.filter(({ line }) => lines.has(line));
  if (known.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className={styles.lines}>
        {known.map((one) => {
          const line = lines.get(one.line);
          return (
            <li key={one.line} className={styles.pair}>
              <p className={styles.exact}>{line?.text}</p>
              {line && <LevelBadge number={line.level} name={line.levelName} />}
              <dl>
                <Said who="You" reading={one.own} />
                <Said who="They" reading={one.theirs} />
              </dl>
              {ask && <p className={styles.ask}>Ask each other: {askAbout(one)}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

export default function Differences({ compared, lines }: Props) {
  const of = (wanted: Compared['how']) => compared.filter(({ how }) => how === wanted);
  const unknown = compared.filter(({ line }) => !lines.has(line));
  return (
    <section aria-labelledby="differ" className="no-print">
      <h2 id="differ">4. Where you differ</h2>
      <p role="status">{countWords(compared)}.</p>
      <Group heading="You read these differently" compared={of('differ')} lines={lines} ask />
      <Group heading="Marked by one of you" compared={of('one')} lines={lines} />
      <Group heading="You read these the same way" compared={of('agree')} lines={lines} />
      {unknown.length > 0 && (
        <p>Not in this version, so not compared: {unknown.map(({ line }) => line).join(', ')}.</p>
      )}
    </section>
  );
}
