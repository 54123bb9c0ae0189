/** Topics as search knows them. */
import { createDocument, type SearchDocument } from '../../search/model/documents';
import type { Topic } from '../model/schema';

/**
 * Each topic by its names and what it is about, with the headings of its page. Its sentences stay out of the index, which
 * every searcher downloads: they say again what worries, terms and guidance say.
 */
export const topicDocuments = (topics: readonly Topic[]): SearchDocument[] =>
  topics.map(({ id, name, summary, keywords, law, reviews }) =>
    createDocument({
      kind: 'topic',
      path: `/topics/${id}`,
      title: name,
      otherNames: keywords,
      description: summary,
      sections: [
        { anchor: 'say', heading: 'What to say' },
        ...(law.length > 0 ? [{ anchor: 'law', heading: 'What the law says' }] : []),
        ...(reviews.length > 0 ? [{ anchor: 'reviews', heading: 'What reviews have taught' }] : []),
      ].map((section) => ({ ...section, text: '' })),
    }),
  );
