// cspell:ignore youare Annots Elem xpacket xmpmeta pdfuaid Cehi Hzre Tczkc pdfua aiim
/** What Chromium leaves out of a tagged PDF, and a screen reader needs (PDF/UA-1, ISO 14289-1). */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { escapeHtml } from '../../src/shared/html';

/** What the page knew that its print does not. */
export interface PageWords {
  title: string;
  /** The text of every heading. */
  headings: readonly string[];
  /** Every link: where it leads (an address, or `#` and an anchor), and its text. */
  links: readonly { target: string; text: string }[];
}

const name = (text: string) => PDFName.of(text);
const squeeze = (text: string): string => text.replace(/\s+/g, '');
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';

/** Chromium drops the space where a line of a heading ends: "when youare worried". */
function spaceBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const known = new Map(headings.map((text) => [squeeze(text), tidy(text)]));
  const walk = (parent: PDFDict) => {
    let entry = parent.lookupMaybe(name('First'), PDFDict);
    while (entry) {
      const title = known.get(squeeze(textOf(entry.lookup(name('Title')))));
      if (title) entry.set(name('Title'), PDFHexString.fromText(title));
      walk(entry);
      entry = entry.lookupMaybe(name('Next'), PDFDict);
    }
  };
  const outlines = document.catalog.lookupMaybe(name('Outlines'), PDFDict);
  if (outlines) walk(outlines);
}

/** Where a link annotation leads, as `PageWords` writes it. */
function targetOf(link: PDFDict): string {
  const place = link.lookup(name('Dest'));
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  return textOf(link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI')));
}

/** ISO 14289-1, 7.18.5: a link says in words where it leads. */
function describeLinks(document: PDFDocument, links: PageWords['links']): void {
  const words = new Map(links.map(({ target, text }) => [target, tidy(text)]));
  const annotations = document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((entry) => document.context.lookupMaybe(entry, PDFDict));
  for (const link of annotations) {
    if (link?.get(name('Subtype')) !== name('Link')) continue;
    const target = targetOf(link);
    const text = words.get(target) || target.replace(/^tel:/, 'Ring ');
    link.set(name('Contents'), PDFHexString.fromText(text));
  }
}

/** The elements that own the content of a page, by the number of each piece: ISO 32000-1, 14.7.4.4. */
function ownersOn(document: PDFDocument, page: PDFDict): PDFArray | undefined {
  const wanted = page.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
  const search = (tree: PDFDict | undefined): PDFArray | undefined => {
    const pairs = tree?.lookupMaybe(name('Nums'), PDFArray);
    for (let i = 0; pairs && i < pairs.size(); i += 2)
      if (pairs.lookupMaybe(i, PDFNumber)?.asNumber() === wanted)
        return pairs.lookupMaybe(i + 1, PDFArray);
    const kids = tree?.lookupMaybe(name('Kids'), PDFArray);
    return kids
      ?.asArray()
      .reduce<PDFArray | undefined>(
        (found, kid) => found ?? search(document.context.lookupMaybe(kid, PDFDict)),
        undefined,
      );
  };
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  return search(root?.lookupMaybe(name('ParentTree'), PDFDict));
}

/** The mark of an item, where it lies in the item itself: an element of its own, which then owns it. */
function wrapMark(document: PDFDocument, item: PDFRef, mark: PDFNumber): PDFRef {
  const { context } = document;
  const page = context.lookup(item, PDFDict).get(name('Pg'));
  const label = context.register(
    context.obj({ Type: 'StructElem', S: 'Lbl', P: item, Pg: page, K: mark }),
  );
  ownersOn(document, context.lookup(page, PDFDict))?.set(mark.asNumber(), label);
  return label;
}

/** What a list item holds, its mark an element too. */
function kidsOf(document: PDFDocument, ref: PDFRef, item: PDFDict): PDFRef[] {
  const held = item.lookup(name('K'));
  const kids = held instanceof PDFArray ? held.asArray() : [item.get(name('K'))];
  return kids.flatMap((kid) => {
    if (kid instanceof PDFNumber) return [wrapMark(document, ref, kid)];
    return kid instanceof PDFRef ? [kid] : [];
  });
}

/** ISO 32000-1, 14.8.4.3.3: what follows the mark of a list item is its body. */
function addListBodies(document: PDFDocument): void {
  const { context } = document;
  const kindOf = (entry: PDFRef) => context.lookup(entry, PDFDict).get(name('S'));
  for (const [ref, item] of context.enumerateIndirectObjects()) {
    if (!(item instanceof PDFDict) || item.get(name('S')) !== name('LI')) continue;
    const kids = kidsOf(document, ref, item);
    if (kids.some((kid) => kindOf(kid) === name('LBody'))) continue;
    const marks = kids.filter((kid) => kindOf(kid) === name('Lbl'));
    const rest = kids.filter((kid) => !marks.includes(kid));
    const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest }));
    for (const kid of rest) context.lookup(kid, PDFDict).set(name('P'), body);
    item.set(name('K'), context.obj([...marks, body]));
  }
}

/** XMP (ISO 16684-1) with the mark of PDF/UA-1, by which a reader knows that the tags can be used. */
const metadata = (
  title: string,
): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;

/**
 * @param pdf a tagged PDF of Chromium
 * @returns the same PDF with its mark, words for its links, bodies of its list items, and spaces in its bookmarks
 * @throws Error for what is no PDF
 */
export async function finishPdf(pdf: Uint8Array, words: PageWords): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  spaceBookmarks(document, words.headings);
  describeLinks(document, words.links);
  addListBodies(document);
  const stream = document.context.stream(Buffer.from(metadata(words.title), 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(name('Metadata'), document.context.register(stream));
  return Buffer.from(await document.save());
}
