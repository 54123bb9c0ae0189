/** A contact as plain text, to paste into a message, a plan or a handover. */
import { type CardFacts, markedName, suffixes } from './vcard';

export interface TextFacts extends CardFacts {
  areas: readonly { name: string }[];
  phones: readonly { display: string; href: string; label?: string; note?: string }[];
}

const inBrackets = (label: string | undefined): string => (label ? ` (${label})` : '');

/**
 * The details as lines: name, numbers, hours, mark, address of the page. The mark is never left out.
 * @param siteUrl the public address of the site, base address included, without a slash at its end.
 */
export function toPlainText(contact: TextFacts, siteUrl: string): string {
  return [
    markedName(contact),
    `${contact.agency.name}, for ${contact.areas.map(({ name }) => name).join(', ')}`,
    ...contact.phones.map(({ display, label }) => `Telephone${inBrackets(label)}: ${display}`),
    ...(contact.email ? [`Email: ${contact.email}`] : []),
    `Open: ${contact.hoursText.join(' ')}`,
    contact.mark.sentence,
    `${siteUrl}/contacts/${contact.id}`,
  ].join('\n');
}

/** Several contacts, with an empty line between them. */
export const toPlainTexts = (contacts: readonly TextFacts[], siteUrl: string): string =>
  contacts.map((contact) => toPlainText(contact, siteUrl)).join('\n\n');

/** A number to paste, with its mark where it may not be relied on: a bare number would lose it. */
export const toMarkedNumber = (
  { mark }: Pick<TextFacts, 'mark'>,
  { display }: { display: string },
): string => `${display}${suffixes[mark.status]}`;
