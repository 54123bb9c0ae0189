/** What somebody answered to a case, and the columns in which answers travel. */
export interface Answer {
  case: string;
  /** The version of the document for whose lines it was given. */
  version: string;
  level: number;
  /** The ids of the lines that decided it; none where nobody said, as when hands are counted. */
  lines: string[];
  /** A code that tells people apart and names nobody; empty where hands were counted. */
  rater: string;
  /** The id of the group of readers the person belongs to; empty where nobody said. */
  setting: string;
  /** The calendar date in London; empty where it is not known. */
  date: string;
}

/** In the order of the file. The notice is there to be read, and no program needs it. */
export const answerColumns = [
  'notice',
  'case',
  'version',
  'level',
  'lines',
  'rater',
  'setting',
  'date',
] as const;

/** How ids are joined in one cell. */
export const lineSeparator = '; ';

/** @param notice empty where every answer of the panel is adopted. */
export const toAnswerRow = ({ lines, ...rest }: Answer, notice: string) => ({
  notice,
  ...rest,
  lines: lines.join(lineSeparator),
});
