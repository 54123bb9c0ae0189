/** Whether the columns of a table have room beside each other on the smallest phone. */

/** With more columns than these there is no room for words side by side. */
const mostColumns = 3;

/**
 * So many letters of small type are beside each other at 320 px, with the space around three cells. A line ends between
 * words and after a hyphen only, so each column is at least as wide as its longest word.
 */
const mostLetters = 34;

/** @param rows the words of each cell, the names of the columns among them. */
export function fitsSideBySide(rows: readonly (readonly string[])[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns > mostColumns) return false;
  const longestIn = (column: number) =>
    Math.max(
      0,
      ...rows.flatMap((row) => (row[column] ?? '').split(/[\s–/-]+/)).map((word) => word.length),
    );
  const letters = Array.from({ length: columns }, (_, column) => longestIn(column));
  return letters.reduce((sum, one) => sum + one, 0) <= mostLetters;
}
