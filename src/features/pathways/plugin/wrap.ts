/** Breaks text into lines that fit a width, without a browser: widths of letters are estimated, generously. */

/** Widths in parts of the type size, measured on Atkinson Hyperlegible and rounded up, so that no line is too long. */
function widthOf(letter: string): number {
  if (/[ijl.,:;'’|!()\[\]]/.test(letter)) return 0.3;
  if (letter === ' ') return 0.26;
  if (/[frt\-]/.test(letter)) return 0.4;
  if (/[mwMW@–—]/.test(letter)) return 0.9;
  if (/[A-Z0-9]/.test(letter)) return 0.68;
  return 0.57;
}

/** @param size of the type, in units of the drawing. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/** Lines of at most `width`; a single word that is wider gets its own line. */
export function wrapText(text: string, width: number, size: number): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width)
      return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}
