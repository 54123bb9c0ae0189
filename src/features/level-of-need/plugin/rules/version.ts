/** What must hold inside one version: unique ids, known dimensions and themes, four different levels. */
import { checkDuplicates } from '../../../../shared/load';
import { nearest } from '../../../../shared/nearest';
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { VersionData } from '../../model/schema';

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
    ...checkDuplicates(
      record,
      ['levels'],
      value.levels.map((l) => l.number),
      'number',
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
