/**
 * The same result for the same arguments, without working it out again: a site is read anew after each edit, and nearly
 * all of its files are as they were. Results are shared, so nobody may change one.
 * @param most how many results are kept; the oldest goes first.
 */
export function remember<Args extends readonly (string | number | undefined)[], Result>(
  most: number,
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = args.join('\u0000');
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = work(...args);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, result);
    return result;
  };
}
