/** `data/language/words.json`: how words of everyday English are read. */
import * as z from 'zod';

const word = z.string().regex(/^[a-z0-9]+$/, {
  error: 'one word in small letters without apostrophe',
});

const list = z.array(word);

export const languageSchema = z.strictObject({
  about: z.string(),
  sameAs: z.record(word, word).describe('Forms of one word that its ending does not show.'),
  wider: z.record(word, word).describe('A word for a person, and the wider word for the same.'),
  passedOver: list.describe(
    'Words without a subject: left out unless nothing else was typed or they belong to a name.',
  ),
  askFor: z
    .strictObject({
      contact: list,
      guidance: list,
      meaning: list,
      level: list,
      training: list,
      audit: list,
      brief: list,
      news: list,
    })
    .describe('Words that say which kind of page is wanted.'),
  asides: z
    .array(z.string().regex(/^[a-z]+(?: [a-z]+)*$/, { error: 'small letters, without apostrophe' }))
    .min(1)
    .describe('What is said beside anything, and says nothing of it: “what do I do”.'),
  onlyAsk: list.describe('Those of them that carry no subject of their own and are passed over.'),
});
