/** Readers of cells: each gives the one way of writing a value that is kept, or says what is wrong. */
import * as z from 'zod';
import { plainHyphens } from '../../../../shared/characters';
import { addDays } from '../../../../shared/calendar/london';
import { nearest } from '../../../../shared/nearest';
import { webAddress } from '../../../../shared/schema';
import { readHours, writeHours } from '../../model/hoursText';
import { ownMailbox } from '../mailboxes';
import { homeCountry, phoneFault, readPhone } from '../phones';
import { type Cell, type Fault, isoOf, readText } from './cell';

/** A record that a cell may name, by its id or by any of its names. */
export interface Nameable {
  id: string;
  name: string;
  otherNames?: readonly string[];
}

/** What the cells of a sheet may name, and the day. */
export interface Lookups {
  agency: readonly Nameable[];
  area: readonly Nameable[];
  audience: readonly Nameable[];
  concern: readonly Nameable[];
  contact: readonly Nameable[];
  today: string;
  /** The partnership's, whose telephone numbers are read, by its code of ISO 3166. */
  country?: string;
  /** Whether a word is often somebody's name; without it no address is refused for one. */
  isName?: (word: string) => boolean;
}

export type Reading = { value: string } | Fault;
export type Reader = (cell: Cell, lookups: Lookups) => Reading;

/** Turns a reader of text into one of cells. */
export const ofText =
  (read: (text: string, lookups: Lookups) => Reading): Reader =>
  (cell, lookups) => {
    const text = readText(cell);
    return typeof text === 'string' ? read(text, lookups) : text;
  };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

export const sentence = ofText((text) => ({ value: oneLine(text) }));

/** Names with ";" or a new line between them. */
export const names = ofText((text) => ({
  value: text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('; '),
}));

/** Sentences, each on a line of its own within the cell. */
export const lines = ofText((text) => ({
  value: text
    .split('\n')
    .filter((line) => line !== '')
    .join('\n'),
}));

export const oneOf = (...allowed: string[]): Reader =>
  ofText((text) => {
    const wanted = text.toLowerCase().replace(/[ _]/g, '-');
    const guess = nearest(wanted, allowed);
    return allowed.includes(wanted)
      ? { value: wanted }
      : {
          expected: `one of ${allowed.join(', ')}`,
          fix: guess ? `did you mean ${guess}?` : 'choose one of them',
        };
  });

export const identifier = ofText((text) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plainHyphens(text))
    ? { value: plainHyphens(text) }
    : {
        expected: 'lower-case words joined by hyphens, for example family-advice',
        fix: 'copy the id from the site’s address, or leave the cell empty for a new contact',
      },
);

const plainSigns = (text: string): string =>
  plainHyphens(text.toLowerCase()).replace(/\u2019/g, "'");
const same = (a: string, b: string): boolean => plainSigns(a) === plainSigns(b);

/** The id of the record a text names. An id or a name is taken before another name, since two records may share those. */
const findId = (text: string, list: readonly Nameable[]): string | undefined =>
  (
    list.find(({ id, name }) => same(id, text) || same(name, text)) ??
    list.find(({ otherNames = [] }) => otherNames.some((name) => same(name, text)))
  )?.id;

type Kind = Exclude<keyof Lookups, 'today' | 'country' | 'isName'>;

const unknown = (kind: Kind, text: string, list: readonly Nameable[]): Fault => {
  const guess = nearest(
    text,
    list.flatMap(({ id, name }) => [id, name]),
  );
  return {
    expected: `the id or name of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} this site knows`,
    found: `"${text}"`,
    fix: guess
      ? `did you mean ${guess}?`
      : 'choose one from the sheet "What goes where", or ask the partnership to add it',
  };
};

export const recordName = (kind: Kind): Reader =>
  ofText((text, lookups) => {
    const id = findId(text, lookups[kind]);
    return id ? { value: id } : unknown(kind, text, lookups[kind]);
  });

/** Several records, with ";" or a new line between them; a comma will do where it leaves only names that are known. */
export const recordNames = (kind: Kind): Reader =>
  ofText((text, lookups) => {
    const list = lookups[kind];
    const parts = text
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap((part) =>
        findId(part, list)
          ? [part]
          : part
              .split(',')
              .map((piece) => piece.trim())
              .filter((piece) => piece !== ''),
      );
    const wrong = parts.find((part) => !findId(part, list));
    if (wrong !== undefined) return unknown(kind, wrong, list);
    return { value: [...new Set(parts.flatMap((part) => findId(part, list) ?? []))].join('; ') };
  });

/** Pagers (076): Ofcom's numbering plan. */
const pager = /^(?:\+44|0044|0)\D*0?\D*7\D*6(?!\D*2\D*4)/;

/** Why a number may not be given, though it can be rung: it costs the caller extra, or belongs to one person. */
function refuseDear(text: string): Fault | undefined {
  const why = phoneFault(text)?.message.match(/is (?:a premium-rate|a personal) number/)?.[0];
  if (!why && !pager.test(text.trim())) return undefined;
  return {
    expected: 'a number that costs no more than a call and reaches a service',
    fix: 'give another, such as one that starts 01, 02, 03 or 080: numbers that start 084, 087, 09, 070 or 076 cost extra to ring or belong to one person',
  };
}

const withoutZero = /^[1-9]\d{8,9}$/;

export const phone: Reader = (cell, lookups) =>
  ofText((typed) => {
    const text = plainHyphens(typed);
    const atHome = (lookups.country ?? homeCountry) === homeCountry;
    const expected = `a telephone number of ${atHome ? 'the United Kingdom' : 'your country'} as text`;
    const bare = text.replace(/\s/g, '');
    const dear = atHome ? refuseDear(oneLine(text)) : undefined;
    if (dear) return dear;
    const read = readPhone(oneLine(text).replace(/\(0\)/, ''), undefined, lookups.country);
    if (read) return { value: read.display };
    if (atHome && withoutZero.test(bare) && readPhone(`0${bare}`)) {
      return {
        expected,
        fix: `the spreadsheet dropped the zero at the start; format the column as Text and type ${readPhone(`0${bare}`)?.display}`,
      };
    }
    if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(bare))
      return {
        expected,
        fix: 'the spreadsheet shortened the number and its last digits are lost; format the column as Text and type the number again',
      };
    return {
      expected,
      fix: 'write one number with its area code, for example 01632 960 101; put a second number under "phone 2"',
    };
  })(cell, lookups);

export const email = ofText((text, { isName }) => {
  if (!z.email().safeParse(text).success)
    return { expected: 'one email address', fix: 'write it as name@place, with nothing around it' };
  const why = ownMailbox(text, isName);
  return why
    ? {
        expected: 'an address of the service',
        found: `"${text}", which ${why.message}`,
        fix: why.fix,
      }
    : { value: text };
});

export const address = ofText((text) =>
  webAddress().safeParse(text).success
    ? { value: text }
    : {
        expected: 'a web address that starts with https://',
        fix: 'open the page in a browser and copy its address',
      },
);

export const hours = ofText((text) => {
  const read = readHours(text);
  return 'fix' in read
    ? {
        expected: 'hours such as "Mon-Fri 09:00-17:00; Sat 10:00-12:00", "24 hours" or "not known"',
        ...(read.at !== text.toLowerCase() && { found: `"${read.at}"` }),
        fix: read.fix,
      }
    : { value: writeHours(read) };
});

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ways to write a date: `2026-11-03`, `03/11/2026` (day first, as here), `3 November 2026`. */
const dateForms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/,
  /^(?<day>\d{1,2})\s+(?<name>[a-z]{3})[a-z]*\s+(?<year>\d{4})$/i,
];

/** A date in one of those forms; undefined for what is no day of the calendar. */
export function readDate(text: string): string | undefined {
  const parts = dateForms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year, day, name } = parts;
  const month = parts.month ?? String(months.indexOf((name ?? '').toLowerCase()) + 1);
  if (!year || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(written).success ? written : undefined;
}

/** Day 1 of a spreadsheet's calendar is 1 January 1900, and it believes that 1900 had a 29 February. */
const serialStart = '1899-12-30';

/** The number a spreadsheet keeps for a day, from 2000 to 2119; it may come as text. */
function readSerial(cell: Cell): number | undefined {
  const digits = typeof cell === 'string' && /^\d{5}$/.test(cell.trim());
  const serial = typeof cell === 'number' || digits ? Number(cell) : 0;
  return serial > 36_526 && serial < 80_000 ? Math.floor(serial) : undefined;
}

function readDay(cell: Cell): string | undefined {
  if (cell instanceof Date) return isoOf(cell);
  const serial = readSerial(cell);
  return serial === undefined ? readDate(String(cell ?? '').trim()) : addDays(serialStart, serial);
}

/** A day that has been: as a date, as text, or as the number a spreadsheet keeps for it. */
export const pastDate: Reader = (cell, { today }) => {
  const date = readDay(cell);
  if (!date)
    return { expected: 'a date such as 3 November 2026', fix: 'write day, month and year' };
  return date > today
    ? {
        expected: 'a day in the past',
        fix: 'write the day on which you last checked the details',
      }
    : { value: date };
};
