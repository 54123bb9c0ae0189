/** Many patterns at once, for every letter that somebody types. */
import { matches, openings, type Pattern, type Reading } from './patterns';

/** Patterns by the words they may begin with, so that a query is compared with few of them. */
export class PatternIndex<T extends { pattern: Pattern }> {
  private readonly byWord = new Map<string, T[]>();

  private readonly others: T[] = [];

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      const words = openings(entry.pattern);
      if (!words) this.others.push(entry);
      for (const word of words ?? []) {
        const list = this.byWord.get(word);
        if (list) list.push(entry);
        else this.byWord.set(word, [entry]);
      }
    }
  }

  /** Those found in the words, in no order. */
  find(words: readonly Reading[], little: ReadonlySet<string>): T[] {
    const tried = new Set(this.others);
    for (const { word, any } of words)
      for (const own of [word, ...any])
        for (const entry of this.byWord.get(own) ?? []) tried.add(entry);
    return [...tried].filter(({ pattern }) => matches(pattern, words, little));
  }
}
