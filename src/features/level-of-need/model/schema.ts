/** One version of the document of levels: its levels, domains, dimensions, themes and indicators. */
import * as z from 'zod';
import {
  adoptionSchema,
  claims,
  id,
  isoDate,
  levelNumber,
  ref,
  text,
} from '../../../shared/schema';
import { ageBands } from '../../../shared/ages';
import { fewestLevels, mostLevels } from '../../../shared/levelSign';

export const levelSchema = z.strictObject({
  number: levelNumber().describe('The stable key of a level in every version.'),
  slug: id().describe('Its page under /level-of-need/levels/.'),
  name: text(),
  aliases: z.array(text()).default([]).describe('Other names in use, for example tier 3.'),
  summary: text().describe('One sentence: what this level means for a child.'),
  consent: text().describe('What is needed before sharing or acting at this level.'),
  lead: text().describe('Who leads.'),
  assessment: text().describe('Which assessment is used.'),
  timescale: text().describe('The time limits that apply.'),
  next: text().describe('What to do next.'),
  refused: text().describe('What to do if the family refuses, or the request is declined.'),
  contacts: z.array(ref('contact')).default([]),
  claims: claims(),
});

export const dimensionSchema = z.strictObject({ id: id(), name: text(), summary: text() });

export const domainSchema = z.strictObject({
  id: id().describe('Its page under /level-of-need/domains/.'),
  name: text(),
  summary: text(),
  dimensions: z.array(dimensionSchema).min(1),
});

export const indicatorSchema = z.strictObject({
  id: id().describe('Permanent: it never names another meaning, in any version.'),
  level: levelNumber(),
  dimension: id(),
  ages: z.array(z.enum(ageBands)).min(1),
  themes: z.array(id()).default([]),
  text: text().describe('One observable statement in our own words.'),
  replaces: z
    .array(id())
    .default([])
    .describe('Indicators of the previous version that this one replaces.'),
  reworded: z
    .boolean()
    .optional()
    .describe('true where the wording changed by more than half and the meaning did not.'),
  reason: text().optional().describe('Why it was added, moved or reworded in this version.'),
  claims: claims(),
});

export const versionSchema = z.strictObject({
  title: text().describe('What this version calls itself.'),
  aliases: z.array(text()).default([]).describe('Other names of the document.'),
  adopted: adoptionSchema
    .nullable()
    .default(null)
    .describe(
      'When and by whom the partnership adopted this text. null for example text and for a draft: the site says so first, wherever the text appears, and a release refuses it.',
    ),
  inForceFrom: isoDate()
    .nullable()
    .describe(
      'The day from which it applies; null for a draft. Example text keeps one for its place among the versions, and the site does not show it.',
    ),
  note: text().describe('The status of the text, shown on every page and export.'),
  levels: z
    .array(levelSchema)
    .min(fewestLevels)
    .max(mostLevels)
    .describe('Lowest first, numbered from 1 without a gap.'),
  domains: z.array(domainSchema).min(1),
  themes: z.array(z.strictObject({ id: id(), name: text() })).min(1),
  indicators: z.array(indicatorSchema).min(1),
  withdrawn: z
    .array(
      z.strictObject({
        id: id(),
        replacedBy: z.array(id()).default([]),
        reason: text(),
      }),
    )
    .default([])
    .describe('Indicators of the previous version that are gone, and why.'),
});

export type Level = z.infer<typeof levelSchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
export type Domain = z.infer<typeof domainSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type VersionData = z.infer<typeof versionSchema>;
