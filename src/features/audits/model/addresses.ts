/** Where the pages of self-assessment are, without the site's base address. */

export const assessmentPath = '/audits/self-assessment';

/** For paper: every question and standard, with room to write. */
export const assessmentPaperPath = `${assessmentPath}/print`;

/** Below `/audits/`, names that no cycle may have. */
export const takenCycles = ['self-assessment'];
