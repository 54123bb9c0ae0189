/** The addresses of a list, from a file outside the repository. Every problem is named at once; then nobody is written to. */
import path from 'node:path';
import { domainToASCII } from 'node:url';
import { looseMark } from '../../../src/shared/sheetText';
import { readSheet, separatorInHead } from '../sheetFile';

export interface ListProblem {
  /** As a spreadsheet counts them; 0 for the whole file. */
  row: number;
  found: string;
  fix: string;
}

export interface RecipientList {
  /** Each once, in the order of the file, in ASCII. */
  addresses: string[];
  problems: ListProblem[];
}

const heading = 'email';

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const whole = (found: string, fix: string): RecipientList => ({
  addresses: [],
  problems: [{ row: 0, found, fix }],
});

/** What of RFC 5321 mail servers agree on, without quoted names and without addresses of machines. */
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

interface Rule {
  breaks: (cell: string) => boolean;
  fix: string;
}

/** In the order in which they are asked: the first that is broken says most. */
const rules: readonly Rule[] = [
  { breaks: (cell) => cell === '', fix: 'write the address, or take the row out' },
  { breaks: (cell) => /[,;]|@.*@/s.test(cell), fix: 'write one address in each row' },
  {
    breaks: (cell) => /[<>"]/.test(cell),
    fix: 'write the address alone, without a name or brackets',
  },
  {
    breaks: (cell) => !/^[^@]+@[^@]+$/s.test(cell),
    fix: 'an address has a name, an @ and a domain',
  },
  { breaks: (cell) => /[\s\p{Cc}]/u.test(cell), fix: 'take the space out' },
  {
    breaks: (cell) => /[^ -~]+.*@/.test(cell),
    fix: 'before the @, not every server takes letters with accents: ask for another address',
  },
];

const spelling = 'check how it is spelled';

/** An address as servers take it, or what is wrong with it. */
export function readAddress(cell: string): string | { found: string; fix: string } {
  const found = cell === '' ? 'an empty cell' : shown(cell);
  const broken = rules.find(({ breaks }) => breaks(cell));
  if (broken) return { found, fix: broken.fix };
  const [name = '', host = ''] = cell.split('@');
  const ascii = domainToASCII(host).toLowerCase();
  const fits = local.test(name) && name.length <= 64 && domain.test(ascii) && ascii.length <= 253;
  return fits ? `${name}@${ascii}` : { found, fix: spelling };
}

/**
 * Reads the column `email`; other columns are not looked at.
 * @param file a CSV file, whatever encoding a spreadsheet chose.
 */
export function readRecipients(file: string): RecipientList {
  const sheet = readSheet(file, separatorInHead);
  if ('found' in sheet) return { addresses: [], problems: [sheet] };
  const [headings = [], ...rows] = sheet.rows;
  const at = headings.findIndex((text) => text.trim().toLowerCase() === heading);
  if (at < 0)
    return whole(
      `no column called ${heading}; the columns are ${shown(headings.join(', ')) || 'empty'}`,
      `write ${heading} over the column of addresses, in the first row of ${path.basename(file)}`,
    );
  const seen = new Map<string, number>();
  const list: RecipientList = { addresses: [], problems: [] };
  rows.forEach((cell, i) => {
    if (cell.every((text) => text.trim() === '')) return;
    const row = i + 2;
    if (sheet.loose.has(i + 1)) {
      list.problems.push({ row, ...looseMark });
      return;
    }
    const address = readAddress((cell[at] ?? '').trim());
    if (typeof address !== 'string') {
      list.problems.push({ row, ...address });
      return;
    }
    const before = seen.get(address.toLowerCase());
    if (before !== undefined) {
      list.problems.push({
        row,
        found: `${shown(address)}, which is in row ${before} too`,
        fix: 'take one of the two out',
      });
      return;
    }
    seen.set(address.toLowerCase(), row);
    list.addresses.push(address);
  });
  if (list.addresses.length === 0 && list.problems.length === 0)
    return whole('no address', `write one address in each row, under ${heading}`);
  return list;
}
