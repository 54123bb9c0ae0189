/** What must hold inside one version: unique ids, known dimensions and themes, levels numbered from 1 without a gap. */
import { checkDuplicates } from '../../../../shared/load';
import { nearest } from '../../../../shared/nearest';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { VersionData } from '../../model/schema';

/** Levels are lowest first and are numbered from 1, so that a level has its neighbours beside it everywhere. */
function checkNumbers({ value: { levels }, source }: Loaded<VersionData>): Problem[] {
  const wrong = levels.findIndex(({ number }, i) => number !== i + 1);
  if (wrong === -1) return [];
  return [
    {
      file: source.file,
      ...source.locate(['levels', wrong, 'number']),
      field: `levels[${wrong}].number`,
      severity: 'error',
      message: `level ${levels[wrong]?.number} is in the place of level ${wrong + 1}`,
      fix: 'number the levels from 1, lowest first, without a gap',
    },
  ];
}

/** An indicator is at a level that its version has. */
function checkLevel({ value: { levels, indicators }, source }: Loaded<VersionData>, i: number) {
  const level = indicators[i]?.level;
  if (levels.some(({ number }) => number === level)) return [];
  return [
    {
      file: source.file,
      ...source.locate(['indicators', i, 'level']),
      field: `indicators[${i}].level`,
      severity: 'error' as const,
      message: `this version has no level ${level}`,
      fix: `write a level from 1 to ${levels.length}`,
    },
  ];
}

/** A dimension without an indicator is an empty row of every table; one misspelt is told where it is. */
function checkUsed(record: Loaded<VersionData>): Problem[] {
  const { domains, indicators } = record.value;
  const used = new Set(indicators.map(({ dimension }) => dimension));
  const known = new Set(domains.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)));
  if ([...used].some((id) => !known.has(id))) return [];
  return domains.flatMap(({ dimensions }, i) =>
    dimensions.flatMap(({ id, name }, j) =>
      used.has(id)
        ? []
        : [
            problemAt(
              record,
              ['domains', i, 'dimensions', j, 'id'],
              `the dimension ${name} has no indicator at any level`,
              `give an indicator dimension: ${id}, or take the dimension out`,
              'warning',
            ),
          ],
    ),
  );
}

/** Problems inside one version's data. */
export function checkVersion(record: Loaded<VersionData>): Problem[] {
  const { value, source } = record;
  const dimensions = value.domains.flatMap((domain) => domain.dimensions.map((d) => d.id));
  const themes = value.themes.map((t) => t.id);
  const unknown = (
    kind: string,
    wanted: string,
    known: string[],
    path: PropertyKey[],
    field: string,
  ): Problem[] => {
    if (known.includes(wanted)) return [];
    const guess = nearest(wanted, known);
    return [
      {
        file: source.file,
        ...source.locate(path),
        field,
        severity: 'error',
        message: `this version has no ${kind} with the id ${wanted}`,
        fix: guess
          ? `did you mean ${guess}?`
          : `add it to the ${kind}s of this file, or use one that is there`,
      },
    ];
  };
  return [
    ...checkNumbers(record),
    ...checkUsed(record),
    ...checkDuplicates(
      record,
      ['levels'],
      value.levels.map((l) => l.slug),
      'slug',
    ),
    ...checkDuplicates(
      record,
      ['domains'],
      value.domains.map((d) => d.id),
    ),
    ...checkDuplicates(record, ['themes'], themes),
    ...checkDuplicates(
      record,
      ['indicators'],
      value.indicators.map((i) => i.id),
    ),
    ...value.domains.flatMap((domain, d) =>
      checkDuplicates(
        record,
        ['domains', d, 'dimensions'],
        domain.dimensions.map((x) => x.id),
      ),
    ),
    ...value.indicators.flatMap((indicator, i) => [
      ...checkLevel(record, i),
      ...unknown(
        'dimension',
        indicator.dimension,
        dimensions,
        ['indicators', i, 'dimension'],
        `indicators[${i}].dimension`,
      ),
      ...indicator.themes.flatMap((theme, t) =>
        unknown(
          'theme',
          theme,
          themes,
          ['indicators', i, 'themes', t],
          `indicators[${i}].themes[${t}]`,
        ),
      ),
    ]),
  ];
}
