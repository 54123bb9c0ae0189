/** The days of the week as records write them; the week starts on Monday (ISO 8601). */

export const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Day = (typeof days)[number];
