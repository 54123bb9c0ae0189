/** Words with a capital at their start, as a sentence or a label has it. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
