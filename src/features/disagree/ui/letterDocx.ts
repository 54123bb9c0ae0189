/** The letter as a Word file. The library is large, so this module is fetched only when somebody asks for one. */
import { HeadingLevel, Paragraph } from 'docx';
import { bullet, heading, line, makeWord, runs } from '../../../shared/ui/word';
import type { Letter } from '../model/letter';

/** @param creator the name of the site. */
export const letterDocx = (
  { title, head, opening, parts, closing }: Letter,
  creator: string,
): Promise<Blob> =>
  makeWord({
    title,
    creator,
    foot: title,
    children: [
      heading(title, HeadingLevel.TITLE),
      ...head.map(line),
      ...opening.map(line),
      ...parts.flatMap(({ heading: name, words, list }) => [
        heading(name, HeadingLevel.HEADING_1),
        ...words.map(line),
        ...list.flatMap(({ text, under }) => [
          bullet(text, true),
          ...under.map((one) => new Paragraph({ indent: { left: 720 }, children: runs(one) })),
        ]),
      ]),
      line(closing),
    ],
  });
