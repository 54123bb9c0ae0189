/** One rule for characters that no file may carry. */

/** Line ends of every kind: Word puts U+000B for Shift+Enter, and U+000C for a page. */
const lineEnds = /\r\n|[\r\u000B\u000C]/g;

/** What XML 1.0 (2.2, Char) refuses: the other C0 controls, lone halves of a pair, U+FFFE and U+FFFF. */
const refused = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Text as any file may carry it: line ends become line feeds; control characters and lone halves of a pair go.
 * @returns the same text where nothing is amiss.
 */
export const cleanText = (text: string): string =>
  text.replace(lineEnds, '\n').replace(refused, '');
