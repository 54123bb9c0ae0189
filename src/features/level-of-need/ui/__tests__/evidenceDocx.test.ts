/** The Word file, opened again: every part of it is XML, and a reader finds what they need in it. */
import fc from 'fast-check';
import JSZip from 'jszip';
import sax from 'sax';
import type { Cover, EvidenceItem, EvidenceList } from '../../model/evidence';
import { toDocx } from '../evidenceDocx';

const item = (change: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: 'care-often-poor',
  level: 3,
  domain: 'Parenting capacity',
  dimension: 'Basic care',
  text: 'Meals are often missed',
  note: '',
  ...change,
});
const listOf = (...items: EvidenceItem[]): EvidenceList => ({ version: '2022', items });
const cover: Cover = {
  title: 'Level of Need',
  date: '24 November 2026',
  siteUrl: 'https://portal.example',
  notice: '',
  standing: 'Illustrative.',
  levelNames: { 3: 'Targeted' },
  domains: ['Parenting capacity', 'Family'],
  referral: { to: 'Front door', haveReady: ['The child’s name.'] },
  next: {
    level: 3,
    words: 'Talk to the family.',
    contacts: [
      {
        name: 'Front door',
        ways: ['01632 960 101 (not confirmed)'],
        hours: 'Monday to Friday, 8am to 6pm.',
        page: 'https://portal.example/contacts/front-door',
      },
    ],
  },
};

async function open(list: EvidenceList, around: Cover = cover): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(await (await toDocx(list, around)).arrayBuffer());
  const parts = await Promise.all(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(async (file) => [file.name, await file.async('string')] as const),
  );
  return new Map(parts);
}

/** What XML 1.0 refuses: a part that is not well formed, or a character outside its production Char (2.2). */
function judgeXml(xml: string): void {
  expect(xml).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
}

interface Word {
  text: string;
  style?: string;
}

/** The paragraphs of the document with their styles, a line feed for each break. */
function paragraphsOf(xml: string): Word[] {
  const found: Word[] = [];
  let inText = false;
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const last = found.at(-1);
    if (name === 'w:p') found.push({ text: '' });
    if (name === 'w:br' && last) last.text += '\n';
    if (name === 'w:pStyle' && last) last.style = String(attributes['w:val']);
    inText = name === 'w:t';
  };
  parser.onclosetag = () => {
    inText = false;
  };
  parser.ontext = (text) => {
    const last = found.at(-1);
    if (inText && last) last.text += text;
  };
  parser.write(xml).close();
  return found;
}

const document = async (list: EvidenceList) =>
  paragraphsOf((await open(list)).get('word/document.xml') ?? '');

/** Any text at all: control characters, lone halves of a pair, markup. */
const anything = fc
  .array(
    fc.oneof(
      fc.nat(0xffff),
      fc.nat(0x1f),
      fc.constantFrom(...[...'<&>"\'\\'].map((c) => c.charCodeAt(0))),
    ),
  )
  .map((codes) => String.fromCharCode(...codes));

test('whatever is noted, every part of the file is XML', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ note: anything, text: anything, domain: anything, standing: anything }),
      async ({ note, text, domain, standing }) => {
        const parts = await open(listOf(item({ note, text, domain })), {
          ...cover,
          standing,
          title: text,
        });
        expect(parts.size).toBeGreaterThan(8);
        for (const [name, xml] of parts) if (/\.(?:xml|rels)$/.test(name)) judgeXml(xml);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('the judge of XML refuses what Word refuses', () => {
  expect(() => judgeXml('<a>one\u000Btwo</a>')).toThrow();
  expect(() => judgeXml('<a>\uD800</a>')).toThrow();
  expect(() => judgeXml('<a><b></a>')).toThrow();
});

test('a note pasted from Word keeps its lines', async () => {
  const paragraphs = await document(listOf(item({ note: 'seen twice\u000Bin May\r\nand June' })));
  expect(paragraphs.map(({ text }) => text)).toContain('Note: seen twice\nin May\nand June');
});

test('the document in its order: heading styles, names of levels, links, numbers with their marks', async () => {
  expect(await document(listOf(item({ note: 'seen twice' }), item({ id: 'b', level: 2 }))))
    .toMatchInlineSnapshot(`
    [
      {
        "style": "Title",
        "text": "Evidence list",
      },
      {
        "text": "Level of Need, version 2022. 24 November 2026.",
      },
      {
        "text": "Illustrative.",
      },
      {
        "text": "1 at level 3 · 1 at level 2",
      },
      {
        "text": "This list shows what was seen. It does not decide a level: that is a judgement for you and the people you work with.",
      },
      {
        "style": "Heading1",
        "text": "Have ready",
      },
      {
        "text": "Front door will ask for this. This site asks nothing about the child, so none of it is filled in here. Write “not known” where you do not know.",
      },
      {
        "style": "ListParagraph",
        "text": "The child’s name.",
      },
      {
        "style": "Heading1",
        "text": "Level 3: Targeted",
      },
      {
        "style": "Heading2",
        "text": "Parenting capacity",
      },
      {
        "style": "ListParagraph",
        "text": "Meals are often missed",
      },
      {
        "text": "Note: seen twice",
      },
      {
        "text": "https://portal.example/i/care-often-poor",
      },
      {
        "style": "Heading1",
        "text": "Level 2",
      },
      {
        "style": "Heading2",
        "text": "Parenting capacity",
      },
      {
        "style": "ListParagraph",
        "text": "Meals are often missed",
      },
      {
        "text": "https://portal.example/i/b",
      },
      {
        "style": "Heading1",
        "text": "Next step at level 3, the highest ticked",
      },
      {
        "text": "Talk to the family.",
      },
      {
        "style": "Heading2",
        "text": "Who to contact",
      },
      {
        "style": "ListParagraph",
        "text": "Front door: 01632 960 101 (not confirmed) · Monday to Friday, 8am to 6pm.",
      },
      {
        "style": "Heading1",
        "text": "Not known here",
      },
      {
        "style": "ListParagraph",
        "text": "When it was seen, by whom and how often: no note on 1 of 2 lines.",
      },
      {
        "style": "ListParagraph",
        "text": "Nothing is ticked under Family. That does not mean that all is well there.",
      },
      {
        "style": "ListParagraph",
        "text": "The form and the address for a written referral: nobody has given them to this site. Ask Front door when you ring.",
      },
    ]
  `);
});

test('a British document in the typeface of the site, with a title, an author and page numbers', async () => {
  const parts = await open(listOf(item()));
  const styles = parts.get('word/styles.xml') ?? '';
  expect(styles).toContain('<w:lang w:val="en-GB"/>');
  expect(styles).toContain('w:ascii="Atkinson Hyperlegible"');
  for (const id of ['Normal', 'Title', 'Heading1', 'Heading2'])
    expect(styles).toContain(`w:styleId="${id}"`);
  expect(parts.get('word/fontTable.xml')).toContain(
    '<w:font w:name="Atkinson Hyperlegible"><w:altName w:val="Verdana"/>',
  );
  const about = parts.get('docProps/core.xml') ?? '';
  expect(about).toContain(
    '<dc:title>Evidence list. Level of Need, version 2022. 24 November 2026</dc:title>',
  );
  expect(about).not.toContain('Un-named');
  expect(parts.get('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
});
