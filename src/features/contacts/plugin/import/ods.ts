/**
 * Opens an OpenDocument sheet (.ods), as LibreOffice saves it: what its cells hold, and what is hidden, struck through or
 * merged (OASIS OpenDocument 1.3, part 3, sections 9 and 19). It is unpacked and read with the same care as a workbook.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from './cell';
import { letterOf } from './header';
import {
  mostBytes,
  mostColumns,
  mostRows,
  readXml,
  type Merged,
  type SheetLook,
  type Tag,
  WorkbookFault,
} from './workbook';

export interface OdsSheet extends SheetLook {
  cells: Cell[][];
}

/** The styles of cells and words that strike through, and those of sheets that are hidden. */
interface Styles {
  struck: Set<string>;
  hidden: Set<string>;
}

const times = (written: string | undefined): number =>
  Math.max(1, Math.floor(Number(written)) || 1);

const isHidden = ({ visibility }: Tag['attributes']): boolean =>
  visibility === 'collapse' || visibility === 'filter';

/** What a cell says of its own value, where it is more than its text. */
function readValue(attributes: Tag['attributes']): Cell | undefined {
  const kind = attributes['value-type'];
  if (kind === 'float' && attributes.value !== undefined) return Number(attributes.value);
  if (kind === 'boolean') return attributes['boolean-value'] === 'true';
  const day = kind === 'date' ? attributes['date-value'] : undefined;
  return day && !Number.isNaN(Date.parse(day)) ? new Date(`${day.slice(0, 10)}T00:00Z`) : undefined;
}

interface OpenCell {
  value: Cell | undefined;
  repeat: number;
  /** How many rows and columns it takes. */
  spans: { rows: number; columns: number };
  struck: boolean;
  anyStruck: boolean;
  lines: string[];
}

/** One sheet while it is read. */
class Table {
  readonly sheet: OdsSheet;
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly struckCells = new Map<string, string>();
  private readonly merged: Merged[] = [];
  private row: Cell[] = [];
  private rowNumber = 1;
  private rowRepeat = 1;
  private column = 0;
  private columns = 0;

  constructor(name: string, hidden: boolean) {
    this.sheet = {
      name,
      hidden,
      cells: [],
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      struck: this.struckCells,
      merged: this.merged,
      stray: undefined,
    };
  }

  addColumns(attributes: Tag['attributes']): void {
    const repeat = times(attributes['number-columns-repeated']);
    for (let at = this.columns; isHidden(attributes) && at < this.columns + repeat; at += 1) {
      if (at >= mostColumns) break;
      this.hiddenColumns.add(at);
    }
    this.columns += repeat;
  }

  startRow(attributes: Tag['attributes']): void {
    [this.row, this.column] = [[], 0];
    this.rowRepeat = times(attributes['number-rows-repeated']);
    for (let at = 0; isHidden(attributes) && at < this.rowRepeat; at += 1) {
      if (this.rowNumber + at > mostRows) break;
      this.hiddenRows.add(this.rowNumber + at);
    }
  }

  addCell({ value, repeat, spans, struck, anyStruck, lines }: OpenCell, kept: string): void {
    if (spans.rows * spans.columns > 1)
      this.merged.push({
        first: { row: this.rowNumber, column: this.column },
        last: {
          row: this.rowNumber + spans.rows - 1,
          column: this.column + spans.columns - 1,
        },
      });
    const text = lines.join('\n');
    const cell = value ?? (text === '' ? null : text);
    if (cell !== null) {
      if (this.column + repeat > mostColumns || this.rowNumber > mostRows)
        this.sheet.stray ??= `${letterOf(this.column)}${this.rowNumber}`;
      for (let at = 0; at < repeat && this.column + at < mostColumns; at += 1) {
        this.row[this.column + at] = cell;
        if (struck || anyStruck)
          this.struckCells.set(`${this.rowNumber}:${this.column + at}`, struck ? '' : kept);
      }
    }
    this.column += repeat;
  }

  endRow(): void {
    const filled = this.row.length > 0;
    if (filled && this.rowNumber + this.rowRepeat - 1 > mostRows)
      this.sheet.stray ??= `row ${this.rowNumber}`;
    for (let at = 0; filled && !this.sheet.stray && at < this.rowRepeat; at += 1)
      this.sheet.cells[this.rowNumber + at - 1] = Array.from(this.row, (cell) => cell ?? null);
    this.rowNumber += this.rowRepeat;
  }

  /** Rows without anything in them are there, so that all can be counted. */
  finish(): OdsSheet {
    return { ...this.sheet, cells: Array.from(this.sheet.cells, (row) => row ?? []) };
  }
}

/** Notes of a style while the styles are read. */
function noteStyle(styles: Styles, style: string, { name, attributes }: Tag): void {
  if (name === 'text-properties' && (attributes['text-line-through-style'] ?? 'none') !== 'none')
    styles.struck.add(style);
  if (name === 'table-properties' && attributes.display === 'false') styles.hidden.add(style);
}

/** Reads the content part by part: what is within a remark on a cell is none of its text. */
class Reader {
  readonly tables: Table[] = [];
  private readonly styles: Styles = { struck: new Set(), hidden: new Set() };
  private style = '';
  private cell: OpenCell | undefined;
  private kept = '';
  /** For each span that is open, whether it strikes through. */
  private spans: boolean[] = [];
  private remarks = 0;
  /** Between paragraphs there is only the layout of the file. */
  private inParagraph = false;

  private get table(): Table | undefined {
    return this.tables.at(-1);
  }

  private write(text: string): void {
    const { cell } = this;
    if (!cell || this.remarks > 0 || !this.inParagraph) return;
    cell.lines[cell.lines.length - 1] += text;
    if (this.spans.includes(true)) cell.anyStruck = true;
    else this.kept += text;
  }

  private openCell({ attributes }: Tag): void {
    this.kept = '';
    this.cell = {
      value: readValue(attributes),
      repeat: times(attributes['number-columns-repeated']),
      spans: {
        rows: times(attributes['number-rows-spanned']),
        columns: times(attributes['number-columns-spanned']),
      },
      struck: this.styles.struck.has(attributes['style-name'] ?? ''),
      anyStruck: false,
      lines: [],
    };
  }

  private readonly opens: Readonly<Record<string, (tag: Tag) => void>> = {
    style: ({ attributes }) => (this.style = attributes.name ?? ''),
    table: ({ attributes }) =>
      this.tables.push(
        new Table(attributes.name ?? '', this.styles.hidden.has(attributes['style-name'] ?? '')),
      ),
    'table-column': ({ attributes }) => this.table?.addColumns(attributes),
    'table-row': ({ attributes }) => this.table?.startRow(attributes),
    'table-cell': (tag) => this.openCell(tag),
    'covered-table-cell': (tag) => this.openCell(tag),
    annotation: () => (this.remarks += 1),
    p: () => {
      if (!this.cell || this.remarks > 0) return;
      if (this.cell.lines.length > 0) this.kept += '\n';
      this.cell.lines.push('');
      this.inParagraph = true;
    },
    span: ({ attributes }) =>
      this.spans.push(this.styles.struck.has(attributes['style-name'] ?? '')),
    s: ({ attributes }) => this.write(' '.repeat(Math.min(times(attributes.c), 100))),
    tab: () => this.write(' '),
    'line-break': () => this.write('\n'),
  };

  private readonly closes: Readonly<Record<string, () => void>> = {
    'table-row': () => this.table?.endRow(),
    'table-cell': () => this.closeCell(),
    'covered-table-cell': () => this.closeCell(),
    annotation: () => (this.remarks -= 1),
    p: () => (this.inParagraph = this.remarks > 0 && this.inParagraph),
    span: () => this.spans.pop(),
  };

  private closeCell(): void {
    if (this.cell) this.table?.addCell(this.cell, this.kept);
    this.cell = undefined;
  }

  read(xml: string): OdsSheet[] {
    readXml(xml, {
      open: (tag) => {
        noteStyle(this.styles, this.style, tag);
        if (Object.hasOwn(this.opens, tag.name)) this.opens[tag.name]?.(tag);
      },
      text: (text) => this.write(text),
      close: (name) => {
        if (Object.hasOwn(this.closes, name)) this.closes[name]?.();
      },
    });
    return this.tables.map((table) => table.finish());
  }
}

/**
 * The sheets of an OpenDocument file, in their order.
 * @throws WorkbookFault for one that would fill the memory, or has a password; another error for one that is damaged.
 */
export function readOds(bytes: Uint8Array): OdsSheet[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== 'content.xml' && name !== 'META-INF/manifest.xml') return false;
      if (originalSize > mostBytes)
        throw new WorkbookFault(
          'the sheet is far larger than its file, so it was not opened; copy the rows into a new one',
        );
      return true;
    },
  });
  const manifest = parts['META-INF/manifest.xml'];
  if (manifest && strFromU8(manifest).includes('encryption-data'))
    throw new WorkbookFault('the sheet is protected by a password; save it again without one');
  const content = parts['content.xml'];
  if (!content) throw new Error('no content');
  return new Reader().read(strFromU8(content));
}
