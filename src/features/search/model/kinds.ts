/** The kinds of things that search finds, in the order in which their groups stand when nothing else decides. */

export const kinds = [
  'contact',
  'concern',
  'topic',
  'level',
  'indicator',
  'guidance',
  'term',
  'brief',
  'update',
  'audit',
  'finding',
  'page',
] as const;

export type Kind = (typeof kinds)[number];

/** The headings of groups of results. @param documentName what the document of levels is called. */
export const kindNamesOf = (documentName: string): Record<Kind, string> => ({
  contact: 'Contacts',
  concern: 'Who to contact about a worry',
  topic: 'Topics, on one sheet',
  level: documentName,
  indicator: 'Indicators',
  guidance: 'Guidance',
  term: 'Glossary',
  brief: 'Learning briefs',
  update: 'Updates',
  audit: 'Audits',
  finding: 'Audit findings',
  page: 'Other pages',
});

/** What one result is, where it stands among others. @param documentName what the document of levels is called. */
export const kindLabelsOf = (documentName: string): Record<Kind, string> => ({
  contact: 'Contact',
  concern: 'Worry: who to ring',
  topic: 'Topic',
  level: documentName,
  indicator: 'Indicator',
  guidance: 'Guidance',
  term: 'Glossary',
  brief: 'Learning brief',
  update: 'Update',
  audit: 'Audit',
  finding: 'Audit finding',
  page: 'Page',
});

/** Whether a word from an address names a kind. */
export const isKind = (word: string | undefined): word is Kind =>
  kinds.some((kind) => kind === word);
