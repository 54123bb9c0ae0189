/** One draft email for each owner: what to look at, and what to do about it. */
import { counted } from '../../../shared/counted';
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

/** What waits to be compared with a newer edition, and who keeps law and guidance. */
export interface ToCompare {
  owner: Owner;
  /** How many time limits and duties. */
  count: number;
  /** Each with its questions. */
  text: string;
}

function makeBody(
  items: readonly ReviewItem[],
  today: string,
  { siteTitle, email, siteUrl }: Sender,
  compare: ToCompare | undefined,
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
    items.length > 0
      ? `You keep the records below on the ${siteTitle}. Someone worried about a child relies on them, so please check them.`
      : `You keep law and guidance on the ${siteTitle}. Someone worried about a child relies on the time limits below, so please check them.`,
    ...section('OVERDUE', overdue),
    ...section('DUE SOON', due),
    ...(compare ? [`TO COMPARE WITH A NEWER EDITION\n\n${compare.text}`] : []),
    `WHAT TO DO\n\n${[...doing, answer].map((step, i) => `${i + 1}. ${step}`).join('\n')}`,
    'Please do not put anything about a child or a family in your answer.',
    'Thank you.',
  ].join('\n\n');
}

/** `2 records to check, 1 overdue, 3 time limits or duties to compare`. */
function subjectOf(items: readonly ReviewItem[], compare: ToCompare | undefined, today: string) {
  const overdue = items.filter(({ due }) => due < today).length;
  return [
    ...(items.length > 0 ? [`${counted(items.length, 'record')} to check`] : []),
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(compare
      ? [
          `${compare.count} time ${compare.count === 1 ? 'limit or duty' : 'limits or duties'} to compare`,
        ]
      : []),
  ].join(', ');
}

/**
 * A draft for each owner who has something due.
 * @param compare what waits to be compared; its owner has a draft of it also where nothing else is due.
 */
export function draftEmails(
  items: readonly ReviewItem[],
  today: string,
  sender: Sender,
  compare?: ToCompare,
): Draft[] {
  const groups = groupByOwner(items);
  if (compare && !groups.some(({ owner }) => owner.id === compare.owner.id))
    groups.push({ owner: compare.owner, items: [] });
  return groups.map(({ owner, items: own }) => {
    const theirs = owner.id === compare?.owner.id ? compare : undefined;
    return {
      owner,
      to: owner.email ?? sender.email,
      subject: oneLine(`${subjectOf(own, theirs, today)}: ${sender.siteTitle}`),
      body: makeBody(own, today, sender, theirs),
    };
  });
}

/** A draft as text to read. */
export const toText = ({ to, subject, body }: Draft): string =>
  `To: ${to}\nSubject: ${subject}\n\n${body}\n`;
