/** Numbers found by their digits, however they are spaced. */
import type { SearchDocument } from './documents';
import { editsWithin } from '../../../shared/edits';

/** Digits as a British caller dials them: `+44 1275 888 808` and `01275888808` are one. */
export function dialled(text: string): string {
  const digits = text.replace(/\D/g, '');
  return /^(?:\+|00)44/.test(text.replace(/[\s().-]/g, ''))
    ? `0${digits.replace(/^(?:00)?44/, '').replace(/^0/, '')}`
    : digits;
}

/** Runs of digits in a query that may be a number: five digits or more, spaces between them allowed. */
export function listDigitRuns(query: string): string[] {
  return (query.slice(0, 300).match(/\+?\d[\d\s().-]*\d/g) ?? [])
    .map(dialled)
    .filter((digits) => digits.length >= 5);
}

/** How many digits two numbers begin with alike. */
function shared(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count += 1;
  return count;
}

/** 1 for a number with just these digits, less where it begins or ends with them, 0 where it does neither. */
function fitWhole(own: string, digits: string): number {
  if (own === digits) return 1;
  if (own.startsWith(digits)) return 0.9;
  return own.endsWith(digits) ? 0.8 : 0;
}

/** For digits that no number has: more than 0 for one that differs in two at most, or that begins alike. */
function fitNearly(own: string, digits: string): number {
  if (editsWithin(own, digits, 2) !== undefined) return 0.4;
  return shared(own, digits) >= 7 ? 0.3 : 0;
}

/** Documents with a number that has these digits, by document number: 1 for the whole number, less for a part of it. */
export function createPhoneBook(documents: readonly SearchDocument[]) {
  const book = documents.flatMap(({ answer }, id) =>
    answer?.type === 'contact'
      ? answer.phones.map(({ href }, order) => ({
          id,
          order,
          digits: dialled(href.replace('tel:', '')),
        }))
      : [],
  );
  return (digits: string): Map<number, number> => {
    const found = new Map<number, number>();
    const note = (fit: (own: string) => number) => {
      for (const { id, order, digits: own } of book)
        if (fit(own) > 0) found.set(id, Math.max(found.get(id) ?? 0, fit(own) - order * 0.01));
    };
    note((own) => fitWhole(own, digits));
    // A digit misheard or mistyped: the numbers nearest to it, each shown with its name so that nobody is misled.
    if (found.size === 0 && digits.length >= 7) note((own) => fitNearly(own, digits));
    return found;
  };
}
