/** Levels, dimensions and indicators of the version in force, as search knows them. */
import { ageWords } from '../../../shared/ages';
import type { Version } from '../model/version';
import { createDocument, type SearchDocument } from '../../search/model/documents';

/** Dimensions and indicators. Older versions and the draft are left out: their indicators are on the same pages. */
export function indicatorDocuments({ data }: Version): SearchDocument[] {
  const levelOf = (number: number) => data.levels.find((level) => level.number === number);
  const themeName = (id: string) => data.themes.find((theme) => theme.id === id)?.name ?? '';
  const dimensions = data.domains.flatMap((domain) =>
    domain.dimensions.map((dimension) => ({ ...dimension, domain: domain.name })),
  );
  return [
    ...dimensions.map(({ id, name, summary, domain }) =>
      createDocument({
        kind: 'level',
        path: `/indicators/${id}`,
        title: `Indicators: ${name}`,
        otherNames: [`${name} indicators`],
        description: summary,
        sections: [
          { anchor: '', heading: domain, text: '' },
          ...data.indicators
            .filter((i) => i.dimension === id)
            .map((i) => ({ anchor: i.id, heading: '', text: i.text })),
        ],
        standing: 0.95,
      }),
    ),
    ...data.indicators.map(({ id, text, level, dimension, ages, themes }) =>
      createDocument({
        kind: 'indicator',
        path: `/indicators/${dimension}`,
        suffix: `#${id}`,
        title: text,
        sections:
          themes.length > 0
            ? [{ anchor: '', heading: '', text: themes.map(themeName).join(', ') }]
            : [],
        answer: {
          type: 'indicator',
          number: level,
          name: levelOf(level)?.name ?? '',
          dimension: dimensions.find((d) => d.id === dimension)?.name ?? '',
          ages: ageWords(ages),
        },
      }),
    ),
  ];
}
