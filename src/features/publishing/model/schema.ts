/** The front matter of briefs, updates and guidance pages. */
import * as z from 'zod';
import { id, isoDate, ref, text, pastDate } from '../../../shared/schema';

const rests = {
  findings: z.array(ref('finding')).default([]).describe('The audit findings it rests on.'),
  contacts: z.array(ref('contact')).default([]).describe('Who to contact about it.'),
  indicators: z
    .array(ref('indicator'))
    .default([])
    .describe('Level of Need indicators it bears on.'),
  citations: z.array(ref('citation')).default([]).describe('Law and guidance it relies on.'),
};

const post = {
  title: text(),
  description: text().describe('One sentence for lists, feeds and search results.'),
  slug: id(),
  date: isoDate(),
  authors: z.array(id()).min(1).describe('Roles from authors.yml.'),
  tags: z.array(id()).min(1).describe('From tags.yml.'),
  audiences: z.array(ref('audience')).min(1),
  draft: z.boolean().default(false).describe('true keeps it off the site until it is ready.'),
};

export const briefSchema = z.strictObject({
  ...post,
  ...rests,
  findings: z.array(ref('finding')).min(1),
});
export const updateSchema = z.strictObject({
  ...post,
  ...rests,
  kind: z.enum(['document', 'contact', 'site', 'training', 'audit']).describe('What changed.'),
});
export const guidanceSchema = z.strictObject({
  title: text(),
  description: text(),
  sidebar_position: z.int().positive(),
  keywords: z.array(text()).default([]),
  audiences: z.array(ref('audience')).default([]),
  ...rests,
  review: z.strictObject({ reviewed: pastDate(), due: isoDate(), owner: ref('contact') }),
});
export const documentSchema = z.strictObject({
  title: text(),
  description: text(),
  slug: z.string().optional(),
  sidebar_position: z.int().positive().optional(),
  sidebar_label: text().optional(),
  keywords: z.array(text()).default([]),
  citations: rests.citations,
  contacts: rests.contacts,
});

export const sitePageSchema = z.strictObject({
  title: text(),
  description: text(),
  keywords: z.array(text()).default([]),
});

export const authorsSchema = z.record(
  z.string(),
  z.looseObject({ name: text().describe('A role, never a person.') }),
);
export const tagsSchema = z.record(z.string(), z.looseObject({ label: text() }));

export type Brief = z.infer<typeof briefSchema>;
export type Update = z.infer<typeof updateSchema>;
export type Guidance = z.infer<typeof guidanceSchema>;
export type DocumentPage = z.infer<typeof documentSchema>;
export type SitePage = z.infer<typeof sitePageSchema>;
