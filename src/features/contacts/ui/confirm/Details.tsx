/** What the site has of a service: to read, or to correct line by line. */
import type { ConfirmPageProps } from '../../plugin/confirm/route';
import styles from './ConfirmPage.module.css';

interface Props extends Pick<ConfirmPageProps, 'lines'> {
  shown: Readonly<Record<string, string>>;
  /** What was typed, by line. */
  details: Readonly<Record<string, string>>;
  changing: boolean;
  change: (details: Record<string, string>) => void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function Shown({ lines, shown }: Pick<Props, 'lines' | 'shown'>) {
  return (
    <dl className={styles.shown}>
      {lines
        .filter(({ name }) => shown[name])
        .map(({ name }) => (
          <div key={name}>
            <dt>{capital(name)}</dt>
            <dd>{shown[name]}</dd>
          </div>
        ))}
    </dl>
  );
}

export default function Details({ lines, shown, details, changing, change }: Props) {
  return (
    <section aria-labelledby="have">
      <h2 id="have">{changing ? 'Correct what has changed' : 'What we have'}</h2>
      {Object.keys(shown).length <= 3 && <p>We have no number for this service yet.</p>}
      {!changing && <Shown lines={lines} shown={shown} />}
      {changing &&
        lines.map(({ name, about, long }) => {
          const field = {
            value: details[name] ?? shown[name] ?? '',
            onChange: (event: { target: { value: string } }) =>
              change({ ...details, [name]: event.target.value }),
          };
          return (
            <label key={name} className={styles.field}>
              {capital(name)}
              <span className={`${styles.hint} quiet`}>{about}</span>
              {long ? (
                <textarea rows={2} maxLength={2000} {...field} />
              ) : (
                <input type="text" maxLength={500} {...field} />
              )}
            </label>
          );
        })}
    </section>
  );
}
