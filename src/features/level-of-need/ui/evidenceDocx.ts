/** The evidence list as a Word file. The library is large, so this module is fetched only when somebody asks for one. */
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import {
  type Cover,
  countWords,
  type EvidenceList,
  groupItems,
  judgement,
  nextWords,
  permanentLink,
} from '../model/evidence';

const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });

/** Makes the file, A4, with real headings and lists so that Word and screen readers can move through it. */
export function toDocx(
  list: EvidenceList,
  { title, date, siteUrl, notice, standing, next }: Cover,
): Promise<Blob> {
  const document = new Document({
    title: 'Evidence list',
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: [
          ...(notice ? [line(notice)] : []),
          new Paragraph({ text: 'Evidence list', heading: HeadingLevel.TITLE }),
          line(`${title}, version ${list.version}. ${date}.`),
          line(standing),
          line(countWords(list.items)),
          line(judgement),
          ...groupItems(list.items).flatMap(({ level, domains }) => [
            new Paragraph({ text: `Level ${level}`, heading: HeadingLevel.HEADING_1 }),
            ...domains.flatMap(({ domain, items }) => [
              new Paragraph({ text: domain, heading: HeadingLevel.HEADING_2 }),
              ...items.flatMap(({ id, text, note }) => [
                new Paragraph({
                  bullet: { level: 0 },
                  children: [
                    new TextRun(`${text} [${id}] `),
                    new ExternalHyperlink({
                      link: permanentLink(siteUrl, id),
                      children: [
                        new TextRun({ text: permanentLink(siteUrl, id), style: 'Hyperlink' }),
                      ],
                    }),
                  ],
                }),
                ...(note
                  ? [
                      new Paragraph({
                        indent: { left: 720 },
                        children: [new TextRun({ text: `Note: ${note}`, italics: true })],
                      }),
                    ]
                  : []),
              ]),
            ]),
          ]),
          ...(next ? [line(nextWords(next))] : []),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
