/** What the query of an address chooses, told apart: what a page has, and what it does not have. */

export interface ReadChoices<K extends string> {
  /** The choices that the page has. */
  filter: Partial<Record<K, string>>;
  /** Those that it does not have, which it ignores and names. */
  unknown: { name: string; value: string }[];
}

/**
 * @param keys the choices there are, in the order in which they are named.
 * @param chosen what the address says; an empty value is no choice.
 * @param isThere whether the page has a value of a key.
 * @param nameOf what a key is called in a sentence; its own name unless told.
 */
export function readChoices<K extends string>(
  keys: readonly K[],
  chosen: Partial<Record<K, string>>,
  isThere: (key: K, value: string) => boolean,
  nameOf: (key: K) => string = (key) => key,
): ReadChoices<K> {
  const filter: Partial<Record<K, string>> = {};
  const unknown: ReadChoices<K>['unknown'] = [];
  for (const key of keys) {
    const value = chosen[key];
    if (!value) continue;
    if (isThere(key, value)) filter[key] = value;
    else unknown.push({ name: nameOf(key), value });
  }
  return { filter, unknown };
}
