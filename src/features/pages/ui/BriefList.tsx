/** The learning briefs, by theme, role, source and date; the choices are in the address. */
import Ignored from '../../../shared/ui/Ignored';
import NothingBetween from '../../../shared/ui/NothingBetween';
import FilterForm, { Choice, Day, Options } from '../../../shared/ui/FilterForm';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { isRealDate } from '../../../shared/calendar/dates';
import { useWholeFile } from '../../../shared/ui/useWholeFile';
import { NewsList } from '../../home/ui';
import {
  allBriefsPath,
  type BriefChoices,
  type BriefFilter,
  type BriefFilterKey,
  briefFilterKeys,
  isAskedFor,
  type ListedBrief,
  listWords,
  type Named,
} from '../model/brief';

interface Props {
  /** Those of this page. */
  briefs: readonly ListedBrief[];
  /** What the briefs of all pages can be chosen by. */
  choices: BriefChoices;
  /** How many there are on all pages. */
  total: number;
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

export default function BriefList({ briefs, choices, total }: Props) {
  const [asked, choose] = useAddressChoices(briefFilterKeys);
  const lists = { theme: choices.themes, role: choices.roles, source: choices.sources };
  const filter = readFilter(asked, lists);
  const chosen = Object.keys(filter).length > 0;
  const whole = useWholeFile<{ briefs: ListedBrief[] }>(
    allBriefsPath,
    chosen && briefs.length < total,
  );
  const isRead = typeof whole !== 'string';
  const shown = (chosen && isRead ? whole.briefs : briefs).filter((one) => isAskedFor(one, filter));
  const fields = { filter, choose };
  const unknown = briefFilterKeys
    .filter((key) => asked[key] !== undefined && filter[key] === undefined)
    .map((key) => ({ name: key, value: asked[key] ?? '' }));
  const clear = () => choose(Object.fromEntries(briefFilterKeys.map((key) => [key, ''])));
  const roleName = (id: string) => choices.roles.find((one) => one.id === id)?.name ?? id;
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
      <Ignored asked={unknown} place="this list" />
      <NothingBetween period={filter} />
      <p role="status">{listWords(shown.length, total, isRead ? 'read' : whole, filter)}</p>
      <NewsList
        news={shown.map(({ roles, ...brief }) => ({
          kind: 'brief',
          ...brief,
          audiences: roles.map(roleName),
        }))}
        headings="h2"
      />
    </>
  );
}
