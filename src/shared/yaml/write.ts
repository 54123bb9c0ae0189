/** Writes values as YAML of our style. It needs nothing of Node: a browser writes the same. */
import { Document, isScalar, isSeq, visit, type YAMLMap, type YAMLSeq } from 'yaml';

const lineWidth = 110;
/** Lists of ids and of times go on one line, as in the files people write. */
const inOneLine = new Set(['areas', 'citations', 'days', 'spans']);

/** A value as a YAML document of our style: numbers and times in quotes, long text folded. */
export function toDocument(value: unknown, flow: boolean): Document {
  const doc = new Document(value);
  visit(doc, {
    Scalar: (_, node) => {
      // A telephone number or a span of hours, and not a date: quoted, so that nobody's tool takes it for a number.
      if (
        typeof node.value === 'string' &&
        /^[\d:+() -]+$/.test(node.value) &&
        !/^\d{4}-\d{2}-\d{2}$/.test(node.value)
      )
        node.type = 'QUOTE_DOUBLE';
      else if (
        typeof node.value === 'string' &&
        !flow &&
        node.value.length > lineWidth - 20 &&
        !node.value.includes('\n')
      )
        node.type = 'BLOCK_FOLDED';
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && inOneLine.has(String(pair.key.value)) && isSeq(pair.value))
        pair.value.flow = true;
    },
    ...(flow && {
      Collection: (_: unknown, node: YAMLMap | YAMLSeq) => {
        node.flow = true;
      },
    }),
  });
  return doc;
}

/** @param padded whether brackets on one line have a space inside. */
export const print = (value: unknown, indent: number, flow = false, padded = false): string =>
  toDocument(value, flow)
    .toString({ lineWidth: lineWidth - indent, flowCollectionPadding: padded })
    .trimEnd()
    .replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);

/** A whole record, fields in the order given. */
export const renderYaml = (record: Record<string, unknown>): string => `${print(record, 0)}\n`;
