/** The words of the field as other features see them. */
import { once, type Site } from '../../shared/collection';
import type { Everyday } from '../../shared/everyday';
import { everydayCollection, termCollection } from './collection';

/** Everyday words with the names of the terms among them, for a box that has no search index beside it. */
export const everydayWithTerms = once((site: Site): Everyday => {
  const { short, groups } = site.one(everydayCollection);
  return {
    short,
    groups: [
      ...groups,
      ...site.all(termCollection).map(({ term, acronyms, otherNames, misspellings }) => ({
        say: [term, ...acronyms, ...otherNames, ...misspellings],
        means: [term, ...acronyms, ...otherNames],
      })),
    ],
  };
});
