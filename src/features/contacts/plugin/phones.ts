/**
 * Reads telephone numbers as people write them. libphonenumber's full metadata is large, so this runs at
 * build time only; pages receive the result.
 */
import parsePhoneNumber from 'libphonenumber-js/max';

/** A number ready to show and to dial. */
export interface Dialable {
  /** In the spacing people read aloud, for example `0808 800 5000`. */
  display: string;
  /** For a link: `tel:+448088005000`, or the short code itself. */
  href: string;
  /** Whether Ofcom reserves it for drama, so that it reaches nobody. */
  reserved: boolean;
}

/** Short codes in use in the United Kingdom; libphonenumber does not take them for numbers. */
const shortCodes = new Set([
  '999',
  '112',
  '101',
  '105',
  '111',
  '119',
  '18000',
  '18001',
  '116000',
  '116111',
  '116117',
  '116123',
]);

/** The ranges Ofcom keeps for drama, as national significant numbers; several are "invalid" to libphonenumber. */
const reservedRanges = [
  /^1632960\d{3}$/,
  /^1174960\d{3}$/,
  /^2079460\d{3}$/,
  /^7700900\d{3}$/,
  /^8081570\d{3}$/,
];

const chunks = (digits: string, ...sizes: number[]): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
};

function spaced(national: string): string {
  const d = `0${national}`;
  if (/^0800(1111|\d{6})$/.test(d) && d.length === 8) return chunks(d, 4, 4);
  if (/^02/.test(d)) return chunks(d, 3, 4, 4);
  if (/^01\d1|^011/.test(d)) return chunks(d, 4, 3, 4);
  if (/^0[38]/.test(d)) return d.length === 10 ? chunks(d, 4, 3, 3) : chunks(d, 4, 3, 4);
  return d.length === 11 ? chunks(d, 5, 3, 3) : chunks(d, 5, d.length - 5);
}

/** Reads a number written for the United Kingdom. Returns undefined for one that cannot exist. */
export function readPhone(written: string): Dialable | undefined {
  const digits = written.replace(/[\s()-]/g, '');
  if (shortCodes.has(digits)) {
    const display = digits.startsWith('116') ? chunks(digits, 3, 3) : digits;
    return { display, href: `tel:${digits}`, reserved: false };
  }
  if (!/^(?:\+44|0)\d+$/.test(digits)) return undefined;
  const national = digits.replace(/^(?:\+44|0)/, '');
  const reserved = reservedRanges.some((range) => range.test(national));
  const parsed = parsePhoneNumber(digits, 'GB');
  // Childline's 0800 1111 is shorter than any number libphonenumber allows.
  if (!reserved && national !== '8001111' && !parsed?.isValid()) return undefined;
  return { display: spaced(national), href: `tel:+44${national}`, reserved };
}
