/** What must hold between a version and the one before it: nothing is lost without a word. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { VersionData } from '../../model/schema';

/** Problems of a newer version measured against the older one it follows. */
export function checkSuccession(older: VersionData, newer: Loaded<VersionData>): Problem[] {
  const { value, source } = newer;
  const before = new Set(older.indicators.map((i) => i.id));
  const now = new Set(value.indicators.map((i) => i.id));
  const told = new Set(value.withdrawn.map((w) => w.id));
  const complain = (path: PropertyKey[], field: string, message: string, fix: string): Problem => ({
    file: source.file,
    ...source.locate(path),
    field,
    message,
    fix,
    severity: 'error',
  });
  return [
    ...[...before]
      .filter((id) => !now.has(id) && !told.has(id))
      .map((id) =>
        complain(
          ['withdrawn'],
          'withdrawn',
          `the indicator ${id} was in the version before and is missing here`,
          'list it under withdrawn with the reason, or bring it back',
        ),
      ),
    ...value.withdrawn.flatMap(({ id, replacedBy }, i) => [
      ...(now.has(id)
        ? [
            complain(
              ['withdrawn', i, 'id'],
              `withdrawn[${i}].id`,
              `${id} is listed as withdrawn but is still one of the indicators`,
              'delete one of the two',
            ),
          ]
        : []),
      ...(before.has(id)
        ? []
        : [
            complain(
              ['withdrawn', i, 'id'],
              `withdrawn[${i}].id`,
              `${id} was not an indicator of the version before`,
              'correct the id',
            ),
          ]),
      ...replacedBy
        .filter((other) => !now.has(other))
        .map((other) =>
          complain(
            ['withdrawn', i, 'replacedBy'],
            `withdrawn[${i}].replacedBy`,
            `${other} is not an indicator of this version`,
            'correct the id',
          ),
        ),
    ]),
    ...value.indicators.flatMap(({ replaces }, i) =>
      replaces
        .filter((id) => !before.has(id))
        .map((id) =>
          complain(
            ['indicators', i, 'replaces'],
            `indicators[${i}].replaces`,
            `${id} was not an indicator of the version before`,
            'correct the id',
          ),
        ),
    ),
  ];
}
