/** Reads the files that people saved from the pack: any size a person could have, every problem with its file and row. */
import path from 'node:path';
import { counted } from '../../../src/shared/counted';
import { readDay } from '../../../src/shared/sheetRows';
import { looseMark, type SheetCells } from '../../../src/shared/sheetText';
import type { Sighting } from '../../../src/features/whats-new/model/noticed';
import { nearest } from '../../../src/shared/nearest';
import { readSheet, separatorInHead } from '../sheetFile';

export interface SheetProblem {
  file: string;
  /** As a spreadsheet counts them; 0 for the whole file. */
  row: number;
  column: string;
  found: string;
  fix: string;
  /** Whether the row was counted all the same. */
  counted: boolean;
}

export interface Known {
  /** The calendar date in Europe/London: nobody has read anything after it. */
  today: string;
  /** The ids of the changes of this site, and of its settings. */
  items: ReadonlySet<string>;
  settings: ReadonlySet<string>;
}

export interface NoticedSheets {
  sightings: Sighting[];
  problems: SheetProblem[];
}

const columns = ['item', 'read', 'setting', 'person'] as const;
type Column = (typeof columns)[number];
/** Without these there is nothing to count. */
const needed: readonly Column[] = ['item', 'read'];

/** For so many problems a name is looked for that may be meant: each look goes through all of them. */
const mostGuesses = 50;

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const yes = new Set(['yes', 'y', 'x', 'true', '1', '✓']);
const no = new Set(['', 'no', 'n', 'false', '0', '-']);

/** Whether a cell says that it was read: a day, or a yes; undefined where it says neither that nor no. */
function readRead(cell: string): boolean | undefined {
  const word = cell.toLowerCase();
  if (yes.has(word) || readDay(cell) !== undefined) return true;
  return no.has(word) ? false : undefined;
}

type Note = (column: Column | '', found: string, fix: string, counted: boolean) => void;
type Cells = Record<Column, string>;

/** One row; undefined with its problem where it cannot be counted. */
function readRow(
  { item, read: cell, setting, person }: Cells,
  known: Known,
  {
    note,
    guess,
    own,
  }: { note: Note; guess: (word: string, of: Iterable<string>) => string; own: string },
): Sighting | undefined {
  if (!known.items.has(item)) {
    note(
      'item',
      item === '' ? 'an empty cell' : `${shown(item)}, which is no change of this site`,
      guess(item, known.items) || 'write the item as the saved file has it',
      false,
    );
    return undefined;
  }
  const read = readRead(cell);
  if (read === undefined) {
    note(
      'read',
      shown(cell),
      'write the day as 2026-11-24, or nothing where it was not read',
      false,
    );
    return undefined;
  }
  const day = readDay(cell);
  if (day !== undefined && day > known.today) {
    note(
      'read',
      `${shown(cell)}, which is after today, ${known.today}`,
      'write the day on which it was read, or nothing where it was not',
      false,
    );
    return undefined;
  }
  const isKnown = setting === '' || known.settings.has(setting);
  if (!isKnown)
    note(
      'setting',
      `${shown(setting)}, which is no setting of this site`,
      guess(setting, known.settings) ||
        `write one of ${[...known.settings].join(', ')}, or nothing`,
      true,
    );
  return { item, read, setting: isKnown ? setting : '', person: person === '' ? own : person };
}

/** @param own who a row without a person is of: the file. */
function readRows(
  { rows: cells, loose }: SheetCells,
  known: Known,
  { own, note: noteOf }: { own: string; note: (row: number) => Note },
): Sighting[] {
  const [head = [], ...rows] = cells;
  const names = head.map((text) => text.trim().toLowerCase());
  const places = columns.map((name) => [name, names.indexOf(name)] as const);
  const absent = needed.filter((name) => !names.includes(name));
  if (absent.length > 0) {
    noteOf(1)(
      '',
      `no column called ${absent.join(' or ')}; the columns are ${shown(names.join(', ')) || 'empty'}`,
      'use the file as the page saved it',
      false,
    );
    return [];
  }
  let guesses = 0;
  const guess = (word: string, of: Iterable<string>): string => {
    const near = (guesses += 1) <= mostGuesses ? nearest(word, of) : undefined;
    return near ? `write ${near}, if that is meant` : '';
  };
  const nameless = new Set<string>();
  return rows.flatMap((row, i) => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const note = noteOf(i + 2);
    const record = Object.fromEntries(
      places.map(([name, at]) => [name, (row[at] ?? '').trim()]),
    ) as Cells;
    if (loose.has(i + 1)) note('', looseMark.found, looseMark.fix, false);
    const sighting = readRow(record, known, { note, guess, own });
    if (!sighting || loose.has(i + 1)) return [];
    if (record.person === '') {
      if (nameless.has(sighting.item)) {
        note(
          'person',
          `a second row for ${shown(sighting.item)} without a person`,
          'the rows of this file without a person are counted as one person; write a staff number',
          false,
        );
        return [];
      }
      nameless.add(sighting.item);
    }
    return [sighting];
  });
}

/** @param tell hears how far the reading is, in a sentence. */
export function readNoticedSheets(
  files: readonly string[],
  known: Known,
  tell: (words: string) => void,
): NoticedSheets {
  const all: NoticedSheets = { sightings: [], problems: [] };
  files.forEach((file, i) => {
    const name = path.basename(file);
    const sheet = readSheet(file, separatorInHead);
    if ('found' in sheet) {
      all.problems.push({ file: name, column: '', counted: false, ...sheet });
      return;
    }
    const note =
      (row: number): Note =>
      (column, found, fix, counted) =>
        all.problems.push({ file: name, row, column, found, fix, counted });
    // A staff number is never a path, so the two are never taken for each other.
    const own = `file:${path.resolve(file)}`;
    for (const one of readRows(sheet, known, { own, note })) all.sightings.push(one);
    const rows = Math.max(0, sheet.rows.length - 1);
    tell(`${i + 1} of ${files.length}: ${name}, ${counted(rows, 'row')}.`);
  });
  return all;
}
