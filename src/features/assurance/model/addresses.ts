/** Where the quality assurance calendar and its files are. */

export const assurancePath = '/quality-assurance';

/** The calendar file of every date, below the output folder. */
export const datesFile = 'quality-assurance/dates.ics';

/** The calendar file of what one agency takes part in, below the output folder. */
export const agencyDatesFile = (agency: string): string =>
  `quality-assurance/agencies/${agency}.ics`;

/** An entry on the page. */
export const entryPath = (id: string): string => `${assurancePath}#${id}`;
