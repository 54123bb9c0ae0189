/** How people say what the site says in other words; the search of the site and of the indicators both read it. */

/** One meaning: whatever is said of `say` is looked for as any of `means`, not the other way round. */
export interface Wording {
  say: readonly string[];
  means: readonly string[];
}

export interface Everyday {
  /** Words written short, each with the words it stands for: `hrs`, `hours`. */
  short: Readonly<Record<string, string>>;
  groups: readonly Wording[];
}

export const plainWords: Everyday = { short: {}, groups: [] };
