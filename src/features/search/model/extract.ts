/** The words around a match, cut at word boundaries, with the matches marked. */
import type { SearchDocument, Section } from './documents';
import { fold, stem } from './text';

export interface Extract {
  text: string;
  /** Pairs of start and end (exclusive), in UTF-16 code units of `text`, in order and apart. */
  marks: [number, number][];
}

const longest = 180;
const wordPattern = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

/** Where words of the query are in a text. */
export function findMarks(text: string, wanted: ReadonlySet<string>): [number, number][] {
  const marks: [number, number][] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = fold(match[0]).replace(/ .*/, '');
    if (wanted.has(stem(word))) marks.push([match.index, match.index + match[0].length]);
  }
  return marks;
}

/** The stretch of `text` with most different words of the query. */
export function cutExtract(text: string, wanted: ReadonlySet<string>): Extract {
  const all = findMarks(text, wanted);
  if (text.length <= longest) return { text, marks: all };
  let [best, most] = [0, 0];
  all.forEach(([start], i) => {
    const inside = all.slice(i).filter(([, end]) => end <= start + longest - 40);
    const variety =
      new Set(inside.map(([a, b]) => stem(fold(text.slice(a, b))))).size * 3 + inside.length;
    if (variety > most) [best, most] = [start, variety];
  });
  const rough = Math.max(0, best - 40);
  const from = rough === 0 ? 0 : text.indexOf(' ', rough) + 1;
  const end =
    from + longest >= text.length
      ? text.length
      : Math.max(from + 1, text.lastIndexOf(' ', from + longest));
  const [before, after] = [from > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, end) + after,
    marks: all.filter(([a, b]) => a >= from && b <= end).map(([a, b]) => [a + shift, b + shift]),
  };
}

/** The section of a page that speaks most of what was asked; undefined where the page as a whole does. */
export function bestSection(
  document: SearchDocument,
  wanted: ReadonlySet<string>,
): Section | undefined {
  let best: { section: Section; worth: number } | undefined;
  for (const section of document.sections) {
    const words = (text: string) =>
      new Set(findMarks(text, wanted).map(([a, b]) => stem(fold(text.slice(a, b))))).size;
    const worth = words(section.heading) * 2.5 + words(section.text);
    if (worth > 0 && (!best || worth > best.worth)) best = { section, worth };
  }
  return best?.section;
}
