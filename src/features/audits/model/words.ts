/** Words for the types of finding. */

export const findingTypes = [
  'practice',
  'strength',
  'gap',
  'barrier',
  'suggestion',
  'figure',
] as const;

export type FindingType = (typeof findingTypes)[number];

export const isFindingType = (value: unknown): value is FindingType =>
  findingTypes.some((one) => one === value);

/** The name of a type, and what it tells a reader. */
export const findingWords: Record<FindingType, { name: string; plural: string; meaning: string }> =
  {
    practice: {
      name: 'Practice described',
      plural: 'Practice described',
      meaning: 'what the agency or its supplier says it does, which nobody tested',
    },
    strength: {
      name: 'Strength',
      plural: 'Strengths',
      meaning: 'something that a result, feedback or a measure shows to be working',
    },
    gap: { name: 'Gap', plural: 'Gaps', meaning: 'something missing' },
    barrier: { name: 'Barrier', plural: 'Barriers', meaning: 'something in the way' },
    suggestion: {
      name: 'Suggestion',
      plural: 'Suggestions',
      meaning: 'something the agency asked for',
    },
    figure: { name: 'Figure', plural: 'Figures', meaning: 'a number the agency gave' },
  };

/** All agencies of an audit, at the start of a line: `Both agencies`, `All 3 agencies`. */
export const everyAgencyWords = (count: number): string =>
  count === 2 ? 'Both agencies' : `All ${count} agencies`;
