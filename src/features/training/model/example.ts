/** Whose questions these are, and the words that say so wherever they go. */

/** The sentence that comes before questions that nobody has adopted; empty for adopted ones. */
export const exampleQuestions = (example: boolean): string =>
  example ? 'Example: questions that the partnership has not agreed on yet.' : '';
