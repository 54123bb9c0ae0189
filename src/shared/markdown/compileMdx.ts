/** Reads an .mdx page as the build does, so that what the check accepts, the build accepts. */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../problems';

export interface CompiledMdx {
  /** The page's tree, components and expressions among its nodes; undefined where it cannot be compiled. */
  tree: Root | undefined;
  problems: Problem[];
}

interface CompilerFault {
  reason: string;
  /** Where in the text the compiler stopped: 0-based. */
  at: number;
}

/** How many faults of one page are looked for. */
const most = 20;

function offsetOf(content: string, line: number, column: number): number {
  const before = content.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

/** The compiler says where it stopped; of a tag that is not closed, it says where the tag is in its words alone. */
function faultOf(error: unknown, content: string): CompilerFault {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  const words = reason ?? String(error);
  const tag = /for `<[^`]*` \((\d+):(\d+)-/.exec(words);
  const [row, place] = tag ? [Number(tag[1]), Number(tag[2])] : [line, column];
  return {
    reason: words,
    at: row === undefined ? content.length : offsetOf(content, row, place ?? 1),
  };
}

/** The reader of the build's compiler (`@mdx-js/mdx`), with the build's syntax; what follows it cannot fail. */
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .freeze();

function tryCompile(content: string): { tree: Root } | { fault: CompilerFault } {
  try {
    return { tree: processor.parse(content) };
  } catch (error) {
    return { fault: faultOf(error, content) };
  }
}

/** The sign that the compiler took for the start of code: the last one at or before the place where it stopped. */
function findCulprit(content: string, { at }: CompilerFault): number {
  const upTo = content.slice(0, at + 1);
  const sign = Math.max(upTo.lastIndexOf('<'), upTo.lastIndexOf('{'));
  const code = [...upTo.matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? -1;
  return Math.max(sign, code);
}

/** The first words from a place on, for a message. */
const wordsFrom = (text: string): string => /^\S*(?:[^\S\n]+\S+)?/.exec(text)?.[0] ?? '';

interface Advice {
  message: string;
  fix: string;
}

const reads = (words: string, as: string): string =>
  `"${words}" cannot be read: in a page that ends in .mdx, ${as}`;

const tag = '< starts a component';
const braces = 'braces start code';

/** `<https://…>`, `<somebody@…>`: a link in angle brackets. */
function adviseLink(rest: string): Advice | undefined {
  const link = /^<((?:https?:\/\/|mailto:|www\.)[^>\s]*|[^\s<>@]+@[^\s<>@]+)>?/i.exec(rest);
  if (!link) return undefined;
  const url = link[1]?.replace(/^http:/i, 'https:') ?? '';
  const to = url.includes('@') && !/^mailto:/i.test(url) ? `mailto:${url}` : url;
  return { message: reads(link[0], tag), fix: `write [words](${to})` };
}

function adviseComment(rest: string): Advice | undefined {
  if (!rest.startsWith('<!--')) return undefined;
  return {
    message: reads('<!--', 'comments are written in another way'),
    fix: 'write {/* the comment */}',
  };
}

/** `<5 years`, `<18th birthday`. */
function adviseNumber(rest: string): Advice | undefined {
  const number = /^<\s*(\d\S*(?:[^\S\n]+[\p{L}%]+)?)/u.exec(rest)?.[1];
  if (number === undefined) return undefined;
  const below = /^\d+(?:st|nd|rd|th)\b/.test(number) ? 'below the' : 'under';
  return {
    message: reads(`<${number}`, tag),
    fix: `write "${below} ${number}", or \\< for the sign`,
  };
}

function adviseTag(rest: string): Advice | undefined {
  if (rest.startsWith('<='))
    return { message: reads(wordsFrom(rest), tag), fix: 'write "at most", or \\<= for the sign' };
  if (!rest.startsWith('<')) return undefined;
  return {
    message: reads(/^<[^\s>]*>?/.exec(rest)?.[0] ?? '<', tag),
    fix: 'write \\< for the sign, or delete it; a component is closed with />',
  };
}

function adviseBraces(rest: string): Advice | undefined {
  const address = /^\{#[^}]*\}/.exec(rest)?.[0];
  if (address !== undefined)
    return {
      message: reads(address, braces),
      fix: 'delete it; a heading takes its address from its words',
    };
  if (!rest.startsWith('{')) return undefined;
  return {
    message: reads(/^\{[^}\n]*\}?/.exec(rest)?.[0] ?? '{', braces),
    fix: 'write \\{ for the sign, or leave the braces out',
  };
}

function adviseCode(rest: string): Advice | undefined {
  if (!/^(?:import|export)\b/.test(rest)) return undefined;
  return {
    message: reads(wordsFrom(rest), 'a line that starts with import or export is code'),
    fix: 'start the line with another word',
  };
}

/** In this order: a link or a comment is a tag as well. */
const advisers = [adviseLink, adviseComment, adviseNumber, adviseTag, adviseBraces, adviseCode];

/** What the author meant, and how to write it; the compiler's own words only where nothing better is known. */
function advise(rest: string, reason: string): Advice {
  for (const adviser of advisers) {
    const advice = adviser(rest);
    if (advice) return advice;
  }
  return {
    message: `this page cannot be compiled: ${reason}`,
    fix: 'compare the place with a neighbouring page',
  };
}

function problemAt(file: string, content: string, at: number, advice: Advice): Problem {
  const before = content.slice(0, at).split('\n');
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    field: '',
    severity: 'error',
    ...advice,
  };
}

/**
 * Reads one page with the compiler and the syntax that the build uses. All faults are told at once: the sign at fault
 * is blanked and the page read again. Never throws.
 */
export function compileMdx(file: string, content: string): CompiledMdx {
  const problems: Problem[] = [];
  let text = content;
  while (problems.length < most) {
    const result = tryCompile(text);
    if ('tree' in result) return { tree: problems.length > 0 ? undefined : result.tree, problems };
    const at = findCulprit(text, result.fault);
    const place = at < 0 ? Math.min(result.fault.at, text.length) : at;
    problems.push(
      problemAt(file, content, place, advise(content.slice(place), result.fault.reason)),
    );
    if (at < 0) break;
    text = `${text.slice(0, at)} ${text.slice(at + 1)}`;
  }
  return { tree: undefined, problems };
}
