/**
 * Changes by kind: the newest of each in sight, the rest folded. What is new since the last visit is counted where it is
 * folded.
 */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { useAudienceWords } from '../../pages/ui';
import { groupByKind, type SameAct } from '../model/byKind';
import type { StreamNames } from '../model/filter';
import type { StreamItem } from '../model/item';
import { keyOf } from '../model/seen';
import KindHeading from './KindHeading';
import styles from './StreamList.module.css';
import StreamList from './StreamList';

interface Props {
  items: readonly StreamItem[];
  names: Pick<StreamNames, 'audiences'>;
  headings: 'h2' | 'h3';
  /** The keys of those that are new since the last visit. */
  fresh?: ReadonlySet<string>;
}

const below = { h2: 'h3', h3: 'h4' } as const;

/** How many of what is folded are new, as words after its name. */
function Fresh({ items, fresh }: { items: readonly StreamItem[]; fresh: Props['fresh'] }) {
  const count = items.filter(({ id }) => fresh?.has(keyOf(id))).length;
  return count > 0 && <strong className="mark">{count} new since your last visit</strong>;
}

/** What many things ask for alike, told once, and the things. */
function Alike({
  group: { act, audiences, items },
  names,
  fresh,
}: { group: SameAct } & Omit<Props, 'items' | 'headings'>) {
  const forWhom = useAudienceWords();
  const audienceName = (id: string) => names.audiences.find((one) => one.id === id)?.name ?? id;
  return (
    <details>
      <summary>
        {act} {items.length} in all. <Fresh items={items} fresh={fresh} />
      </summary>
      {audiences.length > 0 && <p className="quiet">For {forWhom(audiences.map(audienceName))}</p>}
      <ol className={styles.alike}>
        {items.map(({ id, path, title, date }) => (
          <li key={id}>
            {path ? <Link to={path}>{title}</Link> : title}{' '}
            <time dateTime={date} className="quiet">
              {formatDate(date)}
            </time>
          </li>
        ))}
      </ol>
    </details>
  );
}

export default function StreamByKind({ items, names, headings, fresh }: Props) {
  const list = { names, headings: below[headings], ...(fresh && { fresh }), ofOneKind: true };
  return groupByKind(items).map((group) => (
    <section key={group.kind}>
      <KindHeading of={group} as={headings} />
      <StreamList items={group.first} {...list} />
      {group.more.length > 0 && (
        <details>
          <summary>
            {group.more.length} more <Fresh items={group.more} fresh={fresh} />
          </summary>
          <StreamList items={group.more} {...list} />
        </details>
      )}
      {group.same.map((alike) => (
        <Alike
          key={alike.act + alike.audiences.join()}
          group={alike}
          names={names}
          {...(fresh && { fresh })}
        />
      ))}
    </section>
  ));
}
