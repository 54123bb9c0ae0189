/** The character between the cells of a sheet: the one that makes most of the headings known ones. */
import { answerColumns } from './answers';

const separators = [',', ';', '\t'] as const;

export function separatorOf(text: string): string {
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/, 1);
  const known = (separator: string) =>
    line
      .split(separator)
      .map((cell) => cell.replace(/^"|"$/g, '').trim().toLowerCase())
      .filter((cell) => answerColumns.some((name) => name === cell)).length;
  return separators.reduce<string>(
    (best, separator) => (known(separator) > known(best) ? separator : best),
    ',',
  );
}
