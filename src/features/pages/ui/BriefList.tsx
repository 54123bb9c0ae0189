/** The learning briefs, by theme, role, source and date; the choices are in the address. */
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { isRealDate } from '../../../shared/calendar/dates';
import { NewsList } from '../../home/ui';
import type { NewsItem } from '../../home/model/news';
import {
  type BriefFilter,
  type BriefFilterKey,
  briefFilterKeys,
  choicesOf,
  isAskedFor,
  type ListedBrief,
  listWords,
  type Named,
} from '../model/brief';
import styles from './BriefList.module.css';

export type BriefItem = NewsItem & ListedBrief;

interface Props {
  briefs: readonly BriefItem[];
  /** Whether the list goes on on another page. */
  more: boolean;
}

interface FieldProps {
  label: string;
  name: BriefFilterKey;
  filter: BriefFilter;
  choose: (change: BriefFilter) => void;
}

function Choice({
  label,
  name,
  filter,
  choose,
  all,
  list,
}: FieldProps & { all: string; list: readonly Named[] }) {
  if (list.length < 2) return null;
  return (
    <label>
      {label}
      <select
        name={name}
        value={filter[name] ?? ''}
        onChange={(event) => choose({ [name]: event.target.value })}
      >
        <option value="">{all}</option>
        {list.map(({ id, name: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, name, filter, choose }: FieldProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        name={name}
        value={filter[name] ?? ''}
        onChange={(event) => choose({ [name]: event.target.value })}
      />
    </label>
  );
}

/** What of an address means something here. */
function readFilter(
  asked: BriefFilter,
  lists: Record<'theme' | 'role' | 'source', readonly Named[]>,
): BriefFilter {
  const known = (key: BriefFilterKey, value: string): boolean =>
    key === 'from' || key === 'to' ? isRealDate(value) : lists[key].some(({ id }) => id === value);
  return Object.fromEntries(
    Object.entries(asked).filter(([key, value]) => known(key as BriefFilterKey, value)),
  );
}

export default function BriefList({ briefs, more }: Props) {
  const [asked, choose] = useAddressChoices(briefFilterKeys);
  const lists = {
    theme: choicesOf(briefs, 'themes'),
    role: choicesOf(briefs, 'roles'),
    source: choicesOf(briefs, 'sources'),
  };
  const filter = readFilter(asked, lists);
  const shown = briefs.filter((brief) => isAskedFor(brief, filter));
  const fields = { filter, choose };
  const chosen = Object.keys(filter).length > 0;
  const unknown = Object.keys(asked).length > Object.keys(filter).length;
  const clear = () => choose(Object.fromEntries(briefFilterKeys.map((key) => [key, ''])));
  return (
    <>
      <form
        method="get"
        className={`${styles.filters} needs-scripts no-print`}
        onSubmit={(event) => event.preventDefault()}
        aria-label="Filter the briefs"
      >
        <Choice label="Theme" name="theme" all="All themes" list={lists.theme} {...fields} />
        <Choice label="For" name="role" all="Everyone" list={lists.role} {...fields} />
        <Choice label="Based on" name="source" all="Any source" list={lists.source} {...fields} />
        <Day label="From" name="from" {...fields} />
        <Day label="To" name="to" {...fields} />
        {chosen && (
          <button type="button" className="button button--quiet" onClick={clear}>
            Show all
          </button>
        )}
      </form>
      <p role="status">
        {unknown && 'Part of the address means nothing here, so we ignored it. '}
        {listWords(shown.length, briefs.length, more, filter)}
      </p>
      <NewsList news={shown} headings="h2" />
    </>
  );
}
