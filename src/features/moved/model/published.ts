/** The list of every address that was ever published: text, an address a line, in order. */

const intro = `# Every address that was ever published. Each has a page, or is in moved.yaml: printed pages, QR codes and saved links
# name them. npm run addresses -- --write adds new ones, and a release does; no line is ever taken out.
`;

export interface PublishedAddress {
  address: string;
  /** 1-based. */
  line: number;
}

/** The addresses in the text of the list. */
export const readPublished = (text: string): PublishedAddress[] =>
  text.split('\n').flatMap((line, i) => {
    const address = line.trim();
    return address === '' || address.startsWith('#') ? [] : [{ address, line: i + 1 }];
  });

/**
 * The list with more addresses in it.
 * @param now those that the site has today.
 * @returns the text, and the addresses that are new in it.
 */
export function addPublished(
  text: string,
  now: Iterable<string>,
): { text: string; added: string[] } {
  const before = new Set(readPublished(text).map(({ address }) => address));
  const added = [...new Set(now)].filter((address) => !before.has(address)).sort();
  const all = [...before, ...added].sort();
  return { text: `${intro}${all.map((address) => `${address}\n`).join('')}`, added };
}
