/** The text of a sheet, in whatever encoding a spreadsheet saved it. For Node. */

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding). Node's own decoder takes that encoding for ISO 8859-1, which has none of it. */
const windowsLetters =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

const decodeWindows = (latin: string): string =>
  latin.replace(
    /[\u0080-\u009F]/g,
    (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter,
  );

/**
 * Excel for Mac saves plain CSV as Mac Roman. Its quotation marks, dash and accents are capital letters to Windows-1252,
 * in places where no capital letter stands: within a word in small letters, alone, or at the end of a word.
 */
const macSigns = new RegExp(
  [
    '[a-z]\\xD5[a-z]', // children’s
    '(?:^|[\\s(",;])[\\xD2\\xD4][A-Za-z]', // “Help
    '[a-z.!?][\\xD3\\xD5](?=[\\s,.;:)"]|$)', // help”
    '\\s[\\xD0\\xD1]\\s', // – and —
    '[a-z][\\x87\\x88\\x8A\\x8E\\x8F\\x90\\x9F](?![A-Z])', // café, naïve
  ].join('|'),
  'm',
);

/** The text of a file, whatever encoding a spreadsheet chose. */
export function decodeSheet(bytes: Uint8Array): { text: string; notes: string[] } {
  if (startsWith(bytes, 0xff, 0xfe))
    return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (startsWith(bytes, 0xfe, 0xff))
    return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const latin = Buffer.from(bytes).toString('latin1');
    const mac = macSigns.test(latin);
    return {
      text: mac ? new TextDecoder('macintosh').decode(bytes) : decodeWindows(latin),
      notes: [
        `the file is not UTF-8 and was read as ${mac ? 'Mac Roman, as Excel for Mac' : 'Windows-1252, as Excel'} saves "CSV"; look at accents and apostrophes below, or save it as "CSV UTF-8"`,
      ],
    };
  }
}
