/** Topics as search knows them. */
import { createDocument, type SearchDocument } from '../../search/model/documents';
import type { Topic } from '../model/schema';

const joined = (texts: readonly string[]): string => texts.join(' ');

/** Each topic, with the parts of its page under their headings. */
export const topicDocuments = (topics: readonly Topic[]): SearchDocument[] =>
  topics.map(({ id, name, summary, keywords, say, doNotSay, law, reviews }) =>
    createDocument({
      kind: 'topic',
      path: `/topics/${id}`,
      title: name,
      otherNames: keywords,
      description: summary,
      sections: [
        { anchor: 'say', heading: 'What to say', text: joined([...say, ...doNotSay]) },
        { anchor: 'law', heading: 'What the law says', text: joined(law.map((one) => one.text)) },
        {
          anchor: 'reviews',
          heading: 'What reviews have taught',
          text: joined(reviews.map((one) => one.text)),
        },
      ].filter(({ text }) => text !== ''),
    }),
  );
