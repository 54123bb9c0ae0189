/**
 * What a page may hold: Markdown, links that are what they seem, pictures of this site, and the components it is given.
 * Nothing that runs, fetches or sends: no raw HTML, nothing from elsewhere, no telephone number typed by hand.
 */
import type { Heading, InlineCode, Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Position, Problem } from '../problems';
import { isPlainHttps } from '../webAddress';
import { findLostMarkup } from './lostMarkup';
import { readReference, runSchemes } from './parse';

/** A component in an .mdx page, for the rule that knows what each may say. */
export interface UsedComponent {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  column: number;
}

export interface MarkupReading {
  problems: Problem[];
  components: UsedComponent[];
}

interface Advice {
  message: string;
  fix: string;
}

/** What mdast does not know: nodes of MDX. */
interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { estree?: { body: unknown[] } };
}

const instead: ReadonlyMap<string, string> = new Map([
  ['a', 'write [words](https://…)'],
  ['img', 'write ![what it shows](/img/name.png), with the picture in static/img/'],
  ['b', 'write **words**'],
  ['strong', 'write **words**'],
  ['i', 'write *words*'],
  ['em', 'write *words*'],
  ['br', 'start a new paragraph'],
  ['hr', 'write --- on a line of its own'],
  ['table', 'write a Markdown table'],
  ['ul', 'write a list with - at the start of each line'],
  ['ol', 'write a list with 1. at the start of each line'],
  ...['iframe', 'video', 'audio', 'object', 'embed', 'script', 'form'].map(
    (tag) => [tag, 'delete it, and link to the page it comes from: [words](https://…)'] as const,
  ),
]);

const refuseTag = (tag: string): Advice => ({
  message: `<${tag}> is HTML, which a page may not hold`,
  fix: instead.get(tag.toLowerCase()) ?? 'delete it, and write it in Markdown',
});

const comments = /^(?:\s*<!--[\s\S]*?-->\s*)+$/;

function judgeHtml(value: string): Advice | undefined {
  if (comments.test(value)) return undefined;
  const tag = /<\s*\/?\s*([A-Za-z][\w.:-]*)/.exec(value.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
  return tag
    ? refuseTag(tag)
    : { message: 'this is HTML, which a page may not hold', fix: 'delete it' };
}

/** Browsers pass over spaces and control characters in and before a scheme. */
const schemeOf = (url: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\s\p{C}]/gu, ''))?.[1];

const mail = /^mailto:[^\s?&,;:<>"\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** What is wrong with a link, and how to write it. */
type LinkFault = { what: string; fix: string } | undefined;

const forbidden = (): LinkFault => ({
  what: 'is of a kind a page may not hold',
  fix: 'link to a page with https://, or to a record',
});
const dials = (): LinkFault => ({
  what: 'dials a number that is in no record',
  fix: 'write [words](phone:id), with the id of the contact',
});

const byScheme: ReadonlyMap<string, (url: string) => LinkFault> = new Map([
  ['tel', dials],
  ['sms', dials],
  [
    'http',
    (url: string) => ({
      what: 'is not encrypted',
      fix: `write ${url.replace(/^http:/i, 'https:')}`,
    }),
  ],
  [
    'https',
    (url: string) =>
      isPlainHttps(url)
        ? undefined
        : {
            what: 'is not a web address as a browser shows it',
            fix: 'open the page in a browser and copy its address',
          },
  ],
  [
    'mailto',
    (url: string) =>
      mail.test(url)
        ? undefined
        : {
            what: 'is not one email address',
            fix: 'write mailto: and one address, with nothing after it',
          },
  ],
  ...runSchemes.map((scheme) => [scheme, forbidden] as const),
]);

/** A link to a record; whether there is such a record, and such a scheme, is for the rule of record links. */
function judgeRecord(url: string, scheme: string, byReference: boolean): LinkFault {
  const lower = scheme.toLowerCase();
  if (!readReference(`${lower}${url.slice(scheme.length)}`)) return forbidden();
  if (scheme !== lower)
    return { what: 'starts with capital letters', fix: `write ${lower}: in small letters` };
  return byReference
    ? { what: 'is given away from the link', fix: `write [words](${url}) in the text` }
    : undefined;
}

function findLinkFault(url: string, byReference: boolean): LinkFault {
  if (/^[\\/]{2}|\\/.test(url))
    return {
      what: 'leads to another site without https',
      fix: 'write it with https:// in front',
    };
  const scheme = schemeOf(url);
  if (scheme === undefined) return undefined;
  const judge = byScheme.get(scheme.toLowerCase());
  return judge ? judge(url) : judgeRecord(url, scheme, byReference);
}

/** @param byReference whether the address is given away from the link, where record links are not resolved. */
function judgeLink(url: string, byReference: boolean): Advice | undefined {
  const fault = findLinkFault(url, byReference);
  const shown = url.replace(/[\s\p{C}]+/gu, ' ');
  return fault && { message: `the link to ${shown} ${fault.what}`, fix: fault.fix };
}

/** @param alt what is said to whoever cannot see it; undefined for a definition. */
function judgePicture(url: string, alt: string | null | undefined): Advice | undefined {
  if (schemeOf(url) !== undefined || /^[\\/]{2}|\\/.test(url))
    return {
      message: `the picture ${url} is fetched from elsewhere, which tells others who reads this page`,
      fix: 'save it in static/img/ and write ![what it shows](/img/name.png)',
    };
  if (alt === undefined || (alt ?? '').trim() !== '') return undefined;
  return {
    message: `the picture ${url} has no words for whoever cannot see it`,
    fix: `write ![what it shows](${url})`,
  };
}

const typedNumber =
  /(?<![\w/.,-])(?:\+\s?44|0044|\(?0)(?:[\s().\u00A0\u2010-\u2015-]{0,3}\d){7,11}(?![\w/])|(?<![\w/.,-])116[\s\u00A0]?\d{3}(?![\w/])/g;

/** Numbers as long as those of the United Kingdom, Childline's short one among them. */
function findNumbers(text: string): { at: number; number: string }[] {
  return [...text.matchAll(typedNumber)].flatMap(({ 0: number, index }) => {
    const national = number.replace(/\D/g, '').replace(/^(?:0044|44(?=.{9})|0)0?/, '');
    const real = /^\d{9,10}$/.test(national) || /^(?:8001111|116\d{3})$/.test(national);
    return real ? [{ at: index, number: number.trim() }] : [];
  });
}

const judgeNumber = (number: string): Advice => ({
  message: `the telephone number ${number} is typed here, where nobody will correct it when it changes`,
  fix: 'write [words](phone:id), with the id of the contact',
});

/** Where the character is that comes so many into the text of a node. */
function placeIn({ position }: Pick<Nodes, 'position'>, text: string, at: number): Position {
  const before = text.slice(0, at).split('\n');
  const start = position?.start ?? { line: 1, column: 1 };
  const last = before.at(-1)?.length ?? 0;
  return {
    line: start.line + before.length - 1,
    column: before.length > 1 ? last + 1 : start.column + last,
  };
}

/** The places of a node's text that hold a number, for the line of each. */
const listNumbers = (node: Text | InlineCode): Found[] =>
  findNumbers(node.value).map(({ at, number }) => ({
    ...judgeNumber(number),
    ...placeIn(node, node.value, at),
  }));

const listLost = (node: Nodes): Found[] =>
  findLostMarkup(node).map(({ at, ...advice }) => ({
    ...advice,
    ...placeIn(node, toString(node), at),
  }));

type Found = Advice & Position;

/** Code that only remarks, `{⁠/* … *⁠/}`, is a comment. */
const isComment = ({ data }: MdxNode): boolean => data?.estree?.body.length === 0;

const literalAttributes = (node: MdxNode): Record<string, string> | undefined => {
  const attributes = node.attributes ?? [];
  return attributes.every((a) => a.type === 'mdxJsxAttribute' && typeof a.value === 'string')
    ? Object.fromEntries(attributes.map((a) => [a.name ?? '', a.value as string]))
    : undefined;
};

function judgeMdx(node: MdxNode, known: ReadonlySet<string>): Advice | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: `"${(node.value ?? '').split('\n')[0]}" is code, which a page may not hold`,
        fix: 'start the line with another word than import or export',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node)
        ? undefined
        : {
            message: `{${node.value ?? ''}} is read as code, since braces start code in this page`,
            fix: 'write \\{ and \\} for the signs, or leave the braces out',
          };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(node, known);
    default:
      return undefined;
  }
}

function judgeComponent(node: MdxNode, known: ReadonlySet<string>): Advice | undefined {
  const name = node.name ?? '';
  if (/^[a-z]/.test(name)) return refuseTag(name);
  if (!known.has(name))
    return {
      message: `there is no component <${name}>`,
      fix: `use one of: ${[...known].join(', ')}; or write \\< for the sign`,
    };
  if (node.type === 'mdxJsxTextElement')
    return { message: `<${name}> is inside a line of text`, fix: 'put it on a line of its own' };
  return literalAttributes(node)
    ? undefined
    : { message: `<${name}> is given code`, fix: 'give each attribute a text in quotes' };
}

/** The definitions that pictures use, by identifier. */
function picturesBy(tree: Root): ReadonlySet<string> {
  const used = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    used.add(identifier);
  });
  return used;
}

/** `## A heading {#an-address}`. */
function judgeHeading({ children }: Heading): Advice | undefined {
  const last = children.at(-1);
  const own = last?.type === 'text' ? /\{#[^}]*\}\s*$/.exec(last.value)?.[0] : undefined;
  if (own === undefined) return undefined;
  return {
    message: `the heading gives itself the address ${own.trim()}`,
    fix: 'delete it; a heading takes its address from its words',
  };
}

function judgeNode(node: Nodes, known: ReadonlySet<string>, pictures: ReadonlySet<string>) {
  switch (node.type) {
    case 'html':
      return judgeHtml(node.value);
    case 'link':
      return judgeLink(node.url, false);
    case 'definition':
      return pictures.has(node.identifier)
        ? judgePicture(node.url, undefined)
        : judgeLink(node.url, true);
    case 'image':
      return judgePicture(node.url, node.alt);
    case 'imageReference':
      return node.alt?.trim() ? undefined : judgePicture(node.label ?? '', node.alt ?? null);
    case 'code':
      return node.lang === 'mdx-code-block'
        ? { message: 'a block of MDX code is read as code', fix: 'delete it' }
        : undefined;
    case 'heading':
      return judgeHeading(node);
    default:
      return judgeMdx(node as MdxNode, known);
  }
}

/**
 * Everything in a page that it may not hold, with its place, and the components it uses.
 * @param known the names of the components a page may use.
 */
export function checkMarkup(
  file: string,
  tree: Root,
  known: ReadonlySet<string> = new Set(),
): MarkupReading {
  const pictures = picturesBy(tree);
  const found: Found[] = [];
  const components: UsedComponent[] = [];
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const advice = judgeNode(node, known, pictures);
    if (advice) found.push({ ...advice, line, column });
    if (node.type === 'text' || node.type === 'inlineCode') found.push(...listNumbers(node));
    found.push(...listLost(node));
    const mdx = node as MdxNode;
    if (!advice && mdx.type === 'mdxJsxFlowElement')
      components.push({
        name: mdx.name ?? '',
        attributes: literalAttributes(mdx) ?? {},
        line,
        column,
      });
  });
  return {
    components,
    problems: found.map((one): Problem => ({ file, field: '', severity: 'error', ...one })),
  };
}
