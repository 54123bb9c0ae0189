/** What every Word file of this site is made of. The library is large: only what is fetched when asked for imports this. */
import {
  AlignmentType,
  Document,
  Footer,
  type HeadingLevel,
  type IRunOptions,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { cleanText } from '../characters';

/** The site's typeface; what Word takes where it is not installed is said in `fontTable`. */
const typeface = 'Atkinson Hyperlegible';
const fallback = 'Verdana';
const ink = '15211F';
const sea = '063F3C';
const grey = '46544F';

/** Sizes in half points, spacing in twentieths of a point, as Word counts them. */
const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: typeface, size: 22, color: ink, language: { value: 'en-GB' } },
      // Told to grow with the letters: some programs take it for a height, and a title of two lines lay over itself.
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 120 } },
    },
    title: { run: { size: 40, bold: true, color: sea }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { size: 30, bold: true, color: sea },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: sea, underline: {} } },
  },
  // The numbers of the foot take their look from a style: some programs leave that of the words around them.
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 18, color: grey } },
  ],
};

/** Names a typeface that is on every computer for those without ours (ECMA-376 part 1, 17.8.3.1). */
const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${typeface}"><w:altName w:val="${fallback}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
};

/** Text as Word takes it: nothing that a file may not carry, a break for each line end. */
export const runs = (text: string, options: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] =>
  cleanText(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...options, text: line, ...(i > 0 && { break: 1 }) }));

export const line = (text: string): Paragraph => new Paragraph({ children: runs(text) });

/** What the lines after it are. @param keepNext whether there are any: then it is never the last line of a page. */
export const label = (text: string, keepNext = true): Paragraph =>
  new Paragraph({ keepNext, children: runs(text, { bold: true }) });

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

export const heading = (text: string, level: Heading): Paragraph =>
  new Paragraph({ heading: level, children: runs(text) });

/** A bullet that is not torn from what follows it. */
export const bullet = (text: string, keepNext = false): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, keepNext, children: runs(text) });

const footer = (words: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.RIGHT,
        children: [
          ...runs(`${words}. Page\u00A0`),
          new TextRun({
            children: [PageNumber.CURRENT, '\u00A0of\u00A0', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

interface WordFile {
  /** What the file is called in its properties. */
  title: string;
  /** Who made it: the site. */
  creator: string;
  /** At the foot of each page, before its number. */
  foot: string;
  children: (Paragraph | Table)[];
}

/** Makes the file, A4. */
export function makeWord({ title, creator, foot, children }: WordFile): Promise<Blob> {
  const document = new Document({
    title: cleanText(title),
    creator: cleanText(creator),
    lastModifiedBy: cleanText(creator),
    styles,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: footer(foot) },
        children,
      },
    ],
  });
  return Packer.toBlob(document, undefined, [fontTable]);
}
