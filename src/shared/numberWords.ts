/** Small numbers as words, for sentences. */

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `four`; from ten on the figures. */
export const numberWord = (number: number): string => words[number] ?? String(number);
