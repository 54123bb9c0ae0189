/** What the search learns from: the sayings of the site, each with what it is about. */
import { type Collection, once, type Site } from '../../../shared/collection';
import { concernCollection, contactCollection } from '../../contacts/collection';
import { indicatorCollection, indicatorWordsCollection } from '../../level-of-need/collection';
import { dangerSayingCollection, sayingCollection } from '../collection';
import type { Saying } from '../model/learnSayings';
import { dangerNow, type SiteSayings } from '../model/sayings';
import { learnOrRecall } from './keepLearned';

/** The addresses of records, of those that are there. */
const addressesOf = <T>(site: Site, of: Collection<T>, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const record = site.get(of, id);
    return (record && of.address?.(record, site)) ?? [];
  });

const pageOf = (address: string): string => address.replace(/#.*$/, '');

/**
 * How much a saying of a page counts. People ask for pages about as often as for worries, and many times more is known of
 * what they say of a worry: without this, a question about a form or a poster is taken for a worry.
 */
const ofPage = 3;

/**
 * What is learned from what people say: of worries, of pages, and of indicators, which lead to their worry, or else to the
 * page of their dimension. Half as much from what is no sentence, and from what shows an indicator: of those there
 * are many.
 */
function aboutOf(site: Site): Saying[] {
  const worriesOf = (ids: readonly string[]) => addressesOf(site, concernCollection, ids);
  const dimensionsOf = (ids: readonly string[]) => [
    ...new Set(addressesOf(site, indicatorCollection, ids).map(pageOf)),
  ];
  const told = site.one(sayingCollection).sayings.flatMap(({ worry, page, indicator, say }) => {
    const named = [...worriesOf(worry), ...page];
    const about = named.length > 0 ? named : dimensionsOf(indicator);
    const counts = worry.length > 0 ? 1 : ofPage;
    return say.map((said) => ({ said, about, counts: indicator.length > 0 ? 0.5 : counts }));
  });
  if (told.length === 0) return [];
  const words = site.one(indicatorWordsCollection).words.flatMap((words) => {
    const about = words.worry.length > 0 ? worriesOf(words.worry) : dimensionsOf(words.for);
    return words.say.map((said) => ({ said, about, counts: 0.5 }));
  });
  return [...told, ...words];
}

/**
 * How much what is said of any worry counts against danger: there is many times more of it, and each new saying would make
 * all danger less likely.
 */
const ofOtherWorries = 0.6;

/** What is danger now, and what is not: what only sounds so, and what is said of worries for which nobody rings 999 first. */
function dangerOf(site: Site): Saying[] {
  const { now, notNow } = site.one(dangerSayingCollection);
  if (now.length === 0) return [];
  const rings999 = (id: string): boolean => {
    const [first = ''] = site.get(concernCollection, id)?.ask ?? [];
    return site.get(contactCollection, first)?.role === 'emergency';
  };
  // What shows an indicator is told of any time, not of now.
  const others = site.one(sayingCollection).sayings.filter((one) => one.indicator.length === 0);
  const say = (
    groups: readonly { say: readonly string[] }[],
    about: readonly string[],
    counts = 1,
  ) => groups.flatMap((group) => group.say.map((said) => ({ said, about, counts })));
  const [immediate, later] = [true, false].map((wanted) =>
    others.filter(({ worry }) => worry.some(rings999) === wanted),
  );
  // Whoever types the name of a service asks for it: `Stop It Now` is a helpline.
  const named = site
    .all(contactCollection)
    .map(({ name, otherNames }) => ({ say: [name, ...otherNames] }));
  return [
    ...say([...now, ...(immediate ?? [])], [dangerNow]),
    ...say([...notNow, ...named], []),
    ...say(later ?? [], [], ofOtherWorries),
  ];
}

/** All that the search learns of this site, worked out once. */
export const learnedOf = once((site: Site): SiteSayings => {
  const [about, strongest] = learnOrRecall(aboutOf(site), {
    restraint: 1e-5,
    mostKept: [40_000, 9_850],
  });
  const [danger] = learnOrRecall(dangerOf(site), { restraint: 2e-5, mostKept: [2_600] });
  return { whole: { about, danger }, first: { about: strongest, danger } };
});
