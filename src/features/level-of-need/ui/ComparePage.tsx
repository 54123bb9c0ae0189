/** What changed between two versions. Without scripts: the newest published version against the one before it. */
import Ignored from '../../../shared/ui/Ignored';
import { quotable } from '../../../shared/quotable';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import {
  type ChangeKind,
  changeKinds,
  guidanceKind,
  listChanges,
  type ShownChange,
  wordingKind,
} from '../model/changeFilter';
import { noticeFor } from '../model/adoption';
import { type Comparison, compareVersions } from '../model/compare';
import { reasonsBetween } from '../model/reasons';
import { compareWording, filterWording, type WordingChange } from '../model/wording';
import { compareSections, type SectionChange } from '../model/sections';
import type { ComparedVersion, ComparePageProps } from '../plugin/toolRoutes';
import ChangeList from './ChangeList';
import {
  chooseFilter,
  type ChosenFilter,
  type ChosenVersions,
  chooseVersions,
  domainsOf,
} from './compareChoices';
import CompareForm from './CompareForm';
import ExampleNotice from './ExampleNotice';
import CompareSummary from './CompareSummary';
import SectionChanges from './SectionChanges';
import { useDocumentTrail } from './useDocumentTrail';
import WordingChanges from './WordingChanges';

const keys = ['from', 'to', 'kind', 'level', 'domain'] as const;

const nameOf = ({ header }: ComparedVersion): string =>
  header.status === 'draft' ? 'the draft' : header.id;
const comparable = ({ header, indicators, withdrawn }: ComparedVersion) => ({
  id: header.id,
  data: { indicators, withdrawn },
});

function UnknownVersions({ from, to, unknown }: ChosenVersions) {
  return (
    <p className="notice">
      There is no version{' '}
      {unknown.every(quotable) ? `called ${unknown.join(' or ')}` : 'of that name'}. This compares{' '}
      {nameOf(from)} with {nameOf(to)} instead.
    </p>
  );
}

interface UnknownFilterProps extends Pick<ChosenFilter, 'unknown'> {
  showAll: () => void;
}

function UnknownFilter({ unknown, showAll }: UnknownFilterProps) {
  return (
    <Ignored asked={unknown} place="this comparison">
      <button type="button" className="button button--quiet" onClick={showAll}>
        Show every change
      </button>
    </Ignored>
  );
}

/** The two versions compared, in each of the ways they can differ. */
interface Compared {
  versions: readonly ComparedVersion[];
  sides: readonly [ComparedVersion, ComparedVersion];
  comparison: Comparison;
  wording: WordingChange[];
  sections: SectionChange[];
  filter: ChosenFilter['filter'];
}

const listShown = (kind: ChangeKind, { comparison, sides, filter }: Compared): ShownChange[] =>
  listChanges(kind, comparison, sides, filter);

/** How many changes of a kind the other filters leave. */
function countShown(kind: string, compared: Compared): number {
  if (kind === guidanceKind.id) return compared.sections.length;
  if (kind === wordingKind.id) return filterWording(compared.wording, compared.filter).length;
  return changeKinds
    .filter(({ id }) => id === kind)
    .reduce((sum, { id }) => sum + listShown(id, compared).length, 0);
}

/** Every change that the filter leaves, kind by kind. */
function Changes({ compared }: { compared: Compared }) {
  const { versions, sides, comparison, wording, sections, filter } = compared;
  const [from, to] = sides;
  const shows = (id: string) => !filter.kind || filter.kind === id;
  const filtered = Boolean(filter.level ?? filter.domain);
  const textOf = (id: string) =>
    versions.flatMap(({ indicators }) => indicators).find((i) => i.id === id)?.text ?? id;
  return (
    <>
      {changeKinds
        .filter(({ id }) => shows(id))
        .map(({ id, name }) => (
          <ChangeList
            key={id}
            kind={id}
            title={name}
            changes={listShown(id, compared)}
            comparison={comparison}
            sides={sides}
            filtered={filtered}
            open={filter.kind === id}
            textOf={textOf}
            reasonsFor={(indicator) =>
              reasonsBetween(versions.map(comparable), [from.header.id, to.header.id], indicator)
            }
          />
        ))}
      {shows(wordingKind.id) && (
        <WordingChanges
          title={wordingKind.name}
          changes={filterWording(wording, filter)}
          filtered={filtered}
          open={filter.kind === wordingKind.id}
        />
      )}
      {shows(guidanceKind.id) && (
        <SectionChanges changes={sections} open={filter.kind === guidanceKind.id} />
      )}
    </>
  );
}

/** @param versions at least one. */
function Comparing({ versions }: { versions: readonly [ComparedVersion, ...ComparedVersion[]] }) {
  const document = useDocumentTrail();
  const [choices, choose] = useAddressChoices(keys);
  const chosen = chooseVersions(versions, choices);
  const { from, to } = chosen;
  const domains = domainsOf([from, to]);
  const { filter, unknown } = chooseFilter(choices, to.levels, domains);
  const compared: Compared = {
    versions,
    sides: [from, to],
    comparison: compareVersions(comparable(from), comparable(to)),
    wording: compareWording(from.described, to.described),
    sections: compareSections(from.sections, to.sections),
    filter,
  };
  return (
    <Page
      interactive
      wide
      notice={<ExampleNotice of={[from.header, to.header]} />}
      title="Compare versions"
      description={`What was added, withdrawn, moved and reworded, and what each level asks, in two versions of the ${document.title} document.`}
      trail={[document]}
      lede={`From ${nameOf(from)} to ${nameOf(to)}.`}
    >
      <CompareForm
        versions={versions}
        sides={compared.sides}
        choices={filter}
        choose={choose}
        domains={domains}
        countOf={(kind) => countShown(kind, compared)}
      />
      {chosen.unknown.length > 0 && <UnknownVersions {...chosen} />}
      {unknown.length > 0 && (
        <UnknownFilter
          unknown={unknown}
          showAll={() => choose({ kind: '', level: '', domain: '' })}
        />
      )}
      {from === to && (
        <p className="notice">
          Both sides are the same version, so there are no differences. Choose another version on
          one side.
        </p>
      )}
      <CompareSummary
        comparison={compared.comparison}
        wording={compared.wording}
        sections={compared.sections}
        names={[nameOf(from), nameOf(to)]}
        notice={noticeFor([from.header, to.header])}
      />
      {from !== to && <Changes compared={compared} />}
    </Page>
  );
}

export default function ComparePage({ versions: [newest, ...older] }: ComparePageProps) {
  return newest && <Comparing versions={[newest, ...older]} />;
}
