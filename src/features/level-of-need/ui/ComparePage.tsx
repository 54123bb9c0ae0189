/** What changed between two versions. Without scripts: the newest published version against the one before it. */
import { askedFor, quotable } from '../../../shared/quotable';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { changeKinds, guidanceKind, listChanges, wordingKind } from '../model/changeFilter';
import { noticeFor } from '../model/adoption';
import { compareVersions } from '../model/compare';
import { reasonsBetween } from '../model/reasons';
import { compareWording, filterWording } from '../model/wording';
import { compareSections } from '../model/sections';
import type { ComparedVersion, ComparePageProps } from '../plugin/toolRoutes';
import ChangeList from './ChangeList';
import CompareForm from './CompareForm';
import ExampleNotice from './ExampleNotice';
import CompareSummary from './CompareSummary';
import SectionChanges from './SectionChanges';
import WordingChanges from './WordingChanges';

const keys = ['from', 'to', 'kind', 'level', 'domain'] as const;

const nameOf = ({ header }: ComparedVersion): string =>
  header.status === 'draft' ? 'the draft' : header.id;
const told = ({ header, indicators, withdrawn }: ComparedVersion) => ({
  id: header.id,
  data: { indicators, withdrawn },
});

export default function ComparePage({ versions }: ComparePageProps) {
  const [choices, choose, ready] = useAddressChoices(keys);
  const current = versions.findIndex(({ header }) => header.status === 'current');
  const find = (id: string | undefined, fallback: number) =>
    versions.find(({ header }) => header.id === id) ?? versions[fallback] ?? versions[0];
  const to = find(choices.to, current) as ComparedVersion;
  const from = find(choices.from, Math.min(current + 1, versions.length - 1)) as ComparedVersion;
  const sides = [from, to] as const;
  const comparison = compareVersions(told(from), told(to));
  const wording = compareWording(from.described, to.described);
  const sections = compareSections(from.sections, to.sections);
  const domains = [
    ...new Map(
      sides.flatMap((side) => side.domains).map(({ id, name }) => [id, { id, name }]),
    ).values(),
  ];
  const kinds: readonly { id: string }[] = [...changeKinds, wordingKind, guidanceKind];
  const unknownVersions = [choices.from, choices.to].flatMap((id) =>
    id && !versions.some(({ header }) => header.id === id) ? [id] : [],
  );
  const unknown = (
    [
      ['kind of change', choices.kind, kinds.map(({ id }) => id)],
      ['level', choices.level, to.levels.map(({ number }) => String(number))],
      ['domain', choices.domain, domains.map(({ id }) => id)],
    ] as const
  ).filter(([, value, known]) => value && !known.includes(value));
  // What the address asks for and nothing has is set aside, so that the comparison stays whole.
  const keep = (value: string | undefined) =>
    unknown.some(([, other]) => other === value) ? undefined : value;
  const [kind, level, domain] = [keep(choices.kind), keep(choices.level), keep(choices.domain)];
  const filter = { ...(level && { level }), ...(domain && { domain }) };
  const wordingShown = filterWording(wording, filter);
  const changesOf = (id: (typeof changeKinds)[number]['id']) =>
    listChanges(id, comparison, sides, filter);
  const showsKind = (id: string) => !kind || kind === id;
  const filtered = Boolean(level ?? domain);
  const textOf = (id: string) =>
    versions.flatMap(({ indicators }) => indicators).find((i) => i.id === id)?.text ?? id;
  return (
    <Page
      wide
      notice={<ExampleNotice of={[from.header, to.header]} />}
      title="Compare versions"
      description="What was added, withdrawn, moved and reworded, and what each level asks, in two versions of the Level of Need document."
      trail={[{ title: 'Level of Need', path: '/level-of-need/' }]}
      lede={`From ${nameOf(from)} to ${nameOf(to)}.`}
    >
      {ready && (
        <CompareForm
          versions={versions}
          sides={sides}
          choices={{ ...(kind && { kind }), ...(level && { level }), ...(domain && { domain }) }}
          choose={choose}
          domains={domains}
          countOf={(id) => {
            if (id === guidanceKind.id) return sections.length;
            if (id === wordingKind.id) return wordingShown.length;
            return changeKinds
              .filter((one) => one.id === id)
              .reduce((sum, one) => sum + changesOf(one.id).length, 0);
          }}
        />
      )}
      {unknownVersions.length > 0 && (
        <p className="notice">
          There is no version{' '}
          {unknownVersions.every(quotable)
            ? `called ${unknownVersions.join(' or ')}`
            : 'of that name'}
          . This compares {nameOf(from)} with {nameOf(to)} instead.
        </p>
      )}
      {unknown.length > 0 && (
        <p className="notice">
          The address asks for{' '}
          {askedFor(
            unknown.map(([name, value]) => ({ name: `the ${name}`, value: value ?? '' })),
            'this comparison',
          )}
          , so we ignored it.{' '}
          <button
            type="button"
            className="button button--quiet"
            onClick={() => choose({ kind: '', level: '', domain: '' })}
          >
            Show every change
          </button>
        </p>
      )}
      {from === to && (
        <p className="notice">
          Both sides are the same version, so there are no differences. Choose another version on
          one side.
        </p>
      )}
      <CompareSummary
        comparison={comparison}
        wording={wording}
        sections={sections}
        names={[nameOf(from), nameOf(to)]}
        notice={noticeFor([from.header, to.header])}
      />
      {from !== to &&
        changeKinds
          .filter(({ id }) => showsKind(id))
          .map(({ id, name }) => (
            <ChangeList
              key={id}
              kind={id}
              title={name}
              changes={changesOf(id)}
              comparison={comparison}
              sides={sides}
              filtered={filtered}
              textOf={textOf}
              reasonsFor={(indicator) =>
                reasonsBetween(versions.map(told), [from.header.id, to.header.id], indicator)
              }
            />
          ))}
      {from !== to && showsKind(wordingKind.id) && (
        <WordingChanges title={wordingKind.name} changes={wordingShown} filtered={filtered} />
      )}
      {from !== to && showsKind(guidanceKind.id) && (
        <SectionChanges changes={sections} open={kind === guidanceKind.id} />
      )}
    </Page>
  );
}
