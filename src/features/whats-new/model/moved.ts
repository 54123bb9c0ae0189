/** What became of addresses, for the stream: ids that outlive a new name, and what is said of what was withdrawn. */
import type { Left } from '../../moved/model/schema';
import type { ChangeKind, StreamItem } from './item';

/** The pages whose items are told under their last name alone. */
const posts: readonly [start: string, kind: ChangeKind][] = [
  ['/briefs/', 'brief'],
  ['/updates/', 'update'],
];

/** The addresses of records, and how the ids of their items begin. */
const records: readonly [start: string, word: string][] = [
  ['/contacts/', 'contact'],
  ['/references#', 'law'],
];

/** The word with which the ids of an address’s items begin, and its last name. */
function findWord<Word extends string>(
  starts: readonly (readonly [start: string, word: Word])[],
  address: string,
): { word: Word; slug: string } | undefined {
  const [start, word] = starts.find(([folder]) => address.startsWith(folder)) ?? [];
  return start && word ? { word, slug: address.slice(start.length) } : undefined;
}

/** How the ids of items begin: what they begin with now, and with the name before. */
type Beginning = [now: string, was: string];

function beginningsOf({ from, to, back }: Left): Beginning[] {
  if (to === undefined || back) return [];
  const all = [...posts, ...records];
  const [was, now] = [findWord(all, from), findWord(all, to)];
  return [
    ...(was && now ? [[`${now.word}/${now.slug}`, `${was.word}/${was.slug}`] as Beginning] : []),
    [`page${to}`, `page${from}`],
  ];
}

/**
 * Ids as they were when the item was first told: a record or a page that is renamed is announced to nobody again, and the
 * sheets that people saved still name it.
 * @param list what moved, oldest first.
 * @param isTaken whether something else has an id now: that keeps it.
 */
export function firstIds(
  list: readonly Left[],
  isTaken: (id: string) => boolean,
): (id: string) => string {
  const first = new Map<string, string>();
  for (const [now, was] of list.flatMap(beginningsOf)) if (!first.has(now)) first.set(now, was);
  return (id) => {
    const begins = [...first.keys()].find((now) => id === now || id.startsWith(`${now}/`));
    const was = begins === undefined ? id : `${first.get(begins)}${id.slice(begins.length)}`;
    return isTaken(was) ? id : was;
  };
}

/** The same for addresses, which the feeds of posts have for ids. */
export function firstAddresses(
  list: readonly Left[],
  isTaken: (address: string) => boolean,
): (address: string) => string {
  const page = 'page';
  const first = firstIds(list, (id) => isTaken(id.slice(page.length)));
  return (address) => first(`${page}${address}`).slice(page.length);
}

/** In one line, what to do without it. @param instead the title of what to use */
export const withdrawnAct = (why: string, instead?: string): string =>
  `Withdrawn. ${why}${instead === undefined ? '' : ` Use “${instead}” instead.`}`;

/** A post that was withdrawn, told on that day: nothing else of it is left in the stream. */
export const withdrawnItems = (
  list: readonly Left[],
  titleOf: (address: string) => string | undefined,
): StreamItem[] =>
  list.flatMap(({ from, on, withdrawn }): StreamItem[] => {
    const post = findWord(posts, from);
    if (!post || !withdrawn) return [];
    const { title, why, goTo } = withdrawn;
    return [
      {
        id: `${post.word}/${post.slug}/withdrawn`,
        date: on,
        kind: post.word,
        title,
        act: withdrawnAct(why, goTo === undefined ? undefined : titleOf(goTo)),
        corrects: true,
        path: from,
        audiences: [],
        agencies: [],
        areas: [],
        subjects: [],
      },
    ];
  });
