/** The evidence list as a Word file. The library is large, so this module is fetched only when somebody asks for one. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IRunOptions,
  type IStylesOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { cleanText } from '../../../shared/characters';
import {
  type Cover,
  countWords,
  type EvidenceItem,
  type EvidenceList,
  groupItems,
  judgement,
  levelWords,
  nextHeading,
  notKnown,
  notKnownHeading,
  permanentLink,
  readyHeading,
  readyList,
  readyWords,
  ringWords,
  versionWords,
} from '../model/evidence';

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
      paragraph: { spacing: { line: 288, after: 120 } },
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
  paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true }],
};

/** Names a typeface that is on every computer for those without ours (ECMA-376 part 1, 17.8.3.1). */
const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${typeface}"><w:altName w:val="${fallback}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
};

/** Text as Word takes it: nothing that a file may not carry, a break for each line end. */
const runs = (text: string, options: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] =>
  cleanText(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...options, text: line, ...(i > 0 && { break: 1 }) }));

const line = (text: string): Paragraph => new Paragraph({ children: runs(text) });

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const heading = (text: string, level: Heading): Paragraph =>
  new Paragraph({ heading: level, children: runs(text) });

/** A bullet that is not torn from what follows it. */
const bullet = (text: string, keepNext = false): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, keepNext, children: runs(text) });

function itemParagraphs({ id, text, note }: EvidenceItem, siteUrl: string): Paragraph[] {
  const link = cleanText(permanentLink(siteUrl, id));
  return [
    bullet(text, true),
    ...(note
      ? [
          new Paragraph({
            indent: { left: 720 },
            keepNext: true,
            children: runs(`Note: ${note}`, { italics: true }),
          }),
        ]
      : []),
    new Paragraph({
      indent: { left: 720 },
      children: [
        new ExternalHyperlink({
          link,
          children: [new TextRun({ text: link, size: 18, style: 'Hyperlink' })],
        }),
      ],
    }),
  ];
}

const nextParagraphs = (next: NonNullable<Cover['next']>): Paragraph[] => [
  heading(nextHeading(next), HeadingLevel.HEADING_1),
  line(next.words),
  ...(next.contacts.length > 0 ? [heading('Who to contact', HeadingLevel.HEADING_2)] : []),
  ...next.contacts.map((contact) => bullet(ringWords(contact))),
];

const readyParagraphs = (referral: NonNullable<Cover['referral']>): Paragraph[] => [
  heading(readyHeading, HeadingLevel.HEADING_1),
  line(readyWords(referral)),
  ...readyList(referral).map((words) => bullet(words)),
];

const footer = (words: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...runs(`${words}. Page `, { size: 18, color: grey }),
          new TextRun({
            size: 18,
            color: grey,
            children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

/** Makes the file, A4, in the order of `toText`, with real headings and lists so that Word and screen readers can move through it. */
export function toDocx(list: EvidenceList, cover: Cover): Promise<Blob> {
  const { title, date, siteUrl, notice, standing, levelNames, referral, next } = cover;
  const unknown = notKnown(list, cover);
  const source = cleanText(`${title}, ${versionWords(list.version)}. ${date}`);
  const document = new Document({
    title: `Evidence list. ${source}`,
    creator: cleanText(title),
    lastModifiedBy: cleanText(title),
    styles,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: footer(`Evidence list. ${source}`) },
        children: [
          ...(notice ? [line(notice)] : []),
          heading('Evidence list', HeadingLevel.TITLE),
          line(`${source}.`),
          ...(standing ? [line(standing)] : []),
          line(countWords(list.items)),
          line(judgement),
          ...(referral && referral.haveReady.length > 0 ? readyParagraphs(referral) : []),
          ...groupItems(list.items).flatMap(({ level, domains }) => [
            heading(levelWords(level, levelNames), HeadingLevel.HEADING_1),
            ...domains.flatMap(({ domain, items }) => [
              heading(domain, HeadingLevel.HEADING_2),
              ...items.flatMap((item) => itemParagraphs(item, siteUrl)),
            ]),
          ]),
          ...(next ? nextParagraphs(next) : []),
          ...(unknown.length > 0 ? [heading(notKnownHeading, HeadingLevel.HEADING_1)] : []),
          ...unknown.map((words) => bullet(words)),
        ],
      },
    ],
  });
  return Packer.toBlob(document, undefined, [fontTable]);
}
