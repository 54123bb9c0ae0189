/** What a device keeps of the questions about courses: one sheet for each course and time. */
import { type Moment, moments, type Sheet, steps } from './answers';

/** A sheet without what is the same for all of a device. */
export type OwnSheet = Pick<Sheet, 'course' | 'when' | 'date' | 'values'>;

export interface KeptSheets {
  /** The code that joins them; empty until there is one. */
  code: string;
  setting: string;
  sheets: readonly OwnSheet[];
}

export const nothingKept: KeptSheets = { code: '', setting: '', sheets: [] };

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 200;

function readValues(value: unknown): Record<string, number> {
  return Object.fromEntries(
    Object.entries(Object(value) as Record<string, unknown>).flatMap(([id, step]) => {
      const known = steps.find((one) => one === step);
      return known === undefined ? [] : [[id, known]];
    }),
  );
}

function readSheet(value: unknown): OwnSheet | undefined {
  const { course, when, date, values } = Object(value) as Record<string, unknown>;
  const moment = moments.find((one) => one === when);
  return isText(course) && isText(date) && moment
    ? { course, when: moment, date, values: readValues(values) }
    : undefined;
}

function parse(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** Reads what a device kept; what is damaged is left out, since it can be answered again. */
export function readKept(stored: string): KeptSheets {
  const { code, setting, sheets } = Object(parse(stored)) as Record<string, unknown>;
  return {
    code: isText(code) ? code : '',
    setting: isText(setting) ? setting : '',
    sheets: Array.isArray(sheets) ? sheets.flatMap((one) => readSheet(one) ?? []) : [],
  };
}

/** The text `readKept` reads back; undefined where there is nothing to keep. */
export const writeKept = (kept: KeptSheets): string | undefined =>
  kept.sheets.length === 0 ? undefined : JSON.stringify(kept);

export const sheetOf = (
  { sheets }: Pick<KeptSheets, 'sheets'>,
  course: string,
  when: Moment,
): OwnSheet | undefined => sheets.find((one) => one.course === course && one.when === when);

/** The sheets with one more, in the place of an earlier one for the same course and time. */
export const withSheet = (kept: KeptSheets, sheet: OwnSheet): KeptSheets => ({
  ...kept,
  sheets: [
    ...kept.sheets.filter((one) => one.course !== sheet.course || one.when !== sheet.when),
    sheet,
  ],
});

const letter = (number: number): string => String.fromCharCode(97 + (number % 26));

/** From 2 on: 0 and 1 are easily taken for letters. */
const digit = (number: number): string => String(2 + (number % 8));

/**
 * A code of six that tells nobody who it is: letters and digits in turn, so that it is no word and no date.
 * @param random a whole number from 0 on, drawn anew at each call.
 */
export const makeCode = (random: () => number): string =>
  [letter, digit, letter, digit, letter, digit].map((sign) => sign(random())).join('');

/** The kept sheets as they travel. */
export const toSheets = ({ code, setting, sheets }: KeptSheets): Sheet[] =>
  sheets.map((one) => ({ ...one, code, setting }));
