/** Everyday words with the names of the glossary's terms among them, for a box that has no search index beside it. */
import type { Everyday } from '../shared/everyday';
import type { Content } from './content';

export const everydayWithTerms = ({
  everyday,
  terms,
}: Pick<Content, 'everyday' | 'terms'>): Everyday => ({
  short: everyday.short,
  groups: [
    ...everyday.groups,
    ...terms.map(({ term, acronyms, otherNames, misspellings }) => ({
      say: [term, ...acronyms, ...otherNames, ...misspellings],
      means: [term, ...acronyms, ...otherNames],
    })),
  ],
});
