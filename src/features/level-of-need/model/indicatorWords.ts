/** What people say where an indicator says it otherwise; by id, so that a published version need not be touched. */
import * as z from 'zod';
import { ref, text } from '../../../shared/schema';

export const indicatorWordsSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        for: z
          .array(ref('indicator'))
          .min(1)
          .describe('The indicators that may be meant, of any version.'),
        say: z
          .array(text())
          .min(1)
          .describe(
            'Words and phrases as people type them; a phrase counts most where all its words are there.',
          ),
      }),
    )
    .min(1),
});

export type IndicatorWords = z.infer<typeof indicatorWordsSchema>['words'];

/** The words of each indicator, by its id. */
export function wordsById(words: IndicatorWords): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>();
  for (const { for: ids, say } of words)
    for (const id of ids) byId.set(id, [...(byId.get(id) ?? []), ...say]);
  return byId;
}
