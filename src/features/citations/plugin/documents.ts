/** Law and guidance as search knows it. */
import { createDocument, type SearchDocument } from '../../search/model/documents';
import type { Citation } from '../model/schema';

/** Law and guidance. */
export const citationDocuments = (citations: readonly Citation[]): SearchDocument[] =>
  citations.map((citation) =>
    createDocument({
      kind: 'page',
      path: '/references',
      suffix: `#${citation.id}`,
      title: citation.title,
      otherNames: citation.short === citation.title ? [] : [citation.short],
      description: [citation.edition, citation.note].filter(Boolean).join('. '),
      standing: citation.status === 'superseded' ? 0.6 : 0.85,
    }),
  );
