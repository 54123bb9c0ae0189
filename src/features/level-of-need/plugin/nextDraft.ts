/** What a working draft becomes once it is published: the same indicators, with nothing yet to say about a change. */
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

/** What an indicator says of its change since the version before. */
const saidOfAChange = ['replaces', 'reworded', 'reason'];

/** The lines a field takes up in a block map, as offsets: from the start of its key's line to the start of the next field's. */
function linesOf(text: string, { key, value }: Pair): [number, number] {
  if (!isScalar(key) || !key.range) throw new TypeError('a field without a place in its file');
  const valueEnd =
    (value as { range?: [number, number, number] } | null)?.range?.[1] ?? key.range[1];
  const from = text.lastIndexOf('\n', key.range[0] - 1) + 1;
  // A block scalar's end is already past its newline; any other value ends within its line.
  const newline = text[valueEnd - 1] === '\n' ? valueEnd - 1 : text.indexOf('\n', valueEnd);
  return [from, newline === -1 ? text.length : newline + 1];
}

const fieldsNamed = (map: YAMLMap, names: readonly string[]): Pair[] =>
  map.items.filter(({ key }) => isScalar(key) && names.includes(String(key.value)));

/**
 * Takes `withdrawn`, and each indicator's `replaces`, `reworded` and `reason`, out of a version's YAML: they tell of the
 * change from the version before, and that change is now history. Every other byte, comments too, stays as it was.
 * @param text docs/indicators.yaml, valid and in block style.
 */
export function startNextDraft(text: string): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return text;
  const indicators = contents.get('indicators');
  const gone = [
    ...fieldsNamed(contents, ['withdrawn']),
    ...(isSeq(indicators)
      ? indicators.items.flatMap((item) => (isMap(item) ? fieldsNamed(item, saidOfAChange) : []))
      : []),
  ]
    .map((pair) => linesOf(text, pair))
    .sort(([a], [b]) => b - a);
  return gone.reduce((kept, [from, to]) => kept.slice(0, from) + kept.slice(to), text);
}
