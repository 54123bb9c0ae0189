/** `data/danger.yaml` and the lists it is measured with, as they are checked. */
import * as z from 'zod';
import { text } from '../../../shared/schema';
import { certainties, type DangerRules } from './danger';
import { classesSchema, type Placed, phrases, refuseUnreadable, under } from './phraseSchema';

const ruleSchema = z.strictObject({
  spellings: z
    .record(text(), text())
    .default({})
    .describe('Words written short or run together, each with the plain words.'),
  little: phrases().describe('Words that may come between any two words of a phrase.'),
  classes: classesSchema.default({}),
  harms: z
    .array(
      z.strictObject({
        harm: text().describe('What happens, for those who keep the list.'),
        sure: phrases().optional().describe('Danger by itself.'),
        likely: phrases().optional().describe('Danger with a person or a sign of now.'),
        possible: phrases().optional().describe('Danger with both.'),
      }),
    )
    .min(1),
  signs: phrases()
    .default([])
    .describe(
      'Signs that are little alone; two of them with a person or a sign of now are likely danger.',
    ),
  now: phrases().min(1).describe('Signs that it is happening now.'),
  whom: phrases().min(1).describe('A person it happens to or is done by.'),
  urgent: phrases().default([]).describe('Signs of now so plain that nothing quiets them.'),
  names: phrases()
    .default([])
    .describe('Names that only sound like danger; taken out before anything is looked for.'),
  quiet: z
    .array(
      z.strictObject({
        because: text(),
        upTo: z
          .enum(certainties)
          .describe('What it quiets: sure quiets all, likely what is no more than likely.'),
        unlessNow: z
          .boolean()
          .optional()
          .describe('Whether it counts for nothing where somebody is named and it happens now.'),
        words: phrases().min(1),
      }),
    )
    .default([]),
});

/** `data/safety/danger.yaml`: what people type when it is danger now, and what only sounds so. */
export const dangerListSchema = z.strictObject({
  danger: z.array(z.strictObject({ text: text(), harm: text() })).min(1),
  noDanger: z.array(z.strictObject({ text: text(), because: text() })).min(1),
});

export type DangerList = z.infer<typeof dangerListSchema>;

/** Every phrase of the rules with its place in the file. */
function listPhrases(rules: z.infer<typeof ruleSchema>): Placed[] {
  return [
    ...rules.harms.flatMap((rule, i) =>
      certainties.flatMap((certainty) => under(['harms', i, certainty], rule[certainty])),
    ),
    ...under(['signs'], rules.signs),
    ...under(['now'], rules.now),
    ...under(['whom'], rules.whom),
    ...under(['urgent'], rules.urgent),
    ...under(['names'], rules.names),
    ...rules.quiet.flatMap((rule, i) => under(['quiet', i, 'words'], rule.words)),
  ];
}

/** The rules; a phrase that cannot be read is named with its place and the reason. */
export const dangerSchema: z.ZodType<DangerRules> = ruleSchema.superRefine((rules, context) =>
  refuseUnreadable(rules.classes, listPhrases(rules), context),
) as z.ZodType<DangerRules>;
