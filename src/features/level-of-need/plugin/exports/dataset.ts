/** Each version of the Level of Need document as open data: JSON and CSV. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import { domainSchema, indicatorSchema, levelSchema, versionSchema } from '../../model/schema';
import type { Version } from '../../model/version';

const exportedIndicator = indicatorSchema.extend({
  domain: z.string(),
  page: z.url().describe('Its permanent address.'),
});

export const versionExportSchema = z.strictObject({
  ...envelope,
  version: z.string(),
  status: z.enum(['draft', 'current', 'superseded']),
  inForceFrom: z.iso.date().nullable(),
  inForceUntil: z.iso.date().nullable(),
  levels: z.array(levelSchema),
  domains: z.array(domainSchema),
  themes: versionSchema.shape.themes,
  indicators: z.array(exportedIndicator),
  withdrawn: versionSchema.shape.withdrawn,
});

const columns = ['version', 'id', 'level', 'domain', 'dimension', 'ages', 'themes', 'text', 'page'];
const statusWords = {
  draft: 'draft, not in force',
  current: 'in force',
  superseded: 'superseded',
} as const;

/**
 * @param siteUrl the public address of the site, base address included, without a slash at its end.
 * @param pageOf the address of an indicator below it.
 */
export function createVersionDataset(
  { id, status, inForceUntil, data }: Version,
  { siteUrl, about, pageOf }: { siteUrl: string; about: Envelope; pageOf: (id: string) => string },
): Dataset {
  const domainOf = new Map(
    data.domains.flatMap((domain) =>
      domain.dimensions.map((dimension) => [dimension.id, domain.id] as const),
    ),
  );
  const indicators = data.indicators.map((indicator) => ({
    ...indicator,
    domain: domainOf.get(indicator.dimension) ?? '',
    page: `${siteUrl}${pageOf(indicator.id)}`,
  }));
  return {
    id: `level-of-need-${id}`,
    title: `${data.title}, ${id === 'next' ? 'draft' : id}`,
    summary: `Levels, domains, dimensions and ${indicators.length} indicators; ${statusWords[status]}.`,
    version: id,
    schema: versionExportSchema,
    schemaName: 'level-of-need',
    path: `level-of-need/${id}`,
    json: {
      ...about,
      note: `${data.note} ${about.note}`,
      title: data.title,
      version: id,
      status,
      inForceFrom: data.inForceFrom,
      inForceUntil,
      levels: data.levels,
      domains: data.domains,
      themes: data.themes,
      indicators,
      withdrawn: data.withdrawn,
    },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          columns,
          indicators.map((i) => ({
            ...i,
            version: id,
            ages: i.ages.join('; '),
            themes: i.themes.join('; '),
          })),
        ),
      },
    ],
  };
}
