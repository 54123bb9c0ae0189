/** The fields of a document, as they are indexed. */
import type { SearchDocument } from './documents';
import type { Kind } from './kinds';

/** How much a word counts, by the field it is in. */
export const fieldBoosts = { title: 9, names: 6, headings: 3, description: 3, body: 1 } as const;

export type Field = keyof typeof fieldBoosts;

/** A title longer than this is a sentence (a finding, a question) and weighs as one. */
const longestTitle = 70;

/** What people call the kinds that they ask for by name. */
const kindWords: Partial<Record<Kind, string>> = {
  brief: 'learning brief briefing',
  guidance: 'guidance',
  update: 'update news',
  indicator: 'indicator',
  audit: 'audit',
  finding: 'audit finding',
};

/** What an answer says besides its title and text. */
function answerWords(answer: SearchDocument['answer']): string[] {
  switch (answer?.type) {
    case 'contact':
      return [answer.agency, answer.area];
    case 'finding':
      return [answer.question, answer.agency];
    case 'indicator':
      return [`level ${answer.number}`, answer.name, answer.dimension];
    default:
      return [];
  }
}

/** The words of each field, as they are indexed. */
export function fieldTexts(document: SearchDocument): Record<Field, string> {
  const { kind, title, otherNames, sections, said = [], description, answer } = document;
  // `Brief on consent`, `neglect indicators`: a kind is asked for by its name.
  const own = kindWords[kind] ?? '';
  const sentence = title.length > longestTitle;
  return {
    title: sentence ? '' : title,
    names: otherNames.join(' . '),
    headings: sections.map((s) => s.heading).join(' . '),
    description: sentence ? `${title} . ${description}` : description,
    body: [own, ...answerWords(answer), ...sections.map((s) => s.text), ...said].join(' . '),
  };
}
