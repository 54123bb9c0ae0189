/** The versions of the document of levels, their indicators, and what people say for them. */
import { type Collection, defineCollection, type Site } from '../../shared/collection';
import { file, idsIn, within } from '../../shared/sources';
import { partnershipCollection, partnershipFile } from '../partnership/collection';
import { indicatorWordsSchema } from './model/indicatorWords';
import type { Indicator } from './model/schema';
import { situationsSchema } from './model/situations';
import { bySay, type Version } from './model/version';
import { checkFrozen } from './plugin/frozen';
import { listSuccessions, type Versions, versionSource } from './plugin/load';
import { checkAdoption } from './plugin/rules/adoption';
import { checkDates } from './plugin/rules/dates';
import { checkDraftWords } from './plugin/rules/draftWords';
import { checkMeaning } from './plugin/rules/meaning';
import { checkRepeats } from './plugin/rules/repeats';
import { checkSuccession } from './plugin/rules/succession';
import { checkVersion } from './plugin/rules/version';

export { versionSource };

const publishedOf = ({ published, data }: Versions) =>
  published.flatMap((id) => data.get(id) ?? []);

export const versionCollection: Collection<Version, Versions> = defineCollection({
  id: 'version',
  source: versionSource,
  permanent: 'a published version keeps its name and its address for good',
  rules: [
    {
      name: 'version',
      about: 'What a version names is in it, and no id is there twice.',
      check: ({ data }) => [...data.values()].flatMap(checkVersion),
    },
    {
      name: 'dates',
      about: 'A published version applies from a day that has come, later than the one before.',
      check: (own, { today }) => checkDates(publishedOf(own), own.data.get('next'), today),
    },
    {
      name: 'adoption',
      about: 'Only an adopted version goes out to the public, and a draft is nobody’s yet.',
      check: (own, reader) => checkAdoption(publishedOf(own), own.data.get('next'), reader),
    },
    {
      name: 'frozen',
      about: 'A published version stays as it was published.',
      check: ({ published }, { root }) => checkFrozen(root, published),
    },
    {
      name: 'succession',
      about: 'No indicator goes without its reason.',
      check: (own) =>
        listSuccessions(own).flatMap(({ older, newer }) => checkSuccession(older, newer)),
    },
    {
      name: 'meaning',
      about: 'An id keeps its meaning.',
      check: (own) =>
        listSuccessions(own).flatMap(({ older, newer, earlier }) =>
          checkMeaning(older, newer, earlier),
        ),
    },
    {
      name: 'draft words',
      about: 'A published version does not speak of itself as a draft.',
      check: ({ published, data }, reader) =>
        checkDraftWords(
          reader.root,
          published.map((id) => ({ id, adopted: Boolean(data.get(id)?.value.adopted) })),
          {
            release: reader.release,
            more: reader.gather(partnershipFile).whole[0]?.value.unfinishedWords ?? [],
          },
        ),
    },
  ],
  title: ({ data }) => data.title,
  address: ({ path }) => path,
  review: {
    id: 'version',
    one: 'version of the document',
    many: 'versions of the document',
    short: 'version',
    step: 'The document: decide whether the version in force stays as it is, or a new one is needed.',
    // Only the version in force is looked at again; its dates are with the partnership, since it is frozen itself.
    of({ id, status, data }, site: Site) {
      if (status !== 'current') return undefined;
      const { reviewed, due, owner } = site.one(partnershipCollection).review.levelOfNeed;
      return {
        checked: reviewed,
        due,
        owner,
        title: `${data.title}, ${id}`,
        file: 'data/partnership.yaml',
      };
    },
  },
});

/** Every indicator of every version. Of one in several, the version that speaks for it comes first. */
export const indicatorCollection: Collection<Indicator> = defineCollection({
  id: 'indicator',
  schemes: ['indicator'],
  source: {
    reads: versionSource.reads,
    shapes: versionSource.shapes,
    read(reader) {
      const { items, broken, unread } = reader.gather(versionSource);
      const places = new Map(items.map((item) => [item.value, item]));
      const indicators = bySay(items.map(({ value }) => value)).flatMap((version) => {
        const source = places.get(version)?.source;
        return source
          ? version.data.indicators.map((value, i) => ({
              id: value.id,
              value,
              source,
              path: ['indicators', i],
            }))
          : [];
      });
      const salvaged = broken.flatMap((part) => idsIn(part, 'indicators'));
      return within(indicators, { salvaged, unread });
    },
  },
  title: ({ text }) => text,
  address: ({ id, dimension }) => `/indicators/${dimension}#${id}`,
  permanent:
    'the id of an indicator is the same in every version, and /i/ links and printed lists name it. Take one out of the draft by listing it under withdrawn in docs/indicators.yaml, with its reason',
});

/** What people say where an indicator says it otherwise. */
export const indicatorWordsCollection = defineCollection({
  id: 'indicator words',
  source: file('data/indicator-words.yaml', indicatorWordsSchema),
});

/** Situations of the highest level that browser and search must lead to help. */
export const situationCollection = defineCollection({
  id: 'situations',
  source: file('data/safety/situations.yaml', situationsSchema),
  rules: [
    {
      name: 'repeats',
      about: 'No situation is counted twice.',
      check: ({ whole }) => whole.flatMap(checkRepeats),
    },
  ],
});

export const collections = [
  versionCollection,
  indicatorCollection,
  indicatorWordsCollection,
  situationCollection,
];
