/** Terms of the glossary as search knows them. */
import type { Term } from '../model/schema';
import { createDocument, type SearchDocument } from '../../search/model/documents';

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
