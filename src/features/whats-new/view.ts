/** Everything that changed, as one stream: what pages, feeds and other features read. */
import { once, type Site } from '../../shared/collection';
import { formatDate } from '../../shared/calendar/dates';
import { cycleCollection, findingCollection } from '../audits/collection';
import { concernCollection, contactCollection } from '../contacts/collection';
import { judge } from '../contacts/model/reliance';
import { evidenceSchema } from '../contacts/model/schema';
import { listSummaries, numberReader } from '../contacts/view';
import { indicatorCollection, versionCollection } from '../level-of-need/collection';
import { exampleNotice } from '../level-of-need/model/adoption';
import { formerNameCollection, movedCollection } from '../moved/collection';
import { withdrawnOf } from '../moved/model/left';
import { titleOfAddress } from '../moved/view';
import { pageCollection, tagCollection } from '../pages/collection';
import type { Page } from '../pages/model/page';
import { noticeOfPage, questionsOf } from '../pages/view';
import {
  agencyCollection,
  areaCollection,
  audienceCollection,
  partnershipCollection,
} from '../partnership/collection';
import type { ContactNow, PageNow, StreamContext } from './model/context';
import {
  type About,
  auditItems,
  noteItems,
  postItems,
  reviewedItem,
  seenItem,
  versionItems,
} from './model/fromData';
import { itemsOfHistory } from './model/fromHistory';
import type { Former, NameKey, StreamNames } from './model/filter';
import { byDate, type StreamItem } from './model/item';
import { firstAddresses, firstIds, withdrawnAct, withdrawnItems } from './model/moved';
import { listRecordSteps, type RecordStep } from './model/step';
import { readSteps } from './plugin/records';

export type { StreamNames } from './model/filter';
export type { StreamItem } from './model/item';

/** What a page is about: the themes of the indicators it names, and the agencies of the findings it names. */
function aboutOf(site: Site, page: Page): About {
  const { matter } = page;
  const indicators = 'indicators' in matter ? matter.indicators : [];
  const findings = 'findings' in matter ? matter.findings : [];
  const themes = indicators.flatMap((id) => site.get(indicatorCollection, id)?.themes ?? []);
  return {
    audiences: 'audiences' in matter ? matter.audiences : [],
    agencies: [...new Set(findings.flatMap((id) => site.get(findingCollection, id)?.agency ?? []))],
    areas: [],
    subjects: [...new Set([...('tags' in matter ? matter.tags : []), ...themes])],
  };
}

/** The pages of guidance, and the one on training. */
const listPages = once((site: Site): { now: PageNow; page: Page }[] => {
  const { training } = site.one(partnershipCollection).pages;
  return site.all(pageCollection).flatMap((page) => {
    const isTraining = page.kind === 'site' && page.path === training;
    if (page.kind !== 'guidance' && !isTraining) return [];
    const { path, matter } = page;
    const now: PageNow = {
      ...aboutOf(site, page),
      id: path,
      kind: isTraining ? 'training' : 'guidance',
      title: matter.title,
      path,
    };
    return [{ now, page }];
  });
});

const listContacts = once((site: Site): ContactNow[] => {
  const national = site.all(areaCollection).filter(({ kind }) => kind === 'national');
  const wide = new Set(national.map(({ id }) => id));
  return listSummaries(site).map(
    ({ id, name, agency, areas, serves, concerns, phones, mark, standIn }) => ({
      id,
      name,
      path: `/contacts/${id}`,
      agency: agency.id,
      // What is there for the whole country is there in each area.
      areas: areas.some(({ id: area }) => wide.has(area)) ? [] : areas.map((area) => area.id),
      audiences: serves.map((audience) => audience.id),
      subjects: concerns.map((concern) => concern.id),
      phones:
        mark.status === 'sample'
          ? []
          : phones.map(({ display, href, label }) => ({ display, href, ...(label && { label }) })),
      ...(mark.status !== 'sample' && {
        mark: {
          status: mark.status,
          label: mark.label,
          on: mark.on,
          ...(mark.staleFrom && { staleFrom: mark.staleFrom }),
        },
      }),
      ...(standIn?.contact && { instead: standIn.contact.name }),
    }),
  );
});

/** What others name by its id, in the history of their files too. */
const recordNamed = {
  audience: (site: Site, id: string) => site.get(audienceCollection, id),
  agency: (site: Site, id: string) => site.get(agencyCollection, id),
  area: (site: Site, id: string) => site.get(areaCollection, id),
  contact: (site: Site, id: string) => site.get(contactCollection, id),
};

function contextOf(site: Site): StreamContext {
  const left = new Map(
    withdrawnOf(site.all(movedCollection)).map((one) => [one.from, one.withdrawn]),
  );
  const { evidenceMonths } = site.one(partnershipCollection);
  const contacts = new Map(listContacts(site).map((contact) => [contact.id, contact]));
  const pages = new Map(listPages(site).map(({ now }) => [now.id, now]));
  return {
    contact: (id) => contacts.get(id),
    page: (id) => pages.get(id),
    resolve: (scheme, id) => site.resolve(scheme, id),
    withdrawn(address) {
      const { why, goTo } = left.get(address) ?? {};
      if (why === undefined) return undefined;
      return withdrawnAct(why, goTo === undefined ? undefined : titleOfAddress(site, goTo));
    },
    idNow: (kind, id) => recordNamed[kind](site, id)?.id ?? id,
    agencyName: (id) => site.get(agencyCollection, id)?.name ?? id,
    readNumber: numberReader(site),
    evidenceWords(evidence) {
      const { data } = evidenceSchema.safeParse(evidence);
      if (!data || data.class === 'sample') return undefined;
      return `${judge(data, evidenceMonths).label}, ${formatDate(data.on)}`;
    },
  };
}

/** Posts, versions and audits, which the content itself dates. */
function itemsOfData(site: Site): StreamItem[] {
  const versions = site.all(versionCollection).filter(({ status }) => status !== 'draft');
  return [
    ...site.all(pageCollection).flatMap((page) =>
      page.kind === 'brief' || page.kind === 'update'
        ? postItems(page, aboutOf(site, page), {
            notice: noticeOfPage(site, page),
            questions: questionsOf(page),
          })
        : [],
    ),
    ...versions.flatMap((version, i) => {
      const before = versions[i + 1];
      return versionItems({
        version,
        notice: exampleNotice(version.data),
        corrections: version.corrections,
        ...(before && {
          comparison: `/level-of-need/compare?from=${before.id}&to=${version.id}`,
        }),
      });
    }),
    ...withdrawnItems(site.all(movedCollection), (address) => titleOfAddress(site, address)),
    ...site.all(cycleCollection).flatMap(auditItems),
    ...listPages(site).flatMap(({ now, page: { matter } }) =>
      'changes' in matter ? noteItems(now, matter.changes) : [],
    ),
  ];
}

/** Without a history: when a contact was last seen and a page last read, by their own dates. */
const itemsOfDates = (site: Site): StreamItem[] => [
  ...listContacts(site).flatMap(seenItem),
  ...listPages(site).flatMap(({ now, page: { matter } }) =>
    'review' in matter ? [reviewedItem(now, matter.review.reviewed)] : [],
  ),
];

const read = new WeakMap<object, RecordStep[]>();

/** The steps of a history; the same history is read once, however often the content is. */
function stepsOf(site: Site): readonly RecordStep[] {
  const history = site.contentHistory();
  const known = read.get(history) ?? listRecordSteps(readSteps(history.changes));
  read.set(history, known);
  return known;
}

/**
 * Whether the stream is told from the history of the files. Where there is none, or only a part, it has the dates of the
 * content alone, and every surface says so.
 */
export const isFromHistory = (site: Site): boolean => site.contentHistory().missing === undefined;

/** Everything that changed until today, newest first. */
export const stream = once((site: Site): readonly StreamItem[] => {
  const all = [
    ...itemsOfData(site),
    ...(isFromHistory(site) ? itemsOfHistory(stepsOf(site), contextOf(site)) : itemsOfDates(site)),
  ];
  const own = new Set(all.map(({ id }) => id));
  const firstOf = firstIds(site.all(movedCollection), (id) => own.has(id));
  const named = all.map((item) => ({ ...item, id: firstOf(item.id) }));
  // What an author wrote of a change comes before what the files tell of the same.
  const ids = new Set<string>();
  return named
    .filter(({ id, date }) => date <= site.today && !ids.has(id) && ids.add(id))
    .sort(byDate);
});

const firstPaths = once((site: Site) => {
  const live = new Set(site.all(pageCollection).map(({ path }) => path));
  return firstAddresses(site.all(movedCollection), (address) => live.has(address));
});

/**
 * The whole address under which a page was first told, by which the feeds of posts know it: a new name announces nothing
 * again.
 * @param url the whole address of the page now.
 */
export function firstUrl(site: Site, url: string): string {
  const below = new URL(url).pathname.slice(site.base.length);
  return new URL(`${site.base}${firstPaths(site)(`/${below}`).slice(1)}`, url).href;
}

/** Where the names of a kind are chosen. */
const keysOfKinds: readonly [kind: string, key: NameKey][] = [
  [audienceCollection.id, 'audiences'],
  [agencyCollection.id, 'agencies'],
  [areaCollection.id, 'areas'],
  [tagCollection.id, 'subjects'],
  [concernCollection.id, 'subjects'],
];

/** What these were called before; nothing where none was renamed or withdrawn. */
function formerOf(site: Site): Pick<StreamNames, 'former'> {
  const former: Partial<Record<NameKey, Former[]>> = {};
  for (const { kind, ...name } of site.all(formerNameCollection)) {
    const [, key] = keysOfKinds.find(([one]) => one === kind) ?? [];
    if (key) (former[key] ??= []).push(name);
  }
  return Object.keys(former).length > 0 ? { former } : {};
}

/** What the items are for and about, by name: what somebody can choose among. */
export const streamNames = once((site: Site): StreamNames => {
  const items = stream(site);
  const named = (
    key: NameKey,
    records: readonly { id: string; name: string }[],
  ): { id: string; name: string }[] => {
    const used = new Set(items.flatMap((item) => item[key]));
    const seen = new Set<string>();
    return records
      .filter(({ id }) => used.has(id) && !seen.has(id) && seen.add(id))
      .map(({ id, name }) => ({ id, name }));
  };
  const subjects = [
    ...site.all(tagCollection).map(({ id, label }) => ({ id, name: label })),
    ...site.all(versionCollection).flatMap(({ data }) => data.themes),
    ...site.all(concernCollection),
  ];
  return {
    audiences: named('audiences', site.all(audienceCollection)),
    agencies: named('agencies', site.all(agencyCollection)),
    areas: named('areas', site.all(areaCollection)),
    subjects: named('subjects', subjects).sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    ...formerOf(site),
  };
});
