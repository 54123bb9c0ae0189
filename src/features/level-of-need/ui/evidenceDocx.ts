/** The evidence list as a Word file. The library is large, so this module is fetched only when somebody asks for one. */
import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx';
import { cleanText } from '../../../shared/characters';
import { bullet, heading, line, makeWord, runs } from '../../../shared/ui/word';
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

/** Makes the file, A4, in the order of `toText`, with real headings and lists so that Word and screen readers can move through it. */
export function toDocx(list: EvidenceList, cover: Cover): Promise<Blob> {
  const { title, date, siteUrl, notice, standing, levelNames, referral, next } = cover;
  const unknown = notKnown(list, cover);
  const source = cleanText(`${title}, ${versionWords(list.version)}. ${date}`);
  return makeWord({
    title: `Evidence list. ${source}`,
    creator: title,
    foot: `Evidence list. ${source}`,
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
  });
}
