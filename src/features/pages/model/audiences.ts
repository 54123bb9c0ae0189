/** Whom a brief or an update is for, in a line that can be read at a glance. */

/** More names than this are counted, not listed: a reader looks for their own and stops. */
const most = 4;

/** @param names the names of the audiences, for example `School and college staff`. */
export function audienceWords(names: readonly string[]): string {
  const words = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  if (words.length > most)
    return `${words.slice(0, most - 1).join(', ')} and ${words.length - most + 1} other groups`;
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}
