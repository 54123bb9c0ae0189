/** One draft email for each owner: what to look at, and what to do about it. */
import { formatDate } from '../../../shared/calendar/dates';
import { describeDue } from './due';
import { groupByOwner, listKinds } from './groups';
import type { Owner, ReviewItem } from './items';

export interface Draft {
  owner: Owner;
  to: string;
  subject: string;
  body: string;
}

export interface Sender {
  siteTitle: string;
  /** Where owners without an address are written to, and where answers go. */
  email: string;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const entry = (
  { kind, title, path, checked, due }: ReviewItem,
  today: string,
  siteUrl: string,
): string =>
  [
    `- ${oneLine(title)} (${kind.one})`,
    `  ${formatDate(due)}: ${describeDue(due, today)}. Last checked ${formatDate(checked)}.`,
    `  ${siteUrl}${path}`,
  ].join('\n');

function makeBody(
  items: readonly ReviewItem[],
  today: string,
  { siteTitle, email, siteUrl }: Sender,
): string {
  const [overdue, due] = [items.filter((i) => i.due < today), items.filter((i) => i.due >= today)];
  const section = (heading: string, list: readonly ReviewItem[]) =>
    list.length === 0
      ? []
      : [`${heading}\n\n${list.map((item) => entry(item, today, siteUrl)).join('\n\n')}`];
  const doing = listKinds(items).map(({ step }) => step);
  const answer = `Answer this email, or write to ${email}: for each line say “no change” or what has changed, who confirmed it and on what day.`;
  return [
    'Hello,',
    `You keep the records below on the ${siteTitle}. Someone worried about a child relies on them, so please check them.`,
    ...section('OVERDUE', overdue),
    ...section('DUE SOON', due),
    `WHAT TO DO\n\n${[...doing, answer].map((step, i) => `${i + 1}. ${step}`).join('\n')}`,
    'Please do not put anything about a child or a family in your answer.',
    'Thank you.',
  ].join('\n\n');
}

/** A draft for each owner who has something due. */
export function draftEmails(items: readonly ReviewItem[], today: string, sender: Sender): Draft[] {
  return groupByOwner(items).map(({ owner, items: own }) => {
    const overdue = own.filter(({ due }) => due < today).length;
    const count = `${own.length} ${own.length === 1 ? 'record' : 'records'} to check`;
    return {
      owner,
      to: owner.email ?? sender.email,
      subject: oneLine(`${count}${overdue > 0 ? `, ${overdue} overdue` : ''}: ${sender.siteTitle}`),
      body: makeBody(own, today, sender),
    };
  });
}

/** A draft as text to read. */
export const toText = ({ to, subject, body }: Draft): string =>
  `To: ${to}\nSubject: ${subject}\n\n${body}\n`;
