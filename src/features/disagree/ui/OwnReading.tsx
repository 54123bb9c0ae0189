/** What the person thinks of each line, of the level as a whole, and where they work. */
import type { ToolVersion } from '../../level-of-need/plugin/toolRoutes';
import { type Reading, withLine, withoutLine } from '../model/reading';
import styles from './DisagreePage.module.css';
import LineForm from './LineForm';
import { linesById } from './lines';
import { changeOwn } from './readingStore';

interface Props {
  version: ToolVersion;
  own: Reading;
  settings: readonly { id: string; name: string }[];
}

export default function OwnReading({ version, own, settings }: Props) {
  const lines = linesById(version);
  const change = (next: (now: Reading) => Reading) => changeOwn(version.header.id, next);
  return (
    <section aria-labelledby="mark" className="no-print">
      <h2 id="mark">2. Mark them, alone</h2>
      <p>Write facts and days. Do not write a name, or anything that shows who the child is.</p>
      <ul className={styles.lines}>
        {own.lines.map((reading) => (
          <LineForm
            key={reading.line}
            line={lines.get(reading.line)}
            reading={reading}
            change={(part) => change((now) => withLine(now, reading.line, part))}
            remove={() => change((now) => withoutLine(now, reading.line))}
          />
        ))}
      </ul>
      <p className={styles.whole}>
        <label>
          The level you think fits
          <select
            value={own.level ?? ''}
            autoComplete="off"
            onChange={({ target }) =>
              change((now) => ({
                ...now,
                level: target.value === '' ? undefined : Number(target.value),
              }))
            }
          >
            <option value="">I would rather not say</option>
            {version.levels.map(({ number, name }) => (
              <option key={number} value={number}>
                {number}: {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Where you work
          <select
            value={own.setting}
            autoComplete="off"
            onChange={({ target }) => change((now) => ({ ...now, setting: target.value }))}
          >
            <option value="">I would rather not say</option>
            {settings.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
    </section>
  );
}
