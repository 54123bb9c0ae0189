/** Topics as open data. */
import { counted } from '../../../../shared/counted';
import * as z from 'zod';
import { type Dataset, type Envelope, envelope } from '../../../../shared/openData';
import { exampleNotice } from '../../../level-of-need/model/adoption';
import { type Topic, topicSchema } from '../../model/schema';

export const topicsExportSchema = z.strictObject({
  ...envelope,
  topics: z.array(
    topicSchema.extend({
      notice: z
        .string()
        .optional()
        .describe('Only where nobody has signed the topic: what to say before any of it.'),
      page: z.url().describe('Its address on this site.'),
    }),
  ),
});

/** Every topic, with the ids of what it is put together from; none where there is no topic. */
export function createTopicsDatasets(
  topics: readonly Topic[],
  { siteUrl, about }: { siteUrl: string; about: Envelope },
): Dataset[] {
  if (topics.length === 0) return [];
  return [
    {
      id: 'topics',
      title: 'Topics',
      summary: `${counted(topics.length, 'kind')} of harm and circumstance, each with its signs, law, reviews and words, by the ids of the other data sets.`,
      schema: topicsExportSchema,
      schemaName: 'topics',
      path: 'topics',
      json: {
        ...about,
        title: 'Topics',
        topics: topics.map((topic) => {
          const notice = exampleNotice({ adopted: topic.adopted ?? null });
          return {
            ...(notice && { notice }),
            ...topic,
            page: `${siteUrl}/topics/${topic.id}`,
          };
        }),
      },
      others: [],
    },
  ];
}
