/** Finds the names of one partnership's content in the text of code. */

export interface OwnNames {
  /** Ids of records: `early-years-team`. */
  ids: readonly string[];
  /** Names of published versions of the document: `2020`. */
  versions: readonly string[];
  /** What things are called: of places, of the partnership, of the document. */
  names: readonly string[];
}

export interface Found {
  line: number;
  name: string;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** Short forms (`NS`) are too often something else. */
const shortest = 4;

/**
 * An id of several words (`early-years-team`) is one wherever it is; one of a single word (`police`) only where it is all
 * of a string or the end of an address, since it is an English word too.
 */
function patternsOf({ ids, versions, names }: OwnNames): RegExp[] {
  const joined = ids.filter((id) => id.includes('-'));
  const single = [...ids.filter((id) => !id.includes('-')), ...versions];
  const long = names.filter((name) => name.length >= shortest);
  return [
    ...(joined.length > 0 ? [`(?<![\\w-])(?:${anyOf(joined)})(?![\\w-])`] : []),
    ...(single.length > 0
      ? [
          `(?<=['"\`/=])(?:${anyOf(single)})(?=['"\`/?#)])`,
          `(?<![\\w.#-])(?:${anyOf(versions) || '(?!)'})(?![\\w-])`,
        ]
      : []),
    ...(long.length > 0 ? [`(?<!\\w)(?:${anyOf(long)})(?!\\w)`] : []),
  ].map((source) => new RegExp(source, 'g'));
}

/** Every name in a text with its line; each name once a line. */
export function namesInText(text: string, own: OwnNames): Found[] {
  const patterns = patternsOf(own);
  return text.split('\n').flatMap((words, i) => {
    const names = patterns.flatMap((pattern) => [...words.matchAll(pattern)].map(([name]) => name));
    return [...new Set(names)].map((name) => ({ line: i + 1, name }));
  });
}
