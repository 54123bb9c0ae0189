/** Reads and checks the whole content: the one way in, used by the build, the commands and the tests. */
import {
  formerNameCollection,
  movedCollection,
  publishedCollection,
} from '../features/moved/collection';
import { isPage, withdrawnOf } from '../features/moved/model/left';
import { meantBy } from '../features/moved/model/names';
import { pageCollection } from '../features/pages/collection';
import type { Page } from '../features/pages/model/page';
import { calendarOf } from '../features/partnership/collection';
import type {
  ContentHistory,
  Kept,
  Latest,
  ReadOptions,
  Reader,
  RecordChange,
  Reviewed,
  Site,
  TextLink,
} from '../shared/collection';
import { hasErrors, type Problem, inReadingOrder } from '../shared/problems';
import { checkPastDates } from '../shared/references';
import type { Feature } from './feature';
import { type CountedReader, listCollections, makeReader } from './reader';
import { ownAddresses } from './project';
import { features as registered } from './registry';
import { checkFormerNames } from './rules/formerNames';
import { checkLeftAddresses } from './rules/leftAddresses';
import { checkReferences, findMentions, type Mention } from './rules/references';
import { checkPageFields, checkSiteLinks, listAddresses } from './rules/siteLinks';
import { checkStrayFiles } from './rules/strayFiles';
import { checkTakenAddresses } from './rules/takenAddresses';
import { listRecords, type Own, type Records } from './records';

export interface SiteOptions extends Omit<ReadOptions, 'root'> {
  /** The public address, base address included, without a slash at its end. */
  url?: string;
  /** The base address, with slashes at both ends. */
  base?: string;
  history?: () => ReadonlyMap<string, readonly RecordChange[]>;
  /** The last changes of the content; none where nobody asks git. */
  latest?: () => Latest | undefined;
  /** Whether published addresses may have no page: what puts that right reads the content so. */
  allowLost?: boolean;
  contentHistory?: () => ContentHistory;
  /** The features of the site; those of the registry unless told. */
  features?: readonly Feature[];
}

/** The content as it was read, before it is known to be whole. */
export interface ContentReading {
  reader: CountedReader;
  own: readonly Own[];
  /** Every field that names a record. */
  mentions: readonly Mention[];
  /** Every link of a text to a record. */
  links: readonly TextLink[];
}

export interface SiteReading {
  /** Only where no problem is an error. */
  site: Site | undefined;
  problems: Problem[];
  filesRead: number;
}

/** The addresses of the pages made from data, named without making them. */
const listMade = (site: Site, features: readonly Feature[]): string[] => [
  ...ownAddresses,
  ...features.flatMap((feature) => feature.addresses?.(site) ?? []),
];

/** Every place within a page that a record has to itself, for example `/glossary#mash`. */
const listPlaces = (site: Site, own: readonly Own[]): ReadonlySet<string> =>
  new Set(
    own
      .flatMap(({ collection: { schemes }, gathered: { items } }) =>
        schemes
          .slice(0, 1)
          .flatMap((scheme) => items.map(({ id }) => site.resolve(scheme, id)?.href)),
      )
      .filter((href) => href !== undefined),
  );

/** The records that somebody looks at again. */
const listReviewed = (site: Site, own: readonly Own[]): Reviewed[] =>
  own.flatMap(({ collection, gathered: { items } }) => {
    const { review, title, address } = collection;
    if (!review) return [];
    const { of, ...kind } = review;
    return items.flatMap(({ id, value, source }) => {
      const found = of(value, site);
      const path = address(value, site);
      if (!found || path === undefined) return [];
      return [{ kind, id, title: title(value), file: source.file, path, ...found }];
    });
  });

/** Every record with a page of its own, by its address. A page that is written as one is kept in that file. */
function listKept(site: Site, own: readonly Own[]): Kept[] {
  const written = (one: Own): number => (one.collection.id === pageCollection.id ? 0 : 1);
  const kept = [...own]
    .sort((a, b) => written(a) - written(b))
    .flatMap(({ collection, gathered: { items } }) =>
      items.flatMap(({ id, value, source: { file } }) => {
        const path = collection.address(value, site);
        if (path === undefined || path.includes('#')) return [];
        return [{ collection: collection.id, id, title: collection.title(value), file, path }];
      }),
    );
  const first = new Map([...kept].reverse().map((one) => [one.path, one]));
  return [...first.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function makeSite(
  reader: Reader,
  records: Records,
  options: SiteOptions & { remarks: () => readonly Problem[] },
): Site {
  const {
    url = '',
    base = '/',
    history = () => new Map(),
    latest = () => undefined,
    contentHistory = () => ({ changes: [], missing: 'none' }),
    features = registered,
  } = options;
  const { own } = records;
  let addresses: ReadonlySet<string> | undefined;
  const site: Site = {
    today: reader.today,
    calendar: calendarOf(reader),
    allowOverdue: reader.allowOverdue,
    url,
    base,
    history,
    contentHistory,
    latest,
    remarks: options.remarks,
    all: (collection) => records.all(collection),
    one(collection) {
      const [only, ...others] = records.all(collection);
      if (only === undefined || others.length > 0)
        throw new Error(`there is not one ${collection.id} but ${others.length + (only ? 1 : 0)}`);
      return only;
    },
    get: (collection, id) => records.get(collection, id),
    backlinks: (to, id, from) => records.backlinks(to, id, from),
    byRole: (collection, role) =>
      records.all(collection).filter((record) => collection.role?.(record) === role),
    reviewed: () => listReviewed(site, own),
    kept: () => listKept(site, own),
    resolve(scheme, id) {
      const collection = records.named(scheme);
      const record = collection && records.get(collection, id);
      const href = record === undefined ? undefined : collection?.address(record, site);
      return collection && record !== undefined && href !== undefined
        ? { href, title: collection.title(record), ...collection.shown?.(record, scheme, site) }
        : undefined;
    },
    addresses: () =>
      (addresses ??= new Set([
        ...listMade(site, features),
        ...records.all(pageCollection).map(({ path }) => path),
      ])),
  };
  return site;
}

/** What every collection of the features has. */
const gatherOwn = (reader: Reader, features: readonly Feature[]): Own[] =>
  listCollections(features).map((collection) => ({
    collection,
    gathered: reader.gather(collection.source),
  }));

/** Reads every file of the content once. */
export function readContent(root: string, options: SiteOptions): ContentReading {
  const { features = registered } = options;
  const reader = makeReader({ root, ...options });
  const own = gatherOwn(reader, features);
  const gathered = reader.gathered();
  return {
    reader,
    own,
    mentions: gathered.flatMap(({ checkables }) => checkables.flatMap(findMentions)),
    links: gathered.flatMap(({ links = [] }) => links),
  };
}

/** Whether a source reads a file. */
const reads = ({ source }: Own['collection'], file: string): boolean =>
  source.reads.some((path) => file === path || file.startsWith(`${path}/`));

/** The content as it would be with one file changed: to look at, and not checked. */
export interface Sketch {
  site: Site;
  own: readonly Own[];
  /** What is wrong with the file itself. */
  problems: Problem[];
}

/**
 * Reads one file again and takes all others as they were read before, which is quick. What is derived from
 * other files, and what names the record, are as they were before too.
 * @param root a folder with the whole content, in which that file is changed.
 */
export function sketchSite(
  root: string,
  options: SiteOptions,
  { before, file }: { before: ContentReading; file: string },
): Sketch {
  const { features = registered } = options;
  const again = new Set(
    listCollections(features)
      .filter((one) => reads(one, file))
      .map(({ source }) => source as unknown),
  );
  const kept = new Map([...before.reader.sources()].filter(([source]) => !again.has(source)));
  const reader = makeReader({ root, ...options }, kept);
  const own = gatherOwn(reader, features);
  const names = meantBy(reader.gather(formerNameCollection.source).items.map(({ value }) => value));
  const problems = own
    .filter(({ collection }) => again.has(collection.source))
    .flatMap(({ gathered }) => gathered.problems)
    .filter((problem) => problem.file === file && problem.severity !== 'warning');
  const records = listRecords(own, before.mentions, names);
  return {
    site: makeSite(reader, records, { ...options, remarks: () => [] }),
    own,
    problems,
  };
}

/** What old addresses and the list of published ones must satisfy, once it is known which pages there are. */
function checkAddressesLeft(
  reader: Reader,
  {
    pages,
    made,
    gone,
    allowLost,
  }: {
    pages: readonly Page[];
    made: readonly string[];
    gone: readonly string[];
    allowLost: boolean;
  },
): Problem[] {
  const others = [...made];
  // A withdrawn page is one of those that are made; a second of its address is the fault.
  for (const address of gone) others.splice(others.indexOf(address), 1);
  // A post that waits for its day has its address already.
  const waiting = reader
    .gather(pageCollection.source)
    .whole.flatMap(({ page }) => ('draft' in page.matter && page.matter.draft ? [] : [page]));
  return checkLeftAddresses({
    moved: reader.gather(movedCollection.source).items,
    published: allowLost ? [] : reader.gather(publishedCollection.source).items,
    live: new Set(listAddresses({ pages: [...pages, ...waiting], made: others })),
  });
}

/**
 * Reads all content below `root`. Never throws for what an author wrote: problems come back as data, all at once.
 * References are checked against whatever could be read, so one broken file does not hide the faults of the others.
 */
export function readSite(root: string, options: SiteOptions): SiteReading {
  const { features = registered, allowLost = false } = options;
  const { reader, own, mentions, links } = readContent(root, options);
  const gathered = reader.gathered();
  const moved = reader.gather(movedCollection.source).items.map(({ value }) => value);
  const names = reader.gather(formerNameCollection.source).items;
  const renamed = meantBy(names.map(({ value }) => value));
  const found = [
    ...checkReferences({
      own,
      mentions,
      links,
      renamed,
      told: gathered.flatMap(({ problems }) => problems),
    }),
    ...checkFormerNames(names, own),
    ...gathered.flatMap(({ checkables }) =>
      checkables.flatMap((one) => checkPastDates(one, reader.today)),
    ),
    ...own.flatMap(({ collection: { rules }, gathered: records }) =>
      rules.flatMap((rule) => rule.check(records, reader)),
    ),
    ...checkStrayFiles(
      root,
      own.flatMap(({ collection }) => collection.source.reads),
    ),
  ];
  const filesRead = gathered.reduce((sum, part) => sum + part.filesRead, 0);
  if (hasErrors(found)) return { site: undefined, problems: inReadingOrder(found), filesRead };
  let problems = inReadingOrder(found);
  // Which pages there are is known only of content that is whole.
  const site = makeSite(reader, listRecords(own, mentions, renamed), {
    ...options,
    remarks: () => problems,
  });
  const made = listMade(site, features);
  const pages = site.all(pageCollection);
  const { files } = reader.gather(pageCollection.source);
  const gone = withdrawnOf(moved)
    .filter(isPage)
    .map(({ from }) => from);
  const checkables = gathered.flatMap((part) => part.checkables);
  const lost = [
    ...features.flatMap(({ siteRules = [] }) => siteRules.flatMap((rule) => rule.check(site))),
    ...checkSiteLinks({ pages, made, places: listPlaces(site, own), files, left: moved }),
    ...checkPageFields(checkables, { pages, made, left: moved }),
    ...checkTakenAddresses(pages, {
      site,
      own,
      made: made.filter((address) => !gone.includes(address)),
    }),
    ...checkAddressesLeft(reader, { pages, made, gone, allowLost }),
  ];
  problems = inReadingOrder([...found, ...lost]);
  return { site: hasErrors(lost) ? undefined : site, problems, filesRead };
}
