/**
 * Reads telephone numbers as people write them: the only reader of one. A record's numbers are read here when its file
 * is, and everything after that uses the result. libphonenumber's full metadata is large, so this runs in Node alone.
 */
import parsePhoneNumber, { type PhoneNumber } from 'libphonenumber-js/max';
import type { Phone } from '../model/schema';
import { readAbroad } from './phonesAbroad';

/** A number ready to show and to dial. */
export type Dialable = Pick<Phone, 'display' | 'href' | 'e164' | 'kind' | 'reserved'>;

/** What is wrong with a number, for the person who wrote it. */
export interface PhoneFault {
  message: string;
  fix: string;
}

/** Short codes in use in the United Kingdom (Ofcom, National Telephone Numbering Plan, type B and C access codes). */
const shortCodes = new Set(
  ['999', '112', '101', '105', '111', '119', '159', '18000', '18001', '116000'].concat([
    '116006',
    '116111',
    '116117',
    '116123',
  ]),
);

/** Five digits from 6 to 8 take text messages only (Mobile Broadband Group, short code management). */
const textCode = /^[678]\d{4}$/;

/** Dialled before a number to use text relay (Relay UK). */
const relay = '18001';

/**
 * The ranges Ofcom keeps for drama, as national significant numbers; several are "invalid" to libphonenumber. In order:
 * ten cities, London, Tyneside, Northern Ireland, Cardiff, no area, mobile, free, for the whole country. Those of premium
 * rate are refused as such.
 */
const reservedRanges = [
  /^1(?:1[3-7]|[2-6]1)4960\d{3}$/,
  /^2079460\d{3}$/,
  /^1914980\d{3}$/,
  /^2896496\d{3}$/,
  /^2920180\d{3}$/,
  /^1632960\d{3}$/,
  /^7700900\d{3}$/,
  /^8081570\d{3}$/,
  /^3069990\d{3}$/,
];

/** Childline's 0800 1111 is shorter than any number libphonenumber allows. */
const shortFreephone = '8001111';

/** Zero-width and direction marks that come with a number copied from a telephone; all hyphens and spaces. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const separators = /[\s().\-\u2010-\u2015\u2212/]/g;
const extension = /(?:\s*(?:,|;)?\s*(?:ext(?:ension)?\.?|x)\s*|;ext=)(\d{1,6})$/i;

const chunks = (digits: string, ...sizes: number[]): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
};

/** A geographic or mobile number in the grouping of its area code (Ofcom's list of area codes). */
function spaced(national: string): string {
  const d = `0${national}`;
  if (d.length === 8) return chunks(d, 4, 4);
  if (/^02/.test(d)) return chunks(d, 3, 4, 4);
  if (/^01\d1|^011/.test(d)) return chunks(d, 4, 3, 4);
  if (/^0[38]/.test(d)) return d.length === 10 ? chunks(d, 4, 3, 3) : chunks(d, 4, 3, 4);
  return d.length === 11 ? chunks(d, 5, 3, 3) : chunks(d, 5, d.length - 5);
}

/**
 * A freephone or 03 number in the grouping its owner gives it, by which people remember it: `0808 2000 247`.
 * Undefined where it was written without one.
 */
function ownGrouping(written: string, national: string): string | undefined {
  if (!/^[38]/.test(national)) return undefined;
  const groups = written
    .replace(/^\s*(?:\+|00)\s*44\s*/, '')
    .replace(/^\(0\)\s*/, '0')
    .split(/[^\d]+/)
    .filter(Boolean);
  const [first, ...rest] = groups;
  // Shorter groups are how somebody typed it, not how the number is known.
  if (!first || rest.length === 0 || groups.some(({ length }) => length < 3)) return undefined;
  const whole = [first.startsWith('0') ? first : `0${first}`, ...rest].join(' ');
  return whole.replace(/ /g, '') === `0${national}` ? whole : undefined;
}

/** The digits after the country's code and the zero of its area code, however both were written. */
function nationalOf(digits: string): string | undefined {
  const bare = digits.replace(/^(?:\+440?|00440?|0)/, '');
  return bare !== digits && /^[1-9]\d{6,9}$/.test(bare) ? bare : undefined;
}

const refusals: Partial<Record<NonNullable<ReturnType<PhoneNumber['getType']>>, string>> = {
  PREMIUM_RATE: 'is a premium-rate number',
  PERSONAL_NUMBER: 'is a personal number, which costs as much as a premium-rate one',
  PAGER: 'is a pager',
};

type Reading = { phone: Dialable } | { fault: PhoneFault };

const fault = (message: string, fix: string): Reading => ({ fault: { message, fix } });

function readCode(digits: string, text: boolean): Reading | undefined {
  if (text || textCode.test(digits)) {
    if (!/^\d{5,6}$/.test(digits)) return undefined;
    return {
      phone: { display: digits, href: `sms:${digits}`, kind: 'text', reserved: false },
    };
  }
  if (!shortCodes.has(digits)) return undefined;
  const display = digits.startsWith('116') ? chunks(digits, 3, 3) : digits;
  return { phone: { display, href: `tel:${digits}`, kind: 'short', reserved: false } };
}

function readNational(written: string, national: string, text: boolean): Reading {
  const reserved = reservedRanges.some((range) => range.test(national));
  const parsed = parsePhoneNumber(`+44${national}`);
  const type = parsed?.getType();
  const refused = type && refusals[type];
  if (refused) return fault(`"${written.trim()}" ${refused}`, 'give one that is free or ordinary');
  if (!reserved && national !== shortFreephone && !parsed?.isValid())
    return fault(
      `"${written.trim()}" is not a telephone number of the United Kingdom`,
      'write it as the service does, with its area code, in quotes',
    );
  const e164 = `+44${national}`;
  return {
    phone: {
      display: ownGrouping(written, national) ?? spaced(national),
      href: `${text ? 'sms' : 'tel'}:${e164}`,
      e164,
      kind: text ? 'text' : 'voice',
      reserved,
    },
  };
}

function withRelay(reading: Reading): Reading {
  if ('fault' in reading || !reading.phone.e164) return reading;
  const { display, e164 } = reading.phone;
  return {
    phone: {
      ...reading.phone,
      display: `${relay} ${display}`,
      href: `tel:${relay}0${e164.slice(3)}`,
    },
  };
}

function withExtension(reading: Reading, digits: string | undefined): Reading {
  if (digits === undefined || 'fault' in reading || reading.phone.kind !== 'voice') return reading;
  const { display, href } = reading.phone;
  return {
    phone: {
      ...reading.phone,
      display: `${display} extension ${digits}`,
      href: `${href};ext=${digits}`,
    },
  };
}

function read(written: string, text: boolean): Reading {
  const seen = written.replace(unseen, '');
  const extra = extension.exec(seen)?.[1];
  const main = extra === undefined ? seen : seen.replace(extension, '');
  const digits = main.replace(separators, '');
  const code = readCode(digits, text);
  if (code) return code;
  if (digits.startsWith(relay) && digits.length > relay.length) {
    const rest = main.replace(/^\D*1\D*8\D*0\D*0\D*1/, '');
    return withRelay(read(rest, text));
  }
  if (/^(?:\+|00)(?!44|0)\d/.test(digits))
    return fault(
      `"${written.trim()}" is a number of another country`,
      'give one that works from a telephone here',
    );
  const national = nationalOf(digits);
  if (national === undefined)
    return fault(
      `"${written.trim()}" is not a telephone number of the United Kingdom`,
      'write it as the service does, with its area code, in quotes',
    );
  return withExtension(readNational(main, national, text), extra);
}

/** The country whose numbers are read here; those of others are read by libphonenumber alone. */
export const homeCountry = 'GB';

function readFor(country: string, written: string, text: boolean): Reading {
  if (country === homeCountry) return read(written, text);
  const phone = readAbroad(written.replace(unseen, ''), country, text);
  return phone
    ? { phone }
    : fault(
        `"${written.trim()}" is not an ordinary telephone number of the partnership’s country, ${country}`,
        'write it as the service does, with its area code, in quotes',
      );
}

/**
 * Reads a number written for the United Kingdom: `+44 (0)1275 888808`, `0044 1275…`, short codes, five-digit text
 * lines, `18001` for text relay, an extension at the end. Returns undefined for one that cannot exist or may not be
 * offered; `phoneFault` says why.
 * @param kind `text` for a line that takes text messages only.
 * @param country the partnership's, by its code of ISO 3166, where it is another.
 */
export function readPhone(
  written: string,
  kind?: 'voice' | 'text',
  country: string = homeCountry,
): Dialable | undefined {
  const reading = readFor(country, written, kind === 'text');
  return 'phone' in reading ? reading.phone : undefined;
}

/** Why `readPhone` gives nothing for a number; undefined when it gives one. */
export function phoneFault(
  written: string,
  kind?: 'voice' | 'text',
  country: string = homeCountry,
): PhoneFault | undefined {
  const reading = readFor(country, written, kind === 'text');
  return 'fault' in reading ? reading.fault : undefined;
}
