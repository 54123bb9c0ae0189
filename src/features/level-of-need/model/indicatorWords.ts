/** What people say where an indicator says it otherwise; by id, so that a published version need not be touched. */
import * as z from 'zod';
import { ref, text } from '../../../shared/schema';

export const indicatorWordsSchema = z.strictObject({
  words: z.array(
    z.strictObject({
      for: z
        .array(ref('indicator'))
        .min(1)
        .describe('The indicators that may be meant, of any version.'),
      worry: z
        .array(ref('concern'))
        .default([])
        .describe('Worries of the finder that the same words lead to in the search.'),
      say: z
        .array(text())
        .min(1)
        .describe(
          'Words and phrases as people type them; a phrase counts most where all its words are there.',
        ),
    }),
  ),
});

export type IndicatorWords = z.infer<typeof indicatorWordsSchema>['words'];

function gather(
  words: IndicatorWords,
  key: 'for' | 'worry',
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>();
  for (const group of words)
    for (const id of group[key]) byId.set(id, [...(byId.get(id) ?? []), ...group.say]);
  return byId;
}

/** The words of each indicator, by its id. */
export const wordsById = (words: IndicatorWords) => gather(words, 'for');

/** The words of each worry, by its id. */
export const wordsByWorry = (words: IndicatorWords) => gather(words, 'worry');
