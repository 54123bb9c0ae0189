/** The style sheet cut to what the built pages and their scripts can ever use. */
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';

/** What a rule may be about. */
export interface Used {
  classes: Set<string>;
  /** Elements and ids. */
  names: Set<string>;
}

export const nothingUsed = (): Used => ({ classes: new Set(), names: new Set() });

/** Adds what a page has in its tags. */
export function addPage(html: string, { classes, names }: Used): void {
  for (const [tag, element = ''] of html.matchAll(/<([a-z][\w-]*)[^>]*>/gi)) {
    names.add(element.toLowerCase());
    const [, quoted, bare] = /\sclass=(?:"([^"]*)"|([^\s>"]+))/.exec(tag) ?? [];
    for (const name of (quoted ?? bare ?? '').split(/\s+/)) classes.add(name);
    const [, id] = /\sid="?([^\s">]+)/.exec(tag) ?? [];
    if (id) names.add(id);
  }
}

/** The name of a CSS module's class, and of a part or state in a framework's: nothing else looks like it. */
const onlyClass = /^[\w-]*(?:_[\w-]{4}|__[\w-]+|--[\w-]+)$/;

/** Adds what a bundled script may draw. Plain words of libraries are no classes: they would keep half of a framework. */
export function addScript(script: string, { classes, names }: Used): void {
  for (const [word] of script.matchAll(/[\w-]+/g)) {
    names.add(word);
    if (onlyClass.test(word)) classes.add(word);
  }
}

/** Adds the classes our own components name, as they are written in their sources. */
export function addSource(source: string, { classes }: Used): void {
  for (const [text] of source.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g))
    for (const [word] of text.matchAll(/[\w-]+/g)) classes.add(word);
}

/** Attributes are set by scripts, by content and by browsers: a rule is never dropped for one. */
const attributesOf = (css: string): string[] =>
  [...css.matchAll(/\[([^\]]+)\]/g)].flatMap(([, inside = '']) => [
    ...(inside.match(/[\w-]+/g) ?? []),
    // A value that is no word, such as the start of an address.
    ...(/=\s*["']?([^"']+)/.exec(inside)?.slice(1) ?? []),
  ]);

const opened = (text: string): number => text.split('(').length - text.split(')').length;

/** What is inside the brackets that are open at a place of a selector. */
function bracketed(selector: string, from: number): string {
  let end = from;
  for (let depth = 1; end < selector.length && depth > 0; end += 1)
    depth += opened(selector.charAt(end));
  return selector.slice(from, end - 1);
}

/** The classes that must be on a page for a selector to be about anything, as far as its `:has()` says so. */
const neededBy = (selector: string): string[] =>
  [...selector.matchAll(/:has\(/g)].flatMap(({ 0: has, index }) => {
    // Inside another bracket it may be what must not be there.
    if (opened(selector.slice(0, index)) > 0) return [];
    const inside = bracketed(selector, index + has.length).replace(/\([^()]*\)/g, '');
    // Of several in a list any will do.
    return inside.includes(',')
      ? []
      : [...inside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  });

/** PurgeCSS keeps whatever stands in `:has()`: here a rule for what has a class goes where nothing has that class. */
function dropAbsent(css: string, { classes }: Used): string {
  if (!css.includes(':has(')) return css;
  const sheet = postcss.parse(css);
  sheet.walkRules(/:has\(/, (rule) => {
    const left = rule.selectors.filter((one) => neededBy(one).every((name) => classes.has(name)));
    if (left.length === 0) rule.remove();
    else if (left.length < rule.selectors.length) rule.selectors = left;
  });
  return sheet.toString();
}

/** @returns the sheet without the rules for what is not used, and the selectors that went */
export async function purgeStyles(
  whole: string,
  used: Used,
): Promise<{ css: string; gone: string[] }> {
  const { classes, names } = used;
  const css = dropAbsent(whole, used);
  const attributes = attributesOf(css);
  const found = {
    attributes: { names: attributes, values: attributes },
    classes: [...classes],
    ids: [...names],
    tags: [...names],
    undetermined: [],
  };
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [{ raw: ' ', extension: 'used' }],
    extractors: [{ extensions: ['used'], extractor: () => found }],
    // A state belongs to no element: a rule for it alone, such as the ring of the focus, is for all of them.
    safelist: [/^:/],
    variables: true,
    keyframes: true,
    rejected: true,
  });
  return { css: result?.css ?? css, gone: (result?.rejected ?? []).map((one) => one.trim()) };
}
