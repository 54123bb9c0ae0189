/** Age bands, and the words for them. */

export const ageBands = ['unborn', 'under-5', '5-to-10', '11-to-15', '16-and-over'] as const;

export type AgeBand = (typeof ageBands)[number];

const names: Record<AgeBand, string> = {
  unborn: 'before birth', 'under-5': 'under 5', '5-to-10': '5 to 10', '11-to-15': '11 to 15', '16-and-over': '16 and over',
};

/** The name of one age band. */
export const ageName = (band: AgeBand): string => names[band];

/** `ages 11 to 15, 16 and over`; nothing where an indicator fits every child already born. */
export function ageWords(ages: readonly AgeBand[]): string {
  const born = ageBands.filter((band) => band !== 'unborn');
  if (born.every((band) => ages.includes(band))) return '';
  return ages.map(ageName).join(', ');
}
