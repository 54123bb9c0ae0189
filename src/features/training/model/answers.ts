/** What somebody answers about a course, and the columns in which answers travel. */

/** When the questions are asked: before the course, on the day after it, three months later. */
export const moments = ['before', 'after', 'later'] as const;

export type Moment = (typeof moments)[number];

export const momentNames: Readonly<Record<Moment, string>> = {
  before: 'Before the course',
  after: 'Straight after it',
  later: 'Three months later',
};

/** The steps of every scale, lowest first. */
export const steps = [1, 2, 3, 4, 5] as const;

/** One filled-in sheet. */
export interface Sheet {
  /** The id of a course. */
  course: string;
  when: Moment;
  /** A code that joins the sheets of one person and names nobody. */
  code: string;
  /** The id of a group of readers; empty where nobody said. */
  setting: string;
  /** The calendar date in London; empty where it is not known. */
  date: string;
  /** The step chosen for each statement that was answered, by its id. */
  values: Readonly<Record<string, number>>;
}

/** In the order of the file; a column for each statement follows. The notice is there to be read, and no program needs it. */
export const sheetColumns = ['notice', 'course', 'when', 'code', 'setting', 'date'] as const;

/** @param notice empty where the questions are adopted. */
export const toSheetRow = ({ values, ...rest }: Sheet, notice: string) => ({
  notice,
  ...rest,
  ...values,
});
