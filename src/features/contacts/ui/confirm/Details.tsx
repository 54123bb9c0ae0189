/** What the site has of a service: to read, or to correct line by line. */
import type { ConfirmPageProps } from '../../plugin/confirm/route';
import styles from './ConfirmPage.module.css';
import LineField from './LineField';

interface Props extends Pick<ConfirmPageProps, 'lines'> {
  shown: Readonly<Record<string, string>>;
  /** What was typed, by line. */
  details: Readonly<Record<string, string>>;
  changing: boolean;
  change: (details: Record<string, string>) => void;
}

type Line = ConfirmPageProps['lines'][number];

/** One line in words; a list of several as a list. */
function Words({ line, words }: { line: Line; words: string }) {
  const between = line.choices?.of === 'several' ? '; ' : '\n';
  const parts = words.split(between);
  return parts.length === 1 ? (
    <>{words}</>
  ) : (
    <ul>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}

function Shown({ lines, shown }: Pick<Props, 'lines' | 'shown'>) {
  return (
    <dl className={styles.shown}>
      {lines.map((line) => {
        const words = shown[line.name];
        return words ? (
          <div key={line.name}>
            <dt>{line.label}</dt>
            <dd>
              <Words line={line} words={words} />
            </dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}

const reachLines = ['phone 1', 'email', 'web form address', 'postal address'];

export default function Details({ lines, shown, details, changing, change }: Props) {
  return (
    <section aria-labelledby="have">
      <h2 id="have">{changing ? 'Correct what has changed' : 'What we have'}</h2>
      {!reachLines.some((name) => shown[name]) && <p>We have no number for this service yet.</p>}
      {!changing && <Shown lines={lines} shown={shown} />}
      {changing &&
        lines.map((line) => (
          <LineField
            key={line.name}
            line={line}
            shown={shown[line.name] ?? ''}
            value={details[line.name] ?? shown[line.name] ?? ''}
            change={(words) => change({ ...details, [line.name]: words })}
          />
        ))}
    </section>
  );
}
