/** The message that asks one service whether its record is right: plain text, so that a reply can be read again. */
import { formatDate } from '../../../../shared/calendar/dates';
import { type Contact, isSample } from '../../model/schema';
import { confirmAddress } from '../../model/confirm/address';
import type { Lookups } from '../import/readers';
import { isList, linesAsked, shownOf } from './asked';

export interface Asking {
  siteTitle: string;
  /** Where answers go. */
  email: string;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  lookups: Lookups;
}

export interface ServiceMessage {
  /** The contact's id. */
  id: string;
  /** The address of the service itself; empty where none is known. */
  to: string;
  subject: string;
  body: string;
}

/** The lines between which a reply is read. */
export const startLine = (id: string): string => `---- Answer for ${id} ----`;
export const endLine = '---- End of the answer ----';

/** What is asked besides the record, as it is written and as `readReply` knows it. */
export const headLines = {
  answer: 'Answer (right, changed or withdraw)',
  by: 'Your role, never your name',
  on: 'Day you checked',
  instead: 'Use instead, if withdrawn',
} as const;

const standing = (contact: Contact): string =>
  isSample(contact)
    ? 'We have no number for you yet, so we tell people to ring somebody else.'
    : `We last looked at these details on ${formatDate(contact.evidence.on)}.`;

/** Sentences go below the name of their line, each behind a hyphen that shows where it starts. */
const writeLine = ([name, value]: [string, string]): string =>
  isList(name) && value !== ''
    ? `${name}:\n${value.replace(/^/gm, '- ')}`
    : `${name}: ${value}`.trimEnd();

const block = (contact: Contact, lookups: Lookups): string =>
  [
    startLine(contact.id),
    ...Object.values(headLines).map((line) => `${line}:`),
    '',
    ...linesAsked(shownOf(contact, lookups)).map(writeLine),
    endLine,
  ].join('\n');

/** The message for one service. */
export function askService(
  contact: Contact,
  { siteTitle, email, siteUrl, lookups }: Asking,
): ServiceMessage {
  const { id, name } = contact;
  return {
    id,
    to: contact.email ?? '',
    subject: `Is this right? What the ${siteTitle} says about ${name}`.replace(/\s+/g, ' '),
    body: [
      'Hello,',
      `The ${siteTitle} tells people who are worried about a child how to reach ${name}. ${standing(contact)} Please look at them and answer in one of two ways.`,
      `1. Fill in the form and send us the file that it makes:\n   ${siteUrl}${confirmAddress(id)}`,
      `2. Or reply to this message, to ${email}, and complete the lines below. Keep the first and the last line as they are.`,
      [
        'Write "right" if all of it is right.',
        'Write "changed" if something is not, and correct that line. Write none to take it out.',
        'Write "withdraw" if the service no longer exists, and who to use instead.',
        'Hours look like this: Mon-Fri 09:00-17:00; Sat 10:00-12:00',
        'For bank holidays write closed, open or all-day.',
        'In a list, start each line with a hyphen. The form has all worries to choose from.',
      ].join('\n'),
      block(contact, lookups),
      `The whole page: ${siteUrl}/contacts/${id}`,
      'Give numbers and addresses of the team, never of a person. Please do not put anything about a child or a family in your answer.',
      'Thank you.',
    ].join('\n\n'),
  };
}
