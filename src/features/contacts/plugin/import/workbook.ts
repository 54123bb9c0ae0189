/**
 * What a workbook says by its look: hidden sheets, rows and columns, text that is struck through, merged cells. The
 * library that reads the values knows none of it, so the workbook's own XML is read (ECMA-376, part 1, section 18).
 */
import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

/** A cell: its row as the spreadsheet counts, from 1, and its column from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Cells that a spreadsheet shows as one: only the first has anything in it. */
export interface Merged {
  first: Place;
  last: Place;
}

export interface SheetLook {
  name: string;
  hidden: boolean;
  /** As the spreadsheet counts, from 1. */
  hiddenRows: ReadonlySet<number>;
  /** From 0. */
  hiddenColumns: ReadonlySet<number>;
  /** By `row:column` (row from 1, column from 0): what is left of a cell without its struck-through text. */
  struck: ReadonlyMap<string, string>;
  merged: readonly Merged[];
  /** The first cell with something in it that is far from any list, for example `XFD1048576`. */
  stray: string | undefined;
}

/** More rows or columns than any agency has contacts or the template has headings; beyond, memory runs out. */
export const mostRows = 20_000;
export const mostColumns = 400;
/** A workbook whose parts are larger than this together, when unpacked, was made to fill the memory. */
export const mostBytes = 100 * 1024 * 1024;

export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

const local = (name: string): string => name.replace(/^.*:/, '');

/** Reads XML part by part; entities beyond XML's own are never followed. */
export function readXml(
  xml: string,
  on: { open?: (tag: Tag) => void; close?: (name: string) => void; text?: (text: string) => void },
): void {
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) =>
    on.open?.({
      name: local(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [local(key), String(value)]),
      ),
    });
  parser.onclosetag = (name) => on.close?.(local(name));
  parser.ontext = (text) => on.text?.(text);
  parser.oncdata = (text) => on.text?.(text);
  parser.write(xml).close();
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `C7` as row 7 and column 2; undefined for what is no address. */
function readAddress(address: string): Place | undefined {
  const [, letters, digits] = /^([A-Z]{1,4})(\d{1,10})$/.exec(address) ?? [];
  if (!letters || !digits) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

/** `C4:C6`; undefined for what is no range. */
function readRange(range: string): Merged | undefined {
  const [first, last] = range.split(':').map(readAddress);
  return first && last && { first, last };
}

/** The formats of cells, by number, whose font is struck through. */
function readStruckFormats(xml: string): ReadonlySet<number> {
  const fonts: boolean[] = [];
  const formats = new Set<number>();
  let [within, count] = ['', 0];
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'fonts' || name === 'cellXfs') within = name;
      if (within === 'fonts' && name === 'font') fonts.push(false);
      if (within === 'fonts' && name === 'strike')
        fonts[fonts.length - 1] = attributes.val === undefined || isOn(attributes.val);
      if (within === 'cellXfs' && name === 'xf') {
        if (fonts[Number(attributes.fontId)]) formats.add(count);
        count += 1;
      }
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return formats;
}

/** A reader of rich text: `kept` is its text without the runs that are struck through. */
function makeRuns() {
  let [kept, runStruck, anyStruck, inText, inPhonetic] = ['', false, false, false, false];
  return {
    open: ({ name, attributes }: Tag) => {
      if (name === 'r') runStruck = false;
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = true;
      if (name === 'strike' && (attributes.val === undefined || isOn(attributes.val)))
        [runStruck, anyStruck] = [true, true];
    },
    close: (name: string) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'r') runStruck = false;
    },
    text: (text: string) => {
      if (inText && !inPhonetic && !runStruck) kept += text;
    },
    result: (): string | undefined => (anyStruck ? kept : undefined),
  };
}

/** The shared texts that hold struck-through runs, by number, without them. */
function readStruckTexts(xml: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let [count, runs] = [0, makeRuns()];
  readXml(xml, {
    open: (tag) => {
      if (tag.name === 'si') runs = makeRuns();
      runs.open(tag);
    },
    text: (text) => runs.text(text),
    close: (name) => {
      runs.close(name);
      if (name !== 'si') return;
      const kept = runs.result();
      if (kept !== undefined) texts.set(count, kept);
      count += 1;
    },
  });
  return texts;
}

interface Struck {
  formats: ReadonlySet<number>;
  texts: ReadonlyMap<number, string>;
}

/** Reading stops at the first cell out of bounds: what follows does not matter. */
class Stray extends Error {}

/** Notes the columns that a tag hides. */
function noteHidden({ name, attributes }: Tag, hidden: Set<number>): void {
  if (name !== 'col' || !isOn(attributes.hidden)) return;
  const last = Math.min(Number(attributes.max), mostColumns);
  for (let at = Number(attributes.min); at <= last; at += 1) hidden.add(at - 1);
}

/** Notes the cells that a tag merges. */
function noteMerged({ name, attributes }: Tag, merged: Merged[]): void {
  const range = name === 'mergeCell' ? readRange(attributes.ref ?? '') : undefined;
  if (range) merged.push(range);
}

function readLook(xml: string, struck: Struck): Omit<SheetLook, 'name' | 'hidden'> {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const left = new Map<string, string>();
  const merged: Merged[] = [];
  let stray: string | undefined;
  let cell: { address: string; format: number; type: string | undefined } | undefined;
  let [value, runs, inValue, row, column] = ['', makeRuns(), false, 0, -1];
  const finishCell = ({ address, format, type }: NonNullable<typeof cell>) => {
    const place = readAddress(address) ?? { row, column };
    const filled = value !== '' || runs.result() !== undefined;
    if (filled && (place.row > mostRows || place.column >= mostColumns)) {
      stray = address;
      throw new Stray();
    }
    if (!filled) return;
    const kept = type === 's' ? struck.texts.get(Number(value)) : runs.result();
    const whole = struck.formats.has(format) ? '' : kept;
    if (whole !== undefined) left.set(`${place.row}:${place.column}`, whole);
  };
  try {
    readXml(xml, {
      open: (tag) => {
        const { name, attributes } = tag;
        noteHidden(tag, hiddenColumns);
        noteMerged(tag, merged);
        if (name === 'row') {
          [row, column] = [attributes.r ? Number(attributes.r) : row + 1, -1];
          if (isOn(attributes.hidden)) hiddenRows.add(row);
          if (row > 1_048_576) {
            stray = `row ${row}`;
            throw new Stray();
          }
        }
        if (name === 'c') {
          column += 1;
          const address = attributes.r ?? '';
          column = readAddress(address)?.column ?? column;
          cell = { address, format: Number(attributes.s ?? 0), type: attributes.t };
          [value, runs] = ['', makeRuns()];
        }
        if (name === 'v' || name === 't') inValue = true;
        runs.open(tag);
      },
      text: (text) => {
        if (cell && inValue) value += text;
        runs.text(text);
      },
      close: (name) => {
        if (name === 'v' || name === 't') inValue = false;
        runs.close(name);
        if (name !== 'c' || !cell) return;
        finishCell(cell);
        cell = undefined;
      },
    });
  } catch (error) {
    if (!(error instanceof Stray)) throw error;
  }
  return { hiddenRows, hiddenColumns, struck: left, merged, stray };
}

/** The sheets a workbook lists, with the part that holds each. */
function listSheets(files: Readonly<Record<string, string>>) {
  const targets = new Map<string, string>();
  readXml(files['xl/_rels/workbook.xml.rels'] ?? '<none/>', {
    open: ({ attributes: { Id, Target } }) => {
      if (Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { name: string; hidden: boolean; xml: string | undefined }[] = [];
  readXml(files['xl/workbook.xml'] ?? '<none/>', {
    open: ({ name, attributes }) => {
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes.name ?? '',
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
        xml: files[targets.get(attributes.id ?? '') ?? ''],
      });
    },
  });
  return sheets;
}

/** A workbook that cannot be read, in words for whoever sent it. */
export class WorkbookFault extends Error {}

/**
 * The parts of a workbook that say what is in its sheets.
 * @throws WorkbookFault for a workbook that would fill the memory; another error for one that is damaged.
 */
export function unpackWorkbook(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/.*\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      if (size > mostBytes)
        throw new WorkbookFault(
          'the workbook is far larger than its file, so it was not opened; copy the rows into a new workbook',
        );
      return true;
    },
  });
}

/**
 * How the sheets of a workbook look, in their order.
 * @param parts as `unpackWorkbook` gives them.
 * @throws for XML that is damaged, entities of its own among it.
 */
export function readLooks(parts: Readonly<Record<string, Uint8Array>>): SheetLook[] {
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]),
  );
  const struck = {
    formats: readStruckFormats(files['xl/styles.xml'] ?? '<none/>'),
    texts: readStruckTexts(files['xl/sharedStrings.xml'] ?? '<none/>'),
  };
  return listSheets(files).map(({ name, hidden, xml }) => ({
    name,
    hidden,
    ...readLook(xml ?? '<none/>', struck),
  }));
}
