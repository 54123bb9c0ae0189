/** Whom a brief or an update is for, in a line that can be read at a glance. */
import { joinWords } from '../../../shared/lists';

/** More names than this are counted, not listed: a reader looks for their own and stops. */
const most = 4;

/** @param names the names of the audiences, for example `School and college staff`. */
export function audienceWords(names: readonly string[]): string {
  const words = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  const others = `${words.length - most + 1} other groups`;
  return joinWords(words.length > most ? [...words.slice(0, most - 1), others] : words);
}
