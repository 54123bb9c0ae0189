/** Reads every row of a sheet: its values by column, and all that is wrong with it. */
import { looseMark, type SheetCells } from '../../../../shared/sheetText';
import { slugOf } from '../../../../shared/slug';
import { type Cell, describeCell, isBlank, type RowProblem } from './cell';
import { columns, type Values } from './columns';
import { readHeader } from './header';
import type { Lookups, Nameable } from './readers';

export interface Row {
  /** As the spreadsheet counts: the headings are row 1. */
  number: number;
  /** What the sheet says; an empty text where it asks to remove ours. A column that is missing or empty is not here. */
  values: Values;
}

export interface RowsReading {
  rows: Row[];
  /** The columns the sheet has. */
  present: ReadonlySet<string>;
  problems: RowProblem[];
  /** The row of the headings. */
  headings: number;
}

/** What a cell holds that asks for the value to be taken away. An empty cell leaves it alone. */
const removal = /^(?:none|-)$/i;

/** The new contacts of the sheet itself, so that one may be the out-of-hours contact of another. */
function namedInSheet(
  rows: readonly (readonly Cell[])[],
  places: readonly ({ name: string } | undefined)[],
): Nameable[] {
  const at = (name: string) => places.findIndex((column) => column?.name === name);
  return rows.flatMap((row) => {
    const name = String(row[at('name')] ?? '').trim();
    const id = String(row[at('id')] ?? '').trim() || slugOf(name);
    return id ? [{ id, name: name || id }] : [];
  });
}

/** @param sheet all its cells, and the row of its headings. */
export function readRows(
  sheet: {
    cells: readonly (readonly Cell[])[];
    headings: number;
    loose?: SheetCells['loose'];
  },
  lookups: Lookups,
): RowsReading {
  const at = sheet.headings;
  const [names = [], ...body] = sheet.cells.slice(at - 1);
  const { places, problems } = readHeader(names, body, at);
  for (const place of sheet.loose ?? [])
    problems.push({ row: place + 1, expected: 'quotation marks in pairs', ...looseMark });
  const filled = body
    .map((row, i) => ({ row, number: i + at + 1 }))
    .filter(({ row }) => row.some((cell) => !isBlank(cell)));
  if (problems.length === 0 && filled.length === 0)
    problems.push({
      row: at + 1,
      expected: 'a contact',
      found: 'no row below the headings',
      fix: 'fill in a row for each contact',
    });
  const around = {
    ...lookups,
    contact: [
      ...lookups.contact,
      ...namedInSheet(
        filled.map(({ row }) => row),
        places,
      ),
    ],
  };
  const rows = filled.map(({ row, number }): Row => {
    const values: Values = {};
    places.forEach((column, place) => {
      const cell = row[place] ?? null;
      if (!column || isBlank(cell)) return;
      if (typeof cell === 'string' && removal.test(cell.trim())) {
        values[column.name] = '';
        return;
      }
      const read = column.read(cell, around);
      if ('value' in read) values[column.name] = read.value;
      else
        problems.push({
          row: number,
          column: column.name,
          expected: read.expected,
          found: read.found ?? describeCell(cell),
          fix: read.fix,
        });
    });
    return { number, values };
  });
  return {
    rows,
    problems,
    headings: at,
    present: new Set(places.flatMap((column) => (column ? [column.name] : []))),
  };
}

/** A contact of ours as the values of a row, written in the one way that is kept. */
export function valuesOf(
  contact: Parameters<(typeof columns)[number]['write']>[0],
  lookups: Lookups,
): Values {
  return Object.fromEntries(
    columns.map((column) => {
      const written = column.write(contact);
      if (written === '' || removal.test(written)) return [column.name, ''];
      const read = column.read(written, lookups);
      return [column.name, 'value' in read ? read.value : written];
    }),
  );
}
