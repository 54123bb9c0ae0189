/** How many of what, with the word in its right number. */

/**
 * `1 item`, `2 items`; of none, `0 items`.
 * @param many the word for any other number than one, where it is not the first word and an s.
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
