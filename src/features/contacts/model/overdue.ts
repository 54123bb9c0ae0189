/** Leave to publish contacts whose review is late: given for a build, with a reason that is shown with each of them. */

export interface OverdueLeave {
  /** Words for the reader of a contact's page. */
  reason: string;
  /** The contacts it was needed for. */
  contacts: readonly string[];
}

const leastWords = 4;
const leastLetters = 20;

/** What is wrong with a reason; undefined when it is a real one. It is shown on public pages, so a placeholder will not do. */
export function findReasonFault(reason: string): string | undefined {
  const words = new Set(
    (reason.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => /[aeiouy]/.test(word)),
  );
  const letters = reason.replace(/\P{L}/gu, '').length;
  if (reason.trim() === '') return 'it is empty';
  if (/[<>\n]/.test(reason)) return 'it is more than one plain line';
  return words.size < leastWords || letters < leastLetters
    ? `"${reason.trim()}" is too short to be one`
    : undefined;
}

/** The sentence shown with a contact that is published although its review is overdue. */
export const describeLeave = (dueOn: string, { reason }: OverdueLeave): string =>
  `Its review was due by ${dueOn} and is late. The reason given: ${reason.trim().replace(/([^.!?])$/, '$1.')}`;
