/** Each version of the document as open data: JSON and CSV. */
import { counted } from '../../../../shared/counted';
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import { adoptionSchema } from '../../../../shared/schema';
import { beginWithNotice, exampleNotice, standingWords } from '../../model/adoption';
import { domainSchema, indicatorSchema, levelSchema, versionSchema } from '../../model/schema';
import { toHeader } from '../../model/slices';
import type { Version } from '../../model/version';

const exportedIndicator = indicatorSchema.extend({
  domain: z.string(),
  page: z.url().describe('Its permanent address.'),
});

export const versionExportSchema = z.strictObject({
  notice: z
    .string()
    .optional()
    .describe('Only where nobody has adopted the text: what to say before any of it.'),
  ...envelope,
  version: z.string(),
  status: z
    .enum(['draft', 'example', 'current', 'superseded'])
    .describe('current is in force; example was never adopted, and was never in force.'),
  adopted: adoptionSchema.nullable(),
  inForceFrom: z.iso.date().nullable(),
  inForceUntil: z.iso.date().nullable(),
  levels: z.array(levelSchema),
  domains: z.array(domainSchema),
  themes: versionSchema.shape.themes,
  indicators: z.array(exportedIndicator),
  withdrawn: versionSchema.shape.withdrawn,
});

const columns = ['version', 'id', 'level', 'domain', 'dimension', 'ages', 'themes', 'text', 'page'];

const statusOf = ({ status, data }: Version) =>
  status !== 'draft' && !data.adopted ? 'example' : status;

/**
 * @param siteUrl the public address of the site, base address included, without a slash at its end.
 * @param pageOf the address of an indicator below it.
 */
export function createVersionDataset(
  version: Version,
  { siteUrl, about, pageOf }: { siteUrl: string; about: Envelope; pageOf: (id: string) => string },
): Dataset {
  const { id, data } = version;
  const { adopted, inForceFrom, inForceUntil } = toHeader(version);
  const notice = exampleNotice(data);
  const standing = standingWords({ ...version, adopted });
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
    summary: beginWithNotice(
      notice,
      `Levels, domains, dimensions and ${counted(indicators.length, 'indicator')}; ${standing}.`,
    ),
    version: id,
    schema: versionExportSchema,
    schemaName: 'level-of-need',
    path: `level-of-need/${id}`,
    json: {
      ...(notice && { notice }),
      ...about,
      note: `${data.note} ${about.note}`,
      title: data.title,
      version: id,
      status: statusOf(version),
      adopted,
      inForceFrom,
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
          notice ? ['notice', ...columns] : columns,
          indicators.map((i) => ({
            ...i,
            notice,
            version: id,
            ages: i.ages.join('; '),
            themes: i.themes.join('; '),
          })),
        ),
      },
    ],
  };
}
