/** What a neighbouring area publishes of its levels: names, documents, where a child goes and by when. Only what was read. */
import * as z from 'zod';
import {
  isoDate,
  keeper,
  levelNumber,
  pastDate,
  ref,
  text,
  webAddress,
} from '../../../shared/schema';

/** Something that a public source says; without a source it is not said. */
const sourced = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, citation: ref('citation').describe('Where it was read.') });

export const neighbourSchema = z.strictObject({
  id: ref('area').describe('The area, as data/partnership.yaml has it.'),
  partnership: text().optional().describe('What its safeguarding partnership calls itself.'),
  document: sourced({ name: text().describe('What its document of levels is called.') })
    .optional()
    .describe('Leave it out where no name was read.'),
  formerly: z
    .array(sourced({ name: text() }))
    .default([])
    .describe('Older names of it.'),
  levels: z
    .array(
      sourced({
        level: levelNumber().describe('Our level that it comes nearest to.'),
        name: text().describe('What it is called there, in their words.'),
      }),
    )
    .default([])
    .describe(
      'Only those that a source was read for; the page says of the others that we do not know.',
    ),
  door: ref('contact').describe('Where a child goes: the front door of the area.'),
  clock: z
    .strictObject({
      claim: ref('claim'),
      theirs: z.boolean().describe('Whether the area gave it itself; otherwise it is national.'),
    })
    .optional()
    .describe('How long a decision may take.'),
  uses: z
    .array(sourced({ text: text() }))
    .default([])
    .describe('Forms, protocols and words that somebody who moves a case meets there.'),
  unknown: z.array(text()).min(1).describe('What we looked for and did not find, each a sentence.'),
  askAt: z
    .strictObject({ label: text(), url: webAddress() })
    .optional()
    .describe('Their own page, for what is not known here.'),
  review: z.strictObject({ reviewed: pastDate(), due: isoDate(), owner: keeper() }),
});

export const neighboursSchema = z.strictObject({
  moving: z
    .array(text())
    .default([])
    .describe('What to do when a child’s case moves, in order; the same for every area.'),
  neighbours: z.array(neighbourSchema),
});

export type Neighbour = z.infer<typeof neighbourSchema>;
export type Neighbours = z.infer<typeof neighboursSchema>;
