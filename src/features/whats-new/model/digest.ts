/** A digest: what is new for one list of readers, as a message of words. How it looks as HTML is in `plugin/digestMail`. */
import { counted } from '../../../shared/counted';
import { formatDate } from '../../../shared/calendar/dates';
import { joinWords } from '../../../shared/lists';
import { feedText, feedTitle } from './feedItem';
import type { StreamItem } from './item';
import { choosePack, packAddress } from './pack';

interface Named {
  id: string;
  name: string;
  /** What it was called before: a list may be kept for it under one of these. */
  formerIds?: readonly string[];
}

/** Whom a digest is for. */
export interface DigestList {
  /** Missing for everyone. */
  audience?: Named;
  /** What it is about; none for everything. */
  subjects: readonly Named[];
}

/** The site as a message names it. */
export interface DigestSite {
  /** The public address, base address included, without a slash at its end. */
  url: string;
  siteTitle: string;
  /** The partnership, by its full name. */
  publisher: string;
  /** The partnership's own mailbox. */
  email: string;
  /** Whether changes of records are told from the history of the files. */
  fromHistory: boolean;
}

/** What a message says, before it is text or HTML. */
export interface Digest {
  subject: string;
  /** What it is, in a sentence or two. */
  lede: string;
  notice?: string;
  items: readonly { item: StreamItem; link: string }[];
  /** Where somebody says that they have read it. */
  signOff: string;
  /** Who sends it, and how to have no more of them. */
  footer: string;
}

const idsOf = ({ id, formerIds = [] }: Named): string[] => [id, ...formerIds];

/**
 * A name for a list, fit for a folder: the one under which it is kept, whatever a role is called by now.
 * @param isKept whether there is a list of this name.
 */
export function listKey(
  { audience, subjects }: DigestList,
  isKept: (key: string) => boolean,
): string {
  const choices = subjects.reduce<string[][]>(
    (lists, subject) => lists.flatMap((list) => idsOf(subject).map((id) => [...list, id])),
    [[]],
  );
  const keys = (audience ? idsOf(audience) : ['everyone']).flatMap((id) =>
    choices.map((about) => [id, ...[...about].sort()].join('.')),
  );
  return keys.find(isKept) ?? keys[0] ?? '';
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `school and college staff`, with what it is about. */
export function listWords({ audience, subjects }: DigestList): string {
  const about = subjects.map(({ name }) => inSentence(name));
  return [
    audience ? inSentence(audience.name) : 'everyone',
    ...(about.length > 0 ? [`about ${joinWords(about)}`] : []),
  ].join(', ');
}

/**
 * What a list was not told yet.
 * @param items the whole stream.
 * @param since the first day, by London's calendar. What was dated back is told too, as long as it is not before it.
 * @param told ids of items that the list was told before.
 */
export const listUntold = (
  items: readonly StreamItem[],
  { audience, subjects }: DigestList,
  { since, told }: { since: string; told: ReadonlySet<string> },
): StreamItem[] =>
  choosePack(items, {
    from: since,
    to: items[0]?.date ?? since,
    ...(audience && { role: audience.id }),
    subjects: subjects.map(({ id }) => id),
  }).filter(({ id }) => !told.has(id));

/** @param items newest first, at least one. */
export function makeDigest(
  items: readonly StreamItem[],
  list: DigestList,
  { url, siteTitle, publisher, email, fromHistory }: DigestSite,
): Digest {
  const [from = '', to = ''] = [items.at(-1)?.date, items[0]?.date];
  const period = from === to ? formatDate(to) : `From ${formatDate(from)} to ${formatDate(to)}`;
  const address = packAddress({
    from,
    to,
    ...(list.audience && { role: list.audience.id }),
    subjects: list.subjects.map(({ id }) => id),
  });
  return {
    subject: `What’s new for ${listWords(list)}: ${counted(items.length, 'change')}`,
    lede: `${period}. Each change says what to do differently.`,
    ...(!fromHistory && {
      notice:
        'This was made without the history of the site. Contacts and guidance are named by the day they were last checked, not by what changed.',
    }),
    items: items.map((item) => ({ item, link: `${url}${item.path ?? '/whats-new'}` })),
    signOff: `${url}${address}`,
    footer: `${publisher} sends this from ${siteTitle}, ${url}. A message grows old: look a number up on the site before you ring it. To leave the list, or to say that something is wrong, write to ${email}.`,
  };
}

const line = '-'.repeat(40);

/** The digest as plain text: the twin of its HTML, with every address written out. */
export const toDigestText = ({ subject, lede, notice, items, signOff, footer }: Digest): string =>
  [
    `${subject}\n\n${lede}`,
    ...(notice ? [notice] : []),
    `When you have read it: ${signOff}`,
    ...items.map(
      ({ item, link }) =>
        `${line}\n${feedTitle(item)}\n${formatDate(item.date)}\n\n${feedText(item)}\n${link}`,
    ),
    `${line}\nI have read this: ${signOff}`,
    footer,
  ].join('\n\n') + '\n';
