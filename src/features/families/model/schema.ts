/** Pages in plain words for families: one idea a line, with a picture, each tied to the professional text that it restates. */
import * as z from 'zod';
import {
  adoptionSchema,
  claims,
  id,
  isoDate,
  keeper,
  levelNumber,
  pastDate,
  ref,
  text,
} from '../../../shared/schema';

/** What stands for the words of a text as they were when somebody last compared with them. */
const fingerprint = () =>
  z
    .string()
    .regex(/^[0-9a-f]{8}$/, { error: 'eight of 0 to 9 and a to f, in quotes' })
    .optional()
    .describe(
      'The mark of the professional words as they were when the plain line was last read against them. npm run check says what to write.',
    );

const words = (longest: number) =>
  text().refine((line) => line.split(/\s+/).length <= longest, {
    error: `at most ${longest} words: one idea a line`,
  });

/** The professional text behind a plain line: one of these, by its kind. */
const restatedSchema = z.union([
  z.strictObject({
    level: levelNumber(),
    field: z.enum(['summary', 'consent', 'lead', 'assessment', 'timescale', 'next', 'refused']),
    read: fingerprint(),
  }),
  z.strictObject({
    pathway: ref('pathway'),
    step: id().describe('The step of the pathway: its text, its detail and who acts.'),
    read: fingerprint(),
  }),
  z.strictObject({ claim: ref('claim'), read: fingerprint() }),
  z.strictObject({
    contact: ref('contact'),
    field: z.enum(['purpose', 'notFor', 'haveReady', 'whatHappensNext']),
    read: fingerprint(),
  }),
  z.strictObject({
    page: z.string().regex(/^\//, { error: 'an address of this site' }).meta({ page: true }),
    part: text().describe('The heading of the part, as the page has it.'),
    read: fingerprint(),
  }),
]);

export const lineSchema = z
  .strictObject({
    id: id(),
    text: words(20).describe('One idea, to a parent or a child. Short words.'),
    picture: ref('picture').describe('The picture beside it.'),
    contact: ref('contact')
      .optional()
      .describe('Whose number is shown under the line. Never type one.'),
    restates: z
      .array(restatedSchema)
      .default([])
      .describe('The professional text that it says again.'),
    ours: text().optional().describe('Why it restates nothing: no professional text says it.'),
  })
  .refine(({ restates, ours }) => restates.length > 0 !== (ours !== undefined), {
    path: ['restates'],
    error:
      'the professional text that the line says again, or ours with the reason why there is none',
  });

const sectionSchema = z.strictObject({
  id: id(),
  title: words(12),
  lines: z.array(lineSchema).min(1),
});

export const plainPageSchema = z.strictObject({
  id: id(),
  position: z.int().min(1).describe('Its place in the list of these pages.'),
  name: text().describe('Who it is for, in a list: For parents and carers.'),
  title: words(12),
  summary: text().describe('One sentence that tells a reader this is their page.'),
  audience: ref('audience').describe('Whose page it is: every contact on it serves them.'),
  keywords: z.array(text()).default([]).describe('Other words people search for.'),
  claims: claims(),
  sections: z.array(sectionSchema).min(1),
  adopted: adoptionSchema
    .optional()
    .describe('Who signed the page for the partnership. Until then it says that it is an example.'),
  review: z.strictObject({ reviewed: pastDate(), due: isoDate(), owner: keeper() }),
});

export const picturesSchema = z.strictObject({
  pictures: z.array(
    z.strictObject({
      id: id().describe('The name of its file in static/img/families, without .svg.'),
      shows: text().describe('What it shows, for whoever cannot see it.'),
    }),
  ),
});

const translated = () =>
  z.strictObject({
    id: id().describe('The id of the English line.'),
    text: text(),
    read: fingerprint(),
  });

export const languageSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'the code of the language (ISO 639), for example cy' }),
  name: text().describe('What its speakers call it.'),
  english: text().describe('What it is called in English.'),
  otherNames: z
    .array(text())
    .default([])
    .describe('What else people type who look for it, such as “in Polish” in that language.'),
  direction: z.enum(['ltr', 'rtl']).describe('Which way it is written.'),
  readBy: adoptionSchema
    .optional()
    .describe('The role of the speaker who has read it, and when. Until then it is an example.'),
  words: z
    .strictObject({
      notRead: text().describe('Says that no speaker has read it yet.'),
      partOnly: text().describe('Says that only a part of the page is in this language.'),
      print: text().describe('The button that prints the page.'),
      numbers: text().describe('Says that names and opening times are in English.'),
      danger: z
        .string()
        .regex(/^[^{}]*\{number\}[^{}]*$/, { error: 'the sentence, with {number} in it once' })
        .optional()
        .describe('Asks whether someone is in danger now, and says to ring {number} first.'),
    })
    .describe('What the page says besides its lines.'),
  pictures: z
    .array(z.strictObject({ id: ref('picture'), shows: text() }))
    .default([])
    .describe('What the pictures show; those left out are described in English.'),
  pages: z
    .array(
      z.strictObject({
        page: ref('plain-page'),
        title: text(),
        summary: text(),
        sections: z
          .array(
            z.strictObject({
              id: id().describe('The id of the English section.'),
              title: text(),
              lines: z.array(translated()).min(1),
            }),
          )
          .min(1)
          .describe(
            'A section may be left out, and the page says so; of a section all lines are there.',
          ),
      }),
    )
    .min(1),
});

export type Restated = z.infer<typeof restatedSchema>;
export type PlainLine = z.infer<typeof lineSchema>;
export type PlainPage = z.infer<typeof plainPageSchema>;
export type Picture = z.infer<typeof picturesSchema>['pictures'][number];
export type Language = z.infer<typeof languageSchema>;
