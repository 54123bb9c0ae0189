/** The front matter of briefs, updates and guidance pages. */
import * as z from 'zod';
import {
  id,
  isoDate,
  localPath,
  pastDate,
  keeper,
  ref,
  text,
  webAddress,
} from '../../../shared/schema';

const rests = {
  findings: z.array(ref('finding')).default([]).describe('The audit findings it is based on.'),
  contacts: z.array(ref('contact')).default([]).describe('Who to contact about it.'),
  indicators: z.array(ref('indicator')).default([]).describe('The indicators it is about.'),
  citations: z.array(ref('citation')).default([]).describe('Law and guidance it relies on.'),
};

const changes = z
  .array(
    z.strictObject({
      on: pastDate().describe('The day of the change.'),
      what: text().describe('In one line, what a reader does differently because of it.'),
    }),
  )
  .default([])
  .describe(
    'Changes that matter to who has read it. Each is announced once, in What’s new and the feeds.',
  );
/** From the first words to the day it goes: what a page says of where it is. */
const life = {
  draft: z.boolean().default(false).describe('true keeps it off the site until it is ready.'),
  inReview: z
    .strictObject({
      by: text().describe('Who signs it off, by role, for example designated doctor.'),
      since: pastDate().describe('The day it was given to them, for example 2026-11-24.'),
    })
    .optional()
    .describe('It is written, and waits for somebody to sign it off. Keep draft: true until then.'),
};

const post = {
  title: text(),
  description: text().describe('One sentence for lists, feeds and search results.'),
  slug: id(),
  date: isoDate().describe(
    'The day it comes out. With a day to come it is published by the build of that day.',
  ),
  authors: z.array(id()).min(1).describe('Roles from authors.yml.'),
  tags: z.array(id()).min(1).describe('From tags.yml.'),
  audiences: z.array(ref('audience')).min(1),
  toDo: text()
    .optional()
    .describe('In one line, what a reader does differently from now on; shown in What’s new.'),
  changes,
  ...life,
};

export const briefSchema = z
  .strictObject({
    ...post,
    ...rests,
    sources: z
      .array(z.strictObject({ title: text(), url: webAddress().optional() }))
      .default([])
      .describe('What else it rests on, for example a published review of a case.'),
  })
  .refine(
    ({ findings, citations, sources }) =>
      [findings, citations, sources].some(({ length }) => length > 0),
    {
      path: ['sources'],
      error: 'the brief does not say what it rests on',
      params: {
        fix: 'name a finding of an audit in findings, law or guidance in citations, or a review in sources, for example sources: [{ title: "Review of a case, 2025" }]',
      },
    },
  );
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
  ...life,
  ...rests,
  changes,
  review: z.strictObject({ reviewed: pastDate(), due: isoDate(), owner: keeper() }),
});
export const documentSchema = z.strictObject({
  title: text(),
  description: text(),
  slug: z
    .literal('/', { error: 'the address "/" of the first page; others take theirs from the file' })
    .optional(),
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
  z.strictObject({
    name: text().describe('A role, never a person.'),
    title: text().optional(),
    description: text().optional(),
    url: webAddress().optional(),
    email: z.email().optional(),
    image_url: localPath()
      .optional()
      .describe('A picture in static/, for example /img/team.png; never one of another site.'),
  }),
);

/** The feeds write a label where `&` and `<` would break them. */
const label = () =>
  text().refine((value) => !/[&<>]/.test(value), {
    error: 'words without &, < and >, for example "drugs and alcohol"',
  });
export const tagsSchema = z.record(
  z.string(),
  z.strictObject({
    label: label(),
    permalink: z
      .string()
      .regex(/^\/[a-z0-9-]+$/, { error: 'an address such as /training' })
      .optional(),
    description: text().optional(),
  }),
);

export type Brief = z.infer<typeof briefSchema>;
export type Update = z.infer<typeof updateSchema>;
export type Guidance = z.infer<typeof guidanceSchema>;
export type DocumentPage = z.infer<typeof documentSchema>;
export type SitePage = z.infer<typeof sitePageSchema>;
