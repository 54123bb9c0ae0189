/** Contacts as vCard 4.0 (RFC 6350): CRLF line ends, escaped text, lines folded at 75 octets. */
import type { ContactDetail } from '../props';

const escapeText = (value: string): string => value.replace(/[\\,;]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');

/** Folds a line at 75 octets of UTF-8 without splitting a character; RFC 6350 section 3.2. */
export function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character, 'utf8');
    if (octets + size > 75) {
      parts.push(part);
      part = '';
      octets = 1; // the space that opens a folded line
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** One contact as a vCard. The verification stands in the note, so that a saved number keeps its warning. */
export function toVcard(contact: ContactDetail, siteUrl: string): string {
  const note = [contact.mark.sentence, contact.purpose, contact.hoursText.join(' ')].join(' ');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:${siteUrl}/contacts/${contact.id}`,
    `FN:${escapeText(contact.mark.status === 'sample' ? `${contact.name} (sample)` : contact.name)}`,
    `ORG:${escapeText(contact.agency.name)}`,
    ...contact.phones.map(({ href }) => `TEL;VALUE=uri;TYPE=voice:${href}`),
    ...(contact.email ? [`EMAIL:${escapeText(contact.email)}`] : []),
    `URL:${siteUrl}/contacts/${contact.id}`,
    `NOTE:${escapeText(note)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
