/** The typeface cut to the letters that this site and its readers write. */
import subsetFont from 'subset-font';

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** What English is written with, whether a page has it today or not: people type, and data is fetched. */
export const english = `${printable}\u00a0£–—‘’“”…•·→×½é`;

/** @param letters others that pages have; those the typeface lacks are the system's. */
export const cutFont = (font: Buffer, letters: ReadonlySet<string>): Promise<Buffer> =>
  subsetFont(font, english + [...letters].join(''), { targetFormat: 'woff2' });
