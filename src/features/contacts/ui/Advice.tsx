/** What some people do besides: for the chosen role in full, and for each of the others behind its name. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { formatDate } from '../../../shared/calendar/dates';
import type { AdviceView, AnswerPageProps } from '../plugin/finderRoutes';
import styles from './AnswerPage.module.css';
import ListRows from './ListRows';

/** What else is said to some people, in the order they need it. */
const parts = [
  ['consent', 'Consent'],
  ['yours', 'Yours to do'],
  ['notYours', 'Not yours'],
  ['record', 'Write down'],
] as const;

function Parts({ advice }: { advice: AdviceView }) {
  const said = parts.flatMap(([part, name]) => {
    const words = advice[part];
    return words === undefined ? [] : [{ name, words }];
  });
  if (said.length === 0) return null;
  return (
    <dl className={styles.say}>
      {said.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** @param told ids of contacts whose number the page has said before. */
function Words({ advice, told }: { advice: AdviceView; told: readonly string[] }) {
  const { text, ask, citations } = advice;
  return (
    <>
      <p>
        {text}{' '}
        {citations.map(({ id, name }) => (
          <Link key={id} className="quiet" to={`/references#${id}`}>
            {name}
          </Link>
        ))}
      </p>
      <Parts advice={advice} />
      {ask.length > 0 && (
        <ul>
          <ListRows contacts={ask} told={told} />
        </ul>
      )}
    </>
  );
}

/**
 * Every role once, with all that it is told: what a worry says to it, and what is said to it at every worry. Roles that
 * are told the same stand together.
 */
function byAudience(advice: readonly AdviceView[]): { names: string; items: AdviceView[] }[] {
  const roles = new Map(advice.flatMap(({ audiences }) => audiences.map((one) => [one.id, one])));
  const told = new Map<string, { names: string; items: AdviceView[] }>();
  for (const { id, name } of roles.values()) {
    const items = advice.filter(({ audiences }) => audiences.some((one) => one.id === id));
    const key = items.map((item) => advice.indexOf(item)).join();
    const same = told.get(key);
    told.set(key, { names: same ? `${same.names} · ${name}` : name, items });
  }
  return [...told.values()];
}

type Adopted = AnswerPageProps['adviceAdopted'];

const Signed = ({ adopted }: { adopted: Adopted }) => (
  <p className="quiet">
    {adopted
      ? `Signed by ${adopted.by} on ${formatDate(adopted.on)}.`
      : 'An example, until the partnership signs it. Where your own procedure says otherwise, follow that.'}
  </p>
);

/**
 * @param role the id of the chosen role; without one, every role’s advice is listed.
 * @param told ids of contacts whose number the answer above has said.
 */
export default function Advice({
  advice,
  adopted,
  role,
  told = [],
}: {
  advice: readonly AdviceView[];
  adopted: Adopted;
  role: string | undefined;
  told?: readonly string[];
}) {
  if (advice.length === 0) return null;
  const own = advice.filter(({ audiences }) => audiences.some(({ id }) => id === role));
  return (
    <section className={`${styles.advice} ${role ? styles.forRole : styles.allRoles}`}>
      <Anchored as="h2" id="for-you">
        {role ? 'For you' : 'For your role'}
      </Anchored>
      <Signed adopted={adopted} />
      {role && own.length === 0 && <p>Nothing more than the answer above.</p>}
      {role
        ? own.map((item, i) => (
            <Words
              key={item.text}
              advice={item}
              told={[...told, ...own.slice(0, i).flatMap(({ ask }) => ask.map(({ id }) => id))]}
            />
          ))
        : byAudience(advice).map(({ names, items }) => (
            <details key={names}>
              <summary>{names}</summary>
              {items.map((item) => (
                <Words key={item.text} advice={item} told={told} />
              ))}
            </details>
          ))}
    </section>
  );
}
