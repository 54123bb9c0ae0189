/** The learning briefs, by theme, role, source and date; the choices are in the address. */
import FilterForm, { Choice, Day, Options } from '../../../shared/ui/FilterForm';
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

export type BriefItem = NewsItem & ListedBrief;

interface Props {
  briefs: readonly BriefItem[];
  /** Whether the list goes on on another page. */
  more: boolean;
}

type Listed = 'theme' | 'role' | 'source';

/** The lists to choose from: for each its label, and what leaves all. */
const listWordsOf: readonly [Listed, string, string][] = [
  ['theme', 'Theme', 'All themes'],
  ['role', 'For', 'Everyone'],
  ['source', 'Based on', 'Any source'],
];

/** What of an address means something here. */
function readFilter(asked: BriefFilter, lists: Record<Listed, readonly Named[]>): BriefFilter {
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
      <FilterForm
        label="Filter the briefs"
        clear={chosen ? clear : undefined}
        clearWords="Show all"
        folds
      >
        {listWordsOf
          .filter(([key]) => lists[key].length > 1)
          .map(([key, label, all]) => (
            <Choice key={key} label={label} name={key} {...fields}>
              <Options all={all} list={lists[key]} />
            </Choice>
          ))}
        <Day label="From" name="from" {...fields} />
        <Day label="To" name="to" {...fields} />
      </FilterForm>
      <p role="status">
        {unknown && 'Part of the address means nothing here, so we ignored it. '}
        {listWords(shown.length, briefs.length, more, filter)}
      </p>
      <NewsList news={shown} headings="h2" />
    </>
  );
}
