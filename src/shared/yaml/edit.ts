/**
 * Changes fields of a YAML file in place. The file is parsed for where everything is, and only the text of what
 * changed is replaced, so that comments, order, quoting and folding of all other lines stay to the byte.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { print, toDocument } from './write';

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A value for a place between brackets, on one line. */
const printInLine = (value: unknown): string =>
  toDocument([value], true)
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1);

/** Whether a map on one line keeps its keys. */
const keepsKeys = (map: YAMLMap, value: object): boolean =>
  Object.keys(value).length === map.items.length && Object.keys(value).every((key) => map.has(key));

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** What an entry ends with: its value, or a key that has none. */
const lastPart = (item: unknown): unknown => {
  if (!isPair(item)) return item;
  return isNode(item.value) ? item.value : item.key;
};

/** The end of a value's text, without a comment or an empty line that follows it. */
function endOf(node: unknown): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const inner = lastPart(node.items.at(-1));
    if (inner) return endOf(inner);
  }
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Replaces parts of `text`, each at its place in the text as it was; of two insertions at one place the first stays first. */
const apply = (text: string, edits: readonly Edit[]): string =>
  edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.i - a.i)
    .reduce(
      (all, { from, to, text: inserted }) => all.slice(0, from) + inserted + all.slice(to),
      text,
    );

class Editor {
  readonly edits: Edit[] = [];

  constructor(
    private readonly text: string,
    private readonly doc: Document.Parsed,
  ) {}

  private lineStart(at: number): number {
    return this.text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The place after the line on which a value ends. */
  private lineEnd(at: number): number {
    if (at > 0 && this.text[at - 1] === '\n') return at;
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end + 1;
  }

  private columnOf(at: number): number {
    return at - this.lineStart(at);
  }

  private dashOf(item: Node): number {
    return this.text.lastIndexOf('-', startOf(item) - 1);
  }

  /** Puts other text in a value's place; text that ended its line still does. */
  private replace(from: number, node: Node, text: string): void {
    const to = endOf(node);
    this.edits.push({ from, to, text: this.text[to - 1] === '\n' ? `${text}\n` : text });
  }

  private insertAfter(node: unknown, indent: number, text: string): void {
    const at = this.lineEnd(endOf(node));
    const gap = at > 0 && this.text[at - 1] !== '\n' ? '\n' : '';
    this.edits.push({ from: at, to: at, text: `${gap}${' '.repeat(indent)}${text}\n` });
  }

  private removeLines(start: number, node: unknown): void {
    this.edits.push({ from: this.lineStart(start), to: this.lineEnd(endOf(node)), text: '' });
  }

  /** Makes a map say what `wanted` says of the keys in it; undefined takes a key away. Other keys stay. */
  map(map: YAMLMap, wanted: Readonly<Record<string, unknown>>, order: readonly string[]): void {
    const pairs = map.items as Pair<Node, Node | null>[];
    const indent = this.columnOf(startOf(pairs[0]?.key ?? map));
    for (const [key, value] of Object.entries(wanted)) {
      const pair = pairs.find(({ key: name }) => isScalar(name) && name.value === key);
      if (pair && value === undefined) this.removeLines(startOf(pair.key), pair.value ?? pair.key);
      else if (pair) this.pair(pair, key, value, indent);
      else if (value !== undefined)
        this.insertAfter(this.before(pairs, key, order), indent, print({ [key]: value }, indent));
    }
  }

  /** The value after which a new key belongs: that of the last key before it in the usual order. */
  private before(
    pairs: readonly Pair<Node, Node | null>[],
    key: string,
    order: readonly string[],
  ): unknown {
    const at = order.indexOf(key);
    const earlier = pairs.filter(
      ({ key: name }) => isScalar(name) && order.indexOf(String(name.value)) < at,
    );
    const pair = (at < 0 ? undefined : earlier.at(-1)) ?? pairs.at(-1);
    return pair?.value ?? pair?.key;
  }

  private pair(pair: Pair<Node, Node | null>, key: string, value: unknown, indent: number): void {
    const node = pair.value;
    if (node && isDeepStrictEqual(node.toJS(this.doc), value)) return;
    if (node && this.inside(node, value)) return;
    const flow = (isMap(node) || isSeq(node)) && node.flow === true;
    this.replace(
      startOf(pair.key),
      node ?? pair.key,
      flow
        ? `${key}: ${print(value, indent, true, this.text[startOf(node) + 1] === ' ')}`
        : print({ [key]: value }, indent),
    );
  }

  /** Edits within a list or a map written one entry a line; false where the whole has to be written anew. */
  private inside(node: Node, value: unknown): boolean {
    if (
      isMap(node) &&
      node.items.length > 0 &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      (!node.flow || keepsKeys(node, value))
    ) {
      if (node.flow) {
        this.inLine(node, value as Record<string, unknown>);
        return true;
      }
      const gone = node.items.flatMap(({ key }) =>
        isScalar(key) && !(String(key.value) in value) ? [[String(key.value), undefined]] : [],
      );
      if (gone.length === node.items.length) return false;
      const keys = Object.keys(value);
      this.map(node, { ...Object.fromEntries(gone), ...value }, keys);
      return true;
    }
    if (
      isSeq(node) &&
      !node.flow &&
      Array.isArray(value) &&
      value.length > 0 &&
      node.items.length > 0
    )
      return this.list(node, value);
    return false;
  }

  /** Other values in a map on one line. */
  private inLine(map: YAMLMap, value: Readonly<Record<string, unknown>>): void {
    for (const { key, value: node } of map.items as Pair<Node, Node | null>[]) {
      const wanted = isScalar(key) ? value[String(key.value)] : undefined;
      if (!node || isDeepStrictEqual(node.toJS(this.doc), wanted)) continue;
      if (!isMap(node) || !this.inside(node, wanted))
        this.edits.push({ from: startOf(node), to: endOf(node), text: printInLine(wanted) });
    }
  }

  private list(seq: YAMLSeq, value: readonly unknown[]): boolean {
    const items = seq.items as Node[];
    const old = items.map((item): unknown => item.toJS(this.doc));
    let [head, tail] = [0, 0];
    while (head < Math.min(old.length, value.length) && isDeepStrictEqual(old[head], value[head]))
      head += 1;
    while (
      tail < Math.min(old.length, value.length) - head &&
      isDeepStrictEqual(old[old.length - 1 - tail], value[value.length - 1 - tail])
    )
      tail += 1;
    const indent = this.columnOf(this.dashOf(items[0] as Node));
    const [from, to] = [old.slice(head, old.length - tail), value.slice(head, value.length - tail)];
    const shared = Math.min(from.length, to.length);
    if (shared === 0 && head === 0 && to.length > 0) return false;
    for (let i = 0; i < shared; i += 1) {
      const item = items[head + i] as Node;
      if (!isDeepStrictEqual(from[i], to[i]) && !this.inside(item, to[i]))
        this.replace(startOf(item), item, print([to[i]], indent).replace(/^- /, ''));
    }
    for (const item of items.slice(head + shared, old.length - tail))
      this.removeLines(this.dashOf(item), item);
    if (to.length > shared)
      this.insertAfter(items[head + shared - 1], indent, print(to.slice(shared), indent));
    return true;
  }
}

/**
 * The file's text with some of its top-level fields changed. Throws where the result would not say what it should, which
 * is a fault of this module.
 * @param wanted the fields to change; undefined takes one away.
 * @param order the usual order of fields, for a field the file does not have yet.
 */
export function editYaml(
  source: string,
  wanted: Readonly<Record<string, unknown>>,
  order: readonly string[],
): string {
  const windows = source.includes('\r\n');
  const text = source.replace(/\r\n/g, '\n');
  const doc = parseDocument(text, { version: '1.2' });
  if (!isMap(doc.contents)) throw new Error('only a file of fields can be changed');
  const editor = new Editor(text, doc);
  editor.map(doc.contents as YAMLMap, wanted, order);
  const edited = apply(text, editor.edits);
  const target = { ...(doc.toJS() as Record<string, unknown>), ...wanted };
  const expected = Object.fromEntries(
    Object.entries(target).filter(([, value]) => value !== undefined),
  );
  if (!isDeepStrictEqual(sorted(parseDocument(edited).toJS()), sorted(expected)))
    throw new Error(`the change to this file could not be written in place:\n${edited}`);
  return windows ? edited.replace(/\n/g, '\r\n') : edited;
}

/** The same value with its keys in order, for comparing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
