/** A contact as plain text, to paste into a message, a plan or a handover. */
import type { StandIn } from './line';
import { type CardFacts, markedName, suffixes } from './vcard';

export interface TextFacts extends CardFacts {
  areas: readonly { name: string }[];
  phones: readonly { display: string; href: string; label?: string; note?: string }[];
  webForm?: { label: string; url: string } | undefined;
  standIn?: StandIn;
}

const inBrackets = (label: string | undefined): string => (label ? ` (${label})` : '');

/** Who to ring, or where to look, in place of a contact without details. */
function insteadLines({ askFor, contact, page }: StandIn): string[] {
  const [phone] = contact?.phones ?? [];
  return [
    ...(contact && phone
      ? [
          `Ring instead: ${contact.name}, ${toMarkedNumber(contact, phone)}; ask for ${askFor}`,
          ...contact.hoursText.slice(0, 1).map((usual) => `They are open: ${usual}`),
        ]
      : []),
    ...(page ? [`See instead: ${page.label}, ${page.url}`] : []),
  ];
}

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
    ...(contact.webForm ? [`${contact.webForm.label}: ${contact.webForm.url}`] : []),
    ...(contact.hoursText.length > 0 ? [`Open: ${contact.hoursText.join(' ')}`] : []),
    ...(contact.standIn ? insteadLines(contact.standIn) : []),
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
