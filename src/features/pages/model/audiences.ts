/** Whom a brief or an update is for, in a line that can be read at a glance. */
import { joinWords } from '../../../shared/lists';

/** So many names can be read at a glance; where it is for more, those it is not for may be fewer. */
const most = 4;

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * Whom it is for, so that nobody has to guess whether they are one of “others”.
 * @param names the names of the audiences, for example `School and college staff`.
 * @param all the names of every audience of the partnership.
 */
export function audienceWords(names: readonly string[], all: readonly string[]): string {
  const named = joinWords(names.map(small));
  if (names.length <= most) return named;
  const others = all.filter((name) => !names.includes(name));
  if (others.length === 0) return 'everyone';
  return others.length < names.length ? `everyone except ${joinWords(others.map(small))}` : named;
}
