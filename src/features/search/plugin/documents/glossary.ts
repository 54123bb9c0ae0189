/** Terms of the glossary and the law and guidance cited, as search knows them. */
import type { Citation } from '../../../citations/model/schema';
import type { Term } from '../../../glossary/model/schema';
import { createDocument, type SearchDocument } from '../../model/documents';

/** Glossary terms. Their other names are synonyms everywhere, and their misspellings are read as the term. */
export const termDocuments = (terms: readonly Term[]): SearchDocument[] =>
  terms.map((term) =>
    createDocument({
      kind: 'term',
      path: '/glossary',
      suffix: `#${term.id}`,
      title: term.term,
      otherNames: [...term.acronyms, ...term.otherNames],
      slips: term.misspellings,
      description: term.meaning,
      synonyms: true,
      ...(term.contacts[0] && { leadsTo: `/contacts/${term.contacts[0]}` }),
      answer: { type: 'term', meaning: term.meaning },
    }),
  );

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
