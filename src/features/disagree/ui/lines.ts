/** The lines of a version with their levels, for whoever shows one. */
import type { ToolVersion } from '../../level-of-need/plugin/toolRoutes';

export interface VersionLine {
  id: string;
  text: string;
  level: number;
  levelName: string;
}

/** Every line of a version by its id. */
export function linesById({ indicators, levels }: ToolVersion): ReadonlyMap<string, VersionLine> {
  const names = new Map(levels.map(({ number, name }) => [number, name]));
  return new Map(
    indicators.map(({ id, text, level }) => [
      id,
      { id, text, level, levelName: names.get(level) ?? '' },
    ]),
  );
}
