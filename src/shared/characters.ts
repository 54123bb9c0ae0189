/**
 * The one rule for characters that nobody can see or that may not be written: control characters, zero-width and
 * bidirectional marks, soft hyphens, halves of a surrogate pair. They come with text copied from Word, telephones and
 * web pages; they make two names look alike, show digits in another order, and break XML (1.0, section 2.2).
 * Import and notes correct them with `cleanText`; a file that its author can correct is refused by `hiddenCharacters`.
 */

export interface HiddenCharacter {
  /** For example `U+202E`. */
  code: string;
  /** For example `right-to-left override`. */
  name: string;
  /** Its place in the text: 0-based, in UTF-16 code units. */
  at: number;
}

/** Joiners, variation selectors and tags belong to a picture, such as a family or a flag, and to nothing else. */
const picture = [
  '\\u{1F3F4}[\\u{E0061}-\\u{E007A}]+\\u{E007F}',
  '[0-9#*]\\uFE0F\\u20E3',
  '\\p{ExtPict}[\\uFE0E\\uFE0F\\p{EMod}]?(?:\\u200D\\p{ExtPict}[\\uFE0E\\uFE0F\\p{EMod}]?)*',
].join('|');

const unseen = '(?![\\t\\n])[\\p{Cc}\\p{Cs}\\p{DI}\\p{NChar}\\u2028\\u2029\\u2800\\uFFF9-\\uFFFB]';

/** A picture in the first group, to be left alone, or a character that goes. */
const unseenAnywhere = new RegExp(`(${picture})|${unseen}`, 'gu');
/** The same, and the mark left where a letter was lost: nothing can bring the letter back. */
const refusedAnywhere = new RegExp(`(${picture})|${unseen}|\\uFFFD`, 'gu');
/**
 * Texts of these letters alone have nothing to find: those of a keyboard, of Western and Central Europe, and the quotation
 * marks and dashes of print. Nearly every line is one, and the search above costs a hundred times as much.
 */
const plainLetters = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;
/** Line ends other than a line feed; Word writes U+000B for Shift and Enter. */
const lineEnds = new RegExp('\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]', 'g');
const unusualSpaces = /(?! )\p{Zs}/gu;
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

const names = new Map([
  [0x00, 'null'],
  [0x0b, 'vertical tab'],
  [0x0c, 'form feed'],
  [0x0d, 'carriage return'],
  [0x1b, 'escape'],
  [0x7f, 'delete'],
  [0xad, 'soft hyphen'],
  [0x61c, 'Arabic letter mark'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of a direction'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'end of an isolate'],
  [0x2800, 'blank of Braille'],
  [0xfeff, 'byte-order mark'],
  [0xfffd, 'mark of a lost letter'],
]);

function nameOf(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return names.get(code) ?? 'control character';
  return names.get(code) ?? 'character that nobody can see';
}

/** Every character of a text that may not be there, in order; a line feed and a tab may. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (plainLetters.test(text)) return [];
  return [...text.matchAll(refusedAnywhere)]
    .filter(([, shown]) => shown === undefined)
    .map(({ 0: character, index }) => {
      const code = character.codePointAt(0) ?? 0;
      return {
        code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
        name: nameOf(code),
        at: index,
      };
    });
}

/** The text without the characters that `hiddenCharacters` finds, and otherwise as it is. */
export const withoutHidden = (text: string): string =>
  plainLetters.test(text)
    ? text
    : text.replace(refusedAnywhere, (_, shown: string | undefined) => shown ?? '');

/** Whether it is the mark left where a letter was lost. */
export const isLostLetter = ({ code }: Pick<HiddenCharacter, 'code'>): boolean => code === 'U+FFFD';

/** For a message: `U+202E (right-to-left override)`. */
export const describeHidden = ({ code, name }: Pick<HiddenCharacter, 'code' | 'name'>): string =>
  `${code} (${name})`;

/** The same text with every space of another width, a non-breaking one among them, as an ordinary space. */
export const plainSpaces = (text: string): string => text.replace(unusualSpaces, ' ');

/**
 * Text as a person sees it, safe to keep, compare and write into XML: other line ends become line feeds, other spaces
 * ordinary ones, and what nobody can see goes. Pictures stay whole. Cleaning twice changes nothing more.
 */
export const cleanText = (text: string): string =>
  plainSpaces(text.replace(lineEnds, '\n')).replace(
    unseenAnywhere,
    (_, shown: string | undefined) => shown ?? '',
  );

/** For ids and numbers, where every dash and non-breaking hyphen is meant as a hyphen. */
export const plainHyphens = (text: string): string => text.replace(hyphens, '-');
