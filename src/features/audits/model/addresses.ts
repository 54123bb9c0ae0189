/** Where the pages of self-assessment are, without the site's base address. */

export const assessmentPath = '/audits/self-assessment';

/** For paper: every question and standard, with room to write. */
export const assessmentPaperPath = `${assessmentPath}/print`;

/** Below `/audits/`, names that no cycle may have. */
export const takenCycles = ['self-assessment', 'compare'];

/** Two audits question by question. @param earlier the id of the one that was first, and `later` of the other. */
export const comparePath = (earlier: string, later: string): string =>
  `/audits/compare/${earlier}/${later}`;

/** What one agency said in an audit. */
export const agencyPath = (cycle: string, agency: string): string =>
  `/audits/${cycle}/agencies/${agency}`;

/** On that page, the place of an answer and of a standard. */
export const answerPlace = (question: number): string => `question-${question}`;
export const standardPlace = (standard: string): string => `standard-${standard}`;

/** A file in which an agency reports what it did about the recommendations of an audit. */
export const progressFilePath = (cycle: string): string => `/audits/${cycle}/progress.yaml`;

/** A form to report it in, which writes such a file. */
export const progressPath = (cycle: string): string => `/audits/${cycle}/progress`;
