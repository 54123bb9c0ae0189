/**
 * A draft may hold words for itself and words for the version it becomes. In Markdown:
 *
 *     <!-- draft only -->
 *     This is a working draft.
 *     <!-- end of draft only -->
 *     <!-- when published: This is the shared description of need. -->
 *
 * In MDX the comments are written with braces, and in YAML and front matter they begin with a hash and a space.
 */

export interface SettledDraft {
  /** The lines as a published version has them; undefined for one that goes. Numbered as in the draft. */
  lines: (string | undefined)[];
  /** The line (from 1) of a mark without its partner. */
  faults: { line: number; message: string }[];
}

const marked = (words: string): RegExp =>
  new RegExp(String.raw`^\s*(?:<!--|\{/\*|#)\s*${words}\s*(?:-->|\*/\})?\s*$`);

const opening = marked('draft only');
const closing = marked('end of draft only');
const later = /^(\s*)(?:<!--|\{\/\*|#)\s*when published: (.*?)\s*(?:-->|\*\/\})?\s*$/;

/** What a page's title says of a draft goes with the rest. */
const titled = /^(title: .*?) \(draft\)("?)$/;

function settleLine(line: string): string {
  const published = later.exec(line);
  const words = published ? `${published[1] ?? ''}${published[2] ?? ''}` : line;
  return words.replace(titled, '$1$2');
}

/** Takes out what is for the draft alone, and puts in what is for the published version. */
export function settleDraft(text: string): SettledDraft {
  const lines: SettledDraft['lines'] = [];
  const faults: SettledDraft['faults'] = [];
  let open: number | undefined;
  text.split('\n').forEach((line, i) => {
    const [opens, closes] = [opening.test(line), closing.test(line)];
    if (opens && open !== undefined)
      faults.push({ line: i + 1, message: `“draft only” of line ${open} is not ended yet` });
    if (closes && open === undefined)
      faults.push({ line: i + 1, message: 'nothing that is “draft only” begins before this end' });
    lines.push(opens || closes || open !== undefined ? undefined : settleLine(line));
    if (opens) open ??= i + 1;
    if (closes) open = undefined;
  });
  if (open !== undefined)
    faults.push({ line: open, message: '“draft only” begins here and is not ended' });
  return { lines, faults };
}

/** The whole text as it will be published. */
export const settledText = (text: string): string =>
  settleDraft(text)
    .lines.filter((line) => line !== undefined)
    .join('\n');
