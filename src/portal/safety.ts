/** What the indicator browser and the search answer to one query, from the content itself: the gate of both. */
import { describeFindings, nearestLines } from '../features/level-of-need/model/findings';
import { wordsById } from '../features/level-of-need/model/indicatorWords';
import {
  createIndicatorRanking,
  namesOfVersion,
  rankTexts,
} from '../features/level-of-need/model/rankIndicators';
import type { Answered } from '../features/level-of-need/model/situations';
import { currentVersion } from '../features/level-of-need/model/slices';
import { buildIndex } from '../features/search/model/buildIndex';
import { createEngine } from '../features/search/model/engine';
import { createReader } from '../features/search/model/reader';
import type { Content } from './content';
import { everydayWithTerms } from './everyday';
import { createRoutes } from './routes';
import { listSearchDocuments } from './search';

/** So many of each are given. */
const limit = 10;

/** @returns a function that asks both, of the version in force; building them takes a second or two. */
export function createSafetyCheck(content: Content): (query: string) => Answered {
  const documents = listSearchDocuments(
    content,
    createRoutes(content, '').map((route) => route.path),
  );
  const engine = createEngine(buildIndex(documents, content.everyday));
  const { data } = currentVersion(content.versions);
  const source = {
    indicators: data.indicators,
    names: namesOfVersion(data),
    words: wordsById(content.indicatorWords),
  };
  const rank = createIndicatorRanking(
    source,
    createReader(rankTexts(source), everydayWithTerms(content)),
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
    const { emergency, results } = engine.search(query, { limit });
    return {
      query,
      emergency,
      browse: nearestLines(ranked ?? [])
        .slice(0, limit)
        .map(({ id, level }) => ({ id, level })),
      search: results.map(({ path, title, kind }) => ({ path, title, kind })),
      said: [count, ...(note ? [note] : [])],
    };
  };
}
