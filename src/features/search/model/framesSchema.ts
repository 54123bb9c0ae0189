/** `data/frames.yaml` as it is checked. */
import * as z from 'zod';
import { ref, text } from '../../../shared/schema';
import { classesSchema, type Placed, phrases, refuseUnreadable, under } from './phraseSchema';

const frameSchema = z
  .strictObject({
    worry: ref('concern').optional().describe('The worry it is.'),
    page: text()
      .startsWith('/', {
        error: 'the address of a page of this site, for example /guidance/consent',
      })
      .meta({ page: true })
      .optional()
      .describe('Where it leads, when that is no worry.'),
    because: text().describe('Who does what to whom, for those who keep the list.'),
    words: phrases().min(1),
    unless: phrases().optional().describe('Where one of these is there too, it is something else.'),
  })
  .refine(({ worry, page }) => (worry === undefined) !== (page === undefined), {
    error: 'either a worry or a page',
  });

const rulesSchema = z.strictObject({
  spellings: z.record(text(), text()).default({}),
  little: phrases().describe('Words that may come between any two words of a phrase.'),
  classes: classesSchema,
  asked: phrases()
    .default([])
    .describe('What is asked about, and not told: no frame is looked for beside one of these.'),
  frames: z.array(frameSchema).describe('The particular before the general.'),
});

export type FramesFile = z.infer<typeof rulesSchema>;

/** Every phrase with its place in the file. */
const listPhrases = ({ asked, frames }: FramesFile): Placed[] => [
  ...under(['asked'], asked),
  ...frames.flatMap(({ words, unless }, i) => [
    ...under(['frames', i, 'words'], words),
    ...under(['frames', i, 'unless'], unless),
  ]),
];

/** The rules; a phrase that cannot be read is named with its place and the reason. */
export const framesSchema = rulesSchema.superRefine((rules, context) =>
  refuseUnreadable(rules.classes, listPhrases(rules), context),
);
