/** Reads the text of one YAML file so that every later complaint can point at a line and a column. */
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import {
  describeHidden,
  type HiddenCharacter,
  hiddenCharacters,
  isLostLetter,
  plainSpaces,
  withoutHidden,
} from '../characters';
import { joinWords } from '../lists';
import { remember } from '../remember';
import type { Position, Problem } from '../problems';
import { explainFault } from './faults';

/** Where the fields of a parsed file stand. */
export interface Source {
  file: string;
  /** The position of the value at `path`, or of the nearest ancestor that exists. */
  locate(path: ReadonlyArray<PropertyKey>): Position;
  /** The position of the key itself, for a key that should not be there. */
  locateKey(path: ReadonlyArray<PropertyKey>): Position;
  /** The text of a scalar as the author typed it, before YAML gave it a type. */
  raw(path: ReadonlyArray<PropertyKey>): string | undefined;
}

export interface ParsedYaml {
  data: unknown;
  source: Source;
  problems: Problem[];
}

function makeSource(file: string, doc: Document.Parsed, counter: LineCounter): Source {
  const toPosition = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const nodeAt = (path: ReadonlyArray<PropertyKey>) => {
    const node: unknown = path.length === 0 ? doc.contents : doc.getIn(path as PropertyKey[], true);
    return isNode(node) && node.range ? node : undefined;
  };
  const locate = (path: ReadonlyArray<PropertyKey>): Position => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(path.slice(0, length));
      if (node?.range) return toPosition(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return {
    file,
    locate,
    locateKey: (path) => {
      const parent = nodeAt(path.slice(0, -1));
      const key = path.at(-1);
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
        if (pair && isNode(pair.key) && pair.key.range) return toPosition(pair.key.range[0]);
      }
      return locate(path);
    },
    raw: (path) => (nodeAt(path) as { source?: string } | undefined)?.source,
  };
}

/**
 * The fault that an author should mend: the first, since the parser stumbles over whatever follows one. A tab makes it
 * stumble before it reaches the tab itself.
 */
function firstFault({ errors }: Document.Parsed): Document.Parsed['errors'][number] | undefined {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return inOrder.find(({ code }) => code === 'TAB_AS_INDENT') ?? inOrder[0];
}

/** The values of a document, or the reason why its aliases (`*name`) cannot be followed. */
function toData(doc: Document.Parsed): { data: unknown } | { reason: string } {
  try {
    return { data: doc.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A letter that was lost can be seen, as a mark; the others cannot. */
const explainHidden = (found: readonly HiddenCharacter[]): Pick<Problem, 'message' | 'fix'> => {
  const names = [...new Set(found.map(describeHidden))].join(', ');
  return found.every(isLostLetter)
    ? {
        message: `a letter was lost here: ${names}`,
        fix: 'type it again, and save the file as UTF-8',
      }
    : {
        message: `there is a character here that nobody can see: ${names}`,
        fix: 'delete it; type the words again instead of copying them',
      };
};

/** A problem for each line of a file with characters that may not be there; see `shared/characters.ts`. */
export const hiddenIn = (file: string, content: string, lineOffset = 0): Problem[] =>
  content.split('\n').flatMap((line, i): Problem[] => {
    const found = hiddenCharacters(line.replace(/\r$/, ''));
    const [first] = found;
    if (!first) return [];
    return [
      {
        file,
        line: i + 1 + lineOffset,
        column: first.at + 1,
        field: '',
        ...explainHidden(found),
        severity: 'error',
      },
    ];
  });

/** Indentation that looks right and that YAML does not take for indentation: one problem for the file. */
function findWideIndent(file: string, content: string, lineOffset: number): Problem[] {
  const wide = content.split('\n').flatMap((line, i) => {
    const space = /^[ -]*((?! )\p{Zs})/u.exec(line)?.[1];
    return space ? [{ line: i + 1 + lineOffset, column: line.indexOf(space) + 1, space }] : [];
  });
  const [first] = wide;
  if (!first) return [];
  const code = first.space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const kind = code === '00A0' ? 'non-breaking spaces' : 'spaces of another width';
  const lines = wide.map(({ line }) => String(line));
  return [
    {
      file,
      line: first.line,
      column: first.column,
      field: '',
      message: `${wide.length > 1 ? 'lines' : 'line'} ${joinWords(lines)} ${wide.length > 1 ? 'are' : 'is'} indented with ${kind} (U+${code})`,
      fix: 'replace them with ordinary spaces',
      severity: 'error',
    },
  ];
}

/**
 * Parses YAML 1.2 text. Never throws: what cannot be read comes back as problems, with `data` undefined. Characters that
 * nobody can see are problems too, beside the data without them.
 * @param lineOffset lines that stand before this text in its file (front matter starts on line 2).
 */
export const parseYaml = (file: string, content: string, lineOffset = 0): ParsedYaml =>
  readAnew(file, content, lineOffset);

const readAnew = remember(2000, (file: string, content: string, lineOffset: number): ParsedYaml => {
  const indents = findWideIndent(file, content, lineOffset);
  const hidden = hiddenIn(file, content, lineOffset);
  const parsed = parseClean(
    file,
    plainSpaces(withoutHidden(content.replace(/\r\n/g, '\n'))),
    lineOffset,
  );
  return indents.length > 0
    ? { ...parsed, data: undefined, problems: indents }
    : { ...parsed, problems: [...hidden, ...parsed.problems] };
});

function parseClean(file: string, content: string, lineOffset: number): ParsedYaml {
  const counter = new LineCounter();
  const doc = parseDocument(content, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
  });
  const inner = makeSource(file, doc, counter);
  const shift = (position: Position): Position => ({
    ...position,
    line: position.line + lineOffset,
  });
  const source: Source = {
    ...inner,
    locate: (path) => shift(inner.locate(path)),
    locateKey: (path) => shift(inner.locateKey(path)),
  };
  const fault = firstFault(doc);
  if (fault) {
    const { line, col } = counter.linePos(fault.pos[0]);
    const words = content.split('\n')[line - 1] ?? '';
    const told = file.endsWith('.json')
      ? {
          message: 'this is not JSON that can be read',
          fix: 'check the quotes, commas and brackets',
        }
      : explainFault({ ...fault, message: fault.message, line: words, rest: words.slice(col - 1) });
    const problem: Problem = {
      file,
      ...shift({ line, column: col }),
      field: '',
      ...told,
      severity: 'error',
    };
    return { data: undefined, source, problems: [problem] };
  }
  const whole = (message: string, fix: string): ParsedYaml => ({
    data: undefined,
    source,
    problems: [
      { file, line: 1 + lineOffset, column: 1, field: '', severity: 'error', message, fix },
    ],
  });
  if (doc.contents === null) return whole('the file is empty', 'fill it in, or delete the file');
  const read = toData(doc);
  if ('reason' in read)
    return whole(
      `its aliases cannot be followed: ${read.reason}`,
      'write the values out; these files need no anchors (&) and aliases (*)',
    );
  return { data: read.data, source, problems: [] };
}
