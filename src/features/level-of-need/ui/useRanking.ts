/** The ranking of a version, made when the box is first used or the address brings words: it takes a slow phone a moment. */
import { useCallback, useMemo, useState } from 'react';
import { createReader } from '../../search/model/reader';
import { createSayingsReader } from '../../search/model/sayings';
import { wordsById } from '../model/indicatorWords';
import {
  createIndicatorRanking,
  namesOfVersion,
  type RankIndicators,
  rankTexts,
} from '../model/rankIndicators';
import type { BrowsePageProps, ToolVersion } from '../plugin/toolRoutes';

const rankNothing: RankIndicators = () => undefined;

/**
 * @param typed what is in the box.
 * @returns the ranking, and a function that makes it ready before the first letter.
 */
export function useRanking(
  version: ToolVersion,
  { everyday, words, learned }: Pick<BrowsePageProps, 'everyday' | 'words' | 'learned'>,
  typed: string,
): [RankIndicators, () => void] {
  const [wanted, setWanted] = useState(false);
  const needed = wanted || typed !== '';
  const rank = useMemo(() => {
    if (!needed) return rankNothing;
    const source = {
      indicators: version.indicators,
      names: namesOfVersion(version),
      words: wordsById(words),
      likely: createSayingsReader(learned),
    };
    return createIndicatorRanking(source, createReader(rankTexts(source), everyday));
  }, [version, everyday, words, learned, needed]);
  const prepare = useCallback(() => setWanted(true), []);
  return [rank, prepare];
}
