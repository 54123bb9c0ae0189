/**
 * Contacts as vCard 3.0 (RFC 2426), made by the build and by the browser alike: CRLF line ends, escaped text, folded lines.
 * Not 4.0: Android's own importer reads 2.1 and 3.0 and refuses the rest (AOSP, ImportVCardActivity); iOS reads all of them.
 */
import type { Mark } from './reliance';

/** What a card needs of a contact; both shapes that pages receive have it. */
export interface CardFacts {
  id: string;
  name: string;
  otherNames: readonly string[];
  purpose: string;
  agency: { name: string };
  concerns: readonly { name: string }[];
  phones: readonly { href: string; label?: string }[];
  email?: string;
  hoursText: readonly string[];
  mark: Mark;
  /** The calendar date on which the details were last checked, for an address book to tell which card is newer. */
  checkedOn?: string;
}

/** RFC 2426 section 5: backslash, comma, semicolon and line end in a text value. */
export const escapeText = (value: string): string =>
  value.replace(/[\\,;]/g, (c) => `\\${c}`).replace(/\r\n|\r|\n/g, '\\n');

/** How many octets a character takes in UTF-8. A lone half of a pair is written as U+FFFD, which takes three. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

const lineOctets = 75;

/** Folds a line at 75 octets of UTF-8 without splitting a character; RFC 2425 section 5.8.1. */
export function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > lineOctets) {
      parts.push(part);
      part = '';
      octets = 1; // the space that opens a folded line
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** What follows a name or number that cannot be relied on. */
export const suffixes = {
  confirmed: '',
  published: '',
  'second-hand': ' (not confirmed)',
  sample: ' (no number yet)',
} as const;

/** The name with its mark, where the number may not be relied on: a phone's list shows little more than the name. */
export const markedName = ({ name, mark }: Pick<CardFacts, 'name' | 'mark'>): string =>
  `${name}${suffixes[mark.status]}`;

/**
 * Numbers as text; the first of several is the preferred one. A label goes into a group, which Apple's phones show in
 * place of "work".
 */
function phoneLines({ phones }: CardFacts): string[] {
  return phones.flatMap(({ href, label }, i) => {
    const number = href.replace(/^tel:/, '');
    const parameters = `TYPE=WORK,VOICE${i === 0 && phones.length > 1 ? ',PREF' : ''}`;
    if (!label) return [`TEL;${parameters}:${number}`];
    return [
      `item${i + 1}.TEL;${parameters}:${number}`,
      `item${i + 1}.X-ABLabel:${escapeText(label)}`,
    ];
  });
}

/**
 * One contact as a vCard. How far it is confirmed comes first in the note and in the name, so that a saved number keeps
 * its warning.
 * @param siteUrl the public address of the site, base address included, without a slash at its end.
 */
export function toVcard(contact: CardFacts, siteUrl: string): string {
  const page = `${siteUrl}/contacts/${contact.id}`;
  const name = escapeText(markedName(contact));
  const list = (values: readonly string[]) => values.map(escapeText).join(',');
  const note = [
    contact.mark.sentence,
    contact.purpose,
    `Hours: ${contact.hoursText.join(' ')}`,
    `Check before you rely on it: ${page}`,
  ].join('\n');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // Some phones build the name they show from N alone, some from FN, and Apple's from ORG where the card is of a company.
    `N:${name};;;;`,
    `FN:${name}`,
    ...(contact.otherNames.length > 0 ? [`NICKNAME:${list(contact.otherNames)}`] : []),
    // So the marked name comes first here too: the agency's alone would be shown without its mark, and the same for each.
    `ORG:${name};${escapeText(contact.agency.name)}`,
    'X-ABShowAs:COMPANY',
    ...phoneLines(contact),
    ...(contact.email ? [`EMAIL;TYPE=INTERNET,WORK:${escapeText(contact.email)}`] : []),
    `URL:${page}`,
    ...(contact.concerns.length > 0
      ? [`CATEGORIES:${list(contact.concerns.map((c) => c.name))}`]
      : []),
    `NOTE:${escapeText(note)}`,
    `UID:${page}`,
    `SOURCE:${page}.vcf`,
    ...(contact.checkedOn ? [`REV:${contact.checkedOn}T00:00:00Z`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Several contacts in one file, one card after the other. */
export const toVcards = (contacts: readonly CardFacts[], siteUrl: string): string =>
  contacts.map((contact) => toVcard(contact, siteUrl)).join('');
