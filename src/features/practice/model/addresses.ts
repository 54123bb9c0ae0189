/** Where the pages of practice are, without the site's base address. */

export const practicePath = '/practice/';

export const casePath = (id: string): string => `${practicePath}${id}`;

/** For paper: every case, then every answer. */
export const paperPath = `${practicePath}print`;

export const teamPath = `${practicePath}team`;

/** Addresses below `/practice/` that are no case. */
export const takenNames = ['print', 'team'];
