/** The ages that a text speaks of. An age helps to choose between lines; it never takes one away. */
import { numbersInWords } from '../../../shared/numberWords';

/** A number as digits or as a word, up to 99. */
const number = `(\\d{1,2}|${Object.keys(numbersInWords).join('|')})`;
const person =
  'girl|boy|lad|son|daughter|child|pupil|student|teen|teenager|kid|boyfriend|girlfriend|partner|man|he|she|him|her';
/** What a number may count that is no age. */
const others =
  'weeks?|months?|days?|hours?|hrs?|mins?|minutes?|times?|am|pm|st|nd|rd|th|%|pounds?|quid';

const patterns: { written: RegExp; years: (n: number) => number }[] = [
  {
    written: new RegExp(`\\b${number}[ -]?(?:years?|yrs?|y)[ -]?(?:olds?)?\\b`, 'g'),
    years: (n) => n,
  },
  { written: new RegExp(`\\b${number} ?(?:yo|y/o|yos)\\b`, 'g'), years: (n) => n },
  {
    written: new RegExp(`\\b${number}[ -](?:months?|weeks?|days?)[ -]olds?\\b`, 'g'),
    years: () => 0,
  },
  {
    written: new RegExp(
      `\\b(?:aged?|under|turned|turning|nearly) ${number}\\b(?! ?(?:${others})\\b)`,
      'g',
    ),
    years: (n) => n,
  },
  {
    written: new RegExp(
      `\\b(?:${person})(?:s|'s)? ?,? ?\\(?(?:is |was |of |only |just |aged ){0,2}${number}\\b(?! ?(?:${others})\\b)`,
      'g',
    ),
    years: (n) => n,
  },
  // A child in year 7 turns 12: school years in England begin at the age of five in year 1.
  { written: /\by(?:ea)?r ?(\d{1,2})\b(?! old)/g, years: (n) => n + 5 },
];

/** @returns the ages in whole years, babies as 0; nothing where none is said. */
export function agesSaid(text: string): number[] {
  const folded = text.slice(0, 400).toLowerCase().replace(/[‘’]/g, "'");
  const found = patterns.flatMap(({ written, years }) =>
    [...folded.matchAll(written)].map(([, said = '']) =>
      years(
        (Object.hasOwn(numbersInWords, said) ? numbersInWords[said] : undefined) ?? Number(said),
      ),
    ),
  );
  return [...new Set(found)].filter((age) => age >= 0 && age < 100);
}

/**
 * The ages at which the law draws a line about sexual activity: 13 and 16 (Sexual Offences Act 2003, sections 5 to 13)
 * and 18.
 */
const lines = [13, 16, 18] as const;

/** Which of the stretches between those lines an age lies in. */
export const legalStretch = (age: number): number => lines.filter((line) => age >= line).length;
