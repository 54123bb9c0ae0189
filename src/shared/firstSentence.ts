/** The first sentence of a text, whole where it has no other. On its own, since every page of the site carries it. */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
