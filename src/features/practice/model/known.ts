/** What sheets of answers may name. */
import type { VersionData } from '../../level-of-need/model/schema';
import { linesOf } from './lines';
import type { KnownNames } from './readRows';
import type { PracticeCase } from './schema';

type Version = Pick<VersionData, 'domains' | 'indicators'> & {
  id: string;
  levels: readonly { number: number }[];
};

/** @param settings the ids of the groups of readers. */
export const knownNames = (
  cases: readonly PracticeCase[],
  versions: readonly Version[],
  settings: readonly string[],
): KnownNames => ({
  cases: new Map(
    cases.flatMap((one) => {
      const version = versions.find(({ id }) => id === one.version);
      if (!version) return [];
      const lines = linesOf(one, version, () => '').flatMap(({ levels }) =>
        levels.flatMap((level) => level.lines.map(({ id }) => id)),
      );
      const levels = version.levels.map(({ number }) => number);
      return [[one.id, { version: one.version, levels, lines: new Set(lines) }] as const];
    }),
  ),
  settings: new Set(settings),
});
