/** The ranking of a version, made when the box is first used or the address brings words: it takes a slow phone a moment. */
import { useCallback, useMemo, useState } from 'react';
import { createReader } from '../../search/model/reader';
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
  { everyday, words }: Pick<BrowsePageProps, 'everyday' | 'words'>,
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
    };
    return createIndicatorRanking(source, createReader(rankTexts(source), everyday));
  }, [version, everyday, words, needed]);
  const prepare = useCallback(() => setWanted(true), []);
  return [rank, prepare];
}
