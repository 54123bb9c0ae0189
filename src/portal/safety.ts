/** What the indicator browser and the search answer to one query, from the content itself: the gate of both. */
import { describeFindings, nearestLines } from '../features/level-of-need/model/findings';
import { wordsById } from '../features/level-of-need/model/indicatorWords';
import {
  createIndicatorRanking,
  namesOfVersion,
  rankTexts,
} from '../features/level-of-need/model/rankIndicators';
import type { Answered } from '../features/level-of-need/model/situations';
import { highestOf } from '../features/level-of-need/model/view';
import { createReader } from '../features/search/model/reader';
import { createSayingsReader } from '../features/search/model/sayings';
import { indicatorWordsCollection } from '../features/level-of-need/collection';
import { learnedLines, versionInForce } from '../features/level-of-need/view';
import type { Site } from '../shared/collection';
import { everydayWithTerms } from '../features/glossary/view';
import { openSearch, searchSource } from './project';

/** So many of each are given. */
const limit = 10;

/** @returns a function that asks both, of the version in force; building them takes a second or two. */
export function createSafetyCheck(site: Site): (query: string) => Answered {
  const engine = openSearch(searchSource(site));
  const { data } = versionInForce(site);
  const source = {
    indicators: data.indicators,
    names: namesOfVersion(data),
    words: wordsById(site.one(indicatorWordsCollection).words),
    likely: createSayingsReader(learnedLines(site)),
  };
  const rank = createIndicatorRanking(
    source,
    createReader(rankTexts(source), everydayWithTerms(site)),
  );
  return (query) => {
    const ranked = rank(query);
    const { count, note } = describeFindings({
      ranked,
      kept: data.indicators,
      total: data.indicators.length,
      standing: '',
      choices: {},
      levels: data.levels,
    });
    const { emergency, unsure, turnTo, results } = engine.search(query, { limit });
    // What the page opens with when it is not sure.
    const opening = unsure && turnTo ? [{ ...turnTo, kind: 'contact' as const }] : [];
    return {
      query,
      highest: highestOf(data.levels),
      emergency,
      browse: nearestLines(ranked ?? [])
        .slice(0, limit)
        .map(({ id, level }) => ({ id, level })),
      search: [...opening, ...results].map(({ path, title, kind }) => ({ path, title, kind })),
      said: [count, ...(note ? [note] : [])],
    };
  };
}
