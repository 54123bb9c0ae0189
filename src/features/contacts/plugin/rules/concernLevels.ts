/** A worry names a level of the document by its number: the page shows what that level is now. */
import type { Finder } from '../../model/concerns';
import type { Version } from '../../../level-of-need/model/version';
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';

/** @param version the one that the site leads to; undefined where none could be read. */
export function checkConcernLevels(
  { value: { concerns }, source }: Loaded<Finder>,
  version: Pick<Version, 'data'> | undefined,
): Problem[] {
  if (!version) return [];
  const { levels } = version.data;
  return concerns.flatMap(({ level }, i): Problem[] =>
    level === undefined || levels.some(({ number }) => number === level)
      ? []
      : [
          {
            file: source.file,
            ...source.locate(['concerns', i, 'level']),
            field: `concerns[${i}].level`,
            severity: 'error',
            message: `the document has no level ${level}`,
            fix: `write a level from 1 to ${levels.length}, or leave it out`,
          },
        ],
  );
}
