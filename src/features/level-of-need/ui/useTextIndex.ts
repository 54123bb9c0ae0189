/** The text index of a version, made when the box is first used or the address brings words: it takes a slow phone a moment. */
import { useCallback, useMemo, useState } from 'react';
import type { Everyday } from '../../../shared/everyday';
import { type FindIndicators, indexIndicators } from '../model/textIndex';
import type { ToolVersion } from '../plugin/toolRoutes';

const findNothing: FindIndicators = () => undefined;

/**
 * @param typed what stands in the box.
 * @returns the finder, and a function that makes it ready before the first letter.
 */
export function useTextIndex(
  version: ToolVersion,
  everyday: Everyday,
  typed: string,
): [FindIndicators, () => void] {
  const [wanted, setWanted] = useState(false);
  const needed = wanted || typed !== '';
  const find = useMemo(
    () =>
      needed
        ? indexIndicators(
            version.indicators,
            {
              dimensions: new Map(
                version.domains.flatMap((d) => d.dimensions.map((x) => [x.id, x.name] as const)),
              ),
              themes: new Map(version.themes.map((t) => [t.id, t.name] as const)),
            },
            everyday,
          )
        : findNothing,
    [version, everyday, needed],
  );
  const prepare = useCallback(() => setWanted(true), []);
  return [find, prepare];
}
