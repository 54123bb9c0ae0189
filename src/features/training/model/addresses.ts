/** Where the pages of training are. */

/** Where courses are listed, where no page of the partnership lists them. */
export const trainingPath = '/training';

/** The file of every date, below the output folder. */
export const calendarFile = 'training/dates.ics';

export const questionsPath = `${trainingPath}/questions`;
export const sheetsPath = `${trainingPath}/sheets`;

/** An empty file of answers with its headings, below the output folder. */
export const sheetFileName = 'training/answers.csv';

export const coursePath = (id: string): string => `${trainingPath}/courses/${id}`;

export const sessionPath = (course: string, id: string): string => `${coursePath(course)}#${id}`;

/** The calendar file of one session, below the output folder. */
export const sessionFile = (id: string): string => `training/sessions/${id}.ics`;
