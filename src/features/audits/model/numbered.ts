/** How texts name what has a number in each audit: `question:9`, `recommendation:1`. */

/** An audit with the numbers of its questions, or of its recommendations. */
export interface Numbers {
  cycle: string;
  numbers: readonly number[];
}

export const numbersOf = (cycle: string, list: readonly { number: number }[]): Numbers => ({
  cycle,
  numbers: list.map(({ number }) => number),
});

/**
 * The id by which a question or a recommendation is named. The first audit that had the number keeps it for itself, so that
 * an old link leads where it led; in later audits the id of the audit stands before it.
 * @returns `9`, or `2026-27-9`.
 */
export const numberedId = (number: number, cycle: string, audits: readonly Numbers[]): string =>
  audits.some((other) => other.cycle < cycle && other.numbers.includes(number))
    ? `${cycle}-${number}`
    : String(number);
