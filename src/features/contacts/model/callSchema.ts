/** The words of a call as data; browsers have them filled in (`callWords.ts`) and never read this. */
import * as z from 'zod';
import { id, ref, text } from '../../../shared/schema';
import { fieldIn } from './callWords';

/** What is filled in; everything else in the words is said as it is written. */
const fields = ['worry', 'role', 'ask'] as const;

export type Field = (typeof fields)[number];

/** Words to say, with fields such as `{worry}`, and blanks such as `[your name]`. */
const words = () =>
  text().refine(
    (said) => [...said.matchAll(fieldIn)].every(([, name]) => fields.some((f) => f === name)),
    { error: `in curly brackets only ${fields.map((f) => `{${f}}`).join(', ')}` },
  );

export const callSchema = z.strictObject({
  first: z
    .array(z.strictObject({ title: text(), say: words() }))
    .min(1)
    .describe(
      'What to say first, in half a minute: who you are, what you saw, the worry, what you ask.',
    ),
  minute: z
    .array(
      z.strictObject({
        title: text(),
        say: z.array(words()).min(1),
        evidence: z
          .boolean()
          .default(false)
          .describe('The evidence list is read out here, before the words of this part.'),
      }),
    )
    .min(1)
    .describe('The call in a minute: situation, background, what I think, what I ask.'),
  asks: z
    .strictObject({ now: text(), today: text(), 'can-wait': text() })
    .describe('What the caller asks for, by how urgent the worry is: {ask}.'),
  roles: z
    .array(z.strictObject({ audiences: z.array(ref('audience')).min(1), say: text() }))
    .default([])
    .describe('How somebody of a group says where they work: {role}.'),
  unknownRole: text().describe('The same where nobody has said who they are.'),
  check: z
    .strictObject({
      groups: z
        .array(
          z.strictObject({
            title: text(),
            points: z.array(z.strictObject({ id: id(), text: text() })).min(1),
          }),
        )
        .min(1),
      citations: z.array(ref('citation')).default([]).describe('What it was learned from.'),
    })
    .optional()
    .describe('Whether what a call taker needs is there: points to tick before ringing.'),
  notes: z
    .array(z.strictObject({ id: id(), ask: text() }))
    .min(1)
    .describe('What to write down during the call. Nothing about the child.'),
});

export type Call = z.infer<typeof callSchema>;
