/** The kinds of entries of the quality assurance calendar, in words. */

export const kinds = [
  'audit',
  'return',
  'review',
  'action',
  'policy',
  'training',
  'meeting',
] as const;

export type Kind = (typeof kinds)[number];

export const kindWords: Readonly<Record<Kind, string>> = {
  audit: 'Audit',
  return: 'Return',
  review: 'Review',
  action: 'Action',
  policy: 'Policy',
  training: 'Training',
  meeting: 'Meeting',
};

/** What takes place by itself on its day; everything else has to be done, and is late when it was not. */
const takesPlace: ReadonlySet<Kind> = new Set(['policy', 'training', 'meeting']);

export const isToDo = (kind: Kind): boolean => !takesPlace.has(kind);

export const rhythms = ['month', 'quarter', 'term', 'half-year', 'year'] as const;

export type Rhythm = (typeof rhythms)[number];

export const rhythmWords: Readonly<Record<Rhythm, string>> = {
  month: 'every month',
  quarter: 'every quarter',
  term: 'every term',
  'half-year': 'every half-year',
  year: 'every year',
};
