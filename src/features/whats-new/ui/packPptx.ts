/** Slides as a PowerPoint file. The library is large, so this module is fetched only when somebody asks for one. */
import PptxGenJS from 'pptxgenjs';
import { cleanText } from '../../../shared/characters';
import type { Slide } from '../model/slides';

/** The site's typeface is on few machines. */
const typeface = 'Verdana';
const ink = '15211F';
const soft = '46544F';
const sea = '063F3C';
const lang = 'en-GB';

/** Titles are in a place for titles, so that a screen reader and the overview know them. */
const master: PptxGenJS.SlideMasterProps = {
  title: 'PACK',
  background: { color: 'FFFFFF' },
  objects: [
    {
      placeholder: {
        options: {
          name: 'title',
          type: 'title',
          x: 0.6,
          y: 0.9,
          w: 12.1,
          h: 1.3,
          fontFace: typeface,
          fontSize: 32,
          bold: true,
          color: sea,
          align: 'left',
          valign: 'top',
        },
        text: '',
      },
    },
  ],
};

function addSlide(file: PptxGenJS, slide: Slide, site: string): void {
  const page = file.addSlide({ masterName: 'PACK' });
  const body = { x: 0.6, w: 12.1, fontFace: typeface, lang, align: 'left', valign: 'top' } as const;
  page.addText(cleanText(slide.title), { placeholder: 'title', lang });
  if (slide.kicker)
    page.addText(slide.kicker, { ...body, y: 0.4, h: 0.45, fontSize: 16, color: soft });
  if (slide.text)
    page.addText(cleanText(slide.text), {
      ...body,
      y: 2.3,
      h: 2.1,
      fontSize: 24,
      color: ink,
      fit: 'shrink',
    });
  // Points alone have the whole slide to themselves.
  const place = slide.text ? { y: 4.5, h: 2 } : { y: 2.3, h: 4.2 };
  if (slide.questions.length > 0)
    page.addText(
      slide.questions.map((text) => ({
        text: cleanText(text),
        options: { bullet: true, breakLine: true },
      })),
      { ...body, ...place, fontSize: 18, color: ink, fit: 'shrink' },
    );
  if (slide.path !== undefined) {
    const url = `${site}${slide.path}`;
    page.addText([{ text: url, options: { hyperlink: { url } } }], {
      ...body,
      y: 6.7,
      h: 0.4,
      fontSize: 14,
    });
  }
}

/** @param site the public address, without a slash at its end. @param title of the file, as its properties say. */
export async function toPptx(
  slides: readonly Slide[],
  { site, title }: { site: string; title: string },
): Promise<Blob> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  // The library would put its own name there.
  file.author = new URL(site).host;
  file.company = file.author;
  file.subject = title;
  file.theme = { headFontFace: typeface, bodyFontFace: typeface };
  file.defineSlideMaster(master);
  for (const slide of slides) addSlide(file, slide, site);
  return (await file.write({ outputType: 'blob' })) as Blob;
}
