/** Sets the pages of a small PDF on A4 sheets in the order of folding, with a line to cut along and ticks for the fold. */
import { PDFDocument, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { imposePages, type Side } from '../../src/features/contacts/model/imposition';

/** A4 in points. */
const [width, height] = [595.28, 841.89];
const grey = rgb(0.45, 0.45, 0.45);

/** Where the four places of a side begin, from its lower left corner. */
const corners = [
  [0, height / 2],
  [width / 2, height / 2],
  [0, 0],
  [width / 2, 0],
] as const;

/** How long a tick is: longer than the edge most printers leave white. */
const tick = 34;

function drawMarks(page: PDFPage): void {
  page.drawLine({
    start: { x: 0, y: height / 2 },
    end: { x: width, y: height / 2 },
    thickness: 0.5,
    color: grey,
    dashArray: [4, 4],
  });
  for (const [from, to] of [
    [0, tick],
    [height / 2 - tick, height / 2 + tick],
    [height - tick, height],
  ] as const) {
    page.drawLine({
      start: { x: width / 2, y: from },
      end: { x: width / 2, y: to },
      thickness: 0.5,
      color: grey,
      dashArray: [1, 3],
    });
  }
}

interface About {
  title: string;
  /** The date of the content, `2026-11-24`: the file does not tell when it was made. */
  date: string;
}

/**
 * @param source a PDF whose pages are at most a quarter of A4 each.
 * @returns the imposed PDF and how many pages it has.
 */
export async function imposePdf(
  source: Uint8Array,
  { title, date }: About,
): Promise<{ pdf: Uint8Array; pages: number }> {
  const booklet = await PDFDocument.load(source);
  const made = await PDFDocument.create();
  made.setTitle(title, { showInWindowTitleBar: true });
  made.setLanguage('en-GB');
  made.setCreationDate(new Date(`${date}T00:00:00Z`));
  made.setModificationDate(new Date(`${date}T00:00:00Z`));
  const small = await made.embedPdf(booklet, booklet.getPageIndices());
  const drawSide = (side: Side) => {
    const page = made.addPage([width, height]);
    side.forEach((number, place) => {
      const held = number === undefined ? undefined : small[number - 1];
      const [x, y] = corners[place] ?? [0, 0];
      if (held)
        page.drawPage(held, {
          x: x + (width / 2 - held.width) / 2,
          y: y + (height / 2 - held.height) / 2,
        });
    });
    drawMarks(page);
  };
  for (const { front, back } of imposePages(small.length)) {
    drawSide(front);
    drawSide(back);
  }
  return { pdf: await made.save(), pages: made.getPageCount() };
}
