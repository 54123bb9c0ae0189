/** Age bands, and the words for them. */

export const ageBands = ['unborn', 'under-5', '5-to-10', '11-to-15', '16-and-over'] as const;

export type AgeBand = (typeof ageBands)[number];

const names: Record<AgeBand, string> = {
  unborn: 'before birth',
  'under-5': 'under 5',
  '5-to-10': '5 to 10',
  '11-to-15': '11 to 15',
  '16-and-over': '16 and over',
};

/** The name of one age band. */
export const ageName = (band: AgeBand): string => names[band];

const born = ageBands.filter((band) => band !== 'unborn');

/** Bands that follow one another, as one span: `aged 5 to 15`, `under 11`, `aged 11 and over`. */
function spanWords(first: AgeBand, last: AgeBand): string {
  const end = names[last].replace(/^.*to /, '');
  if (first === 'under-5') return first === last ? names[first] : `under ${Number(end) + 1}`;
  const start = names[first].replace(/ .*$/, '');
  return last === '16-and-over' ? `aged ${start} and over` : `aged ${start} to ${end}`;
}

/** `before birth, under 11` or `aged 5 and over`; nothing where an indicator fits every child already born. */
export function ageWords(ages: readonly AgeBand[]): string {
  if (born.every((band) => ages.includes(band))) return '';
  const spans: AgeBand[][] = [];
  born.forEach((band, i) => {
    if (!ages.includes(band)) return;
    const before = born[i - 1];
    if (before && ages.includes(before)) spans.at(-1)?.push(band);
    else spans.push([band]);
  });
  return [
    ...(ages.includes('unborn') ? [names.unborn] : []),
    ...spans.map((span) => spanWords(span[0] as AgeBand, span.at(-1) as AgeBand)),
  ].join(', ');
}

/** The band of an age in whole years, of a child already born. */
export function bandOf(age: number): AgeBand {
  if (age < 5) return 'under-5';
  if (age < 11) return '5-to-10';
  return age < 16 ? '11-to-15' : '16-and-over';
}
