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
import type { Position, Problem } from '../problems';

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

const advice: Record<string, string> = {
  TAB_AS_INDENT: 'indent with two spaces, never a tab',
  DUPLICATE_KEY: 'keep one of the two and delete the other',
  BAD_INDENT: 'line the key up with its neighbours, two spaces for each step',
  MULTILINE_IMPLICIT_KEY: 'put the value in quotes; a colon inside text needs them',
  BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes; a colon inside text needs them',
  MISSING_CHAR: 'close the quote or bracket',
  UNEXPECTED_TOKEN: 'check the quotes, colons and indentation just before this place',
};

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

/** Words for the faults whose message the parser writes for programmers. */
const plainer: Record<string, { message: string; fix: string }> = {
  MULTIPLE_DOCS: {
    message: 'a line of three hyphens starts a second document here',
    fix: 'delete the line; one file holds one record',
  },
};

/** A tab makes the parser stumble over every line that follows: then the tabs alone are told. */
function causes(errors: Document.Parsed['errors']): Document.Parsed['errors'] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs : errors;
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

const joined = (words: readonly (string | number)[]): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter((part) => part !== '').join(' and ');

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
  const lines = wide.map(({ line }) => line);
  return [
    {
      file,
      line: first.line,
      column: first.column,
      field: '',
      message: `${wide.length > 1 ? 'lines' : 'line'} ${joined(lines)} ${wide.length > 1 ? 'are' : 'is'} indented with ${kind} (U+${code})`,
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
export function parseYaml(file: string, content: string, lineOffset = 0): ParsedYaml {
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
}

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
  const language = file.endsWith('.json') ? 'JSON' : 'YAML';
  const problems = causes(doc.errors).map((error): Problem => {
    const { line, col } = counter.linePos(error.pos[0]);
    return {
      file,
      ...shift({ line, column: col }),
      field: '',
      message: `this is not ${language} that can be read: ${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}`,
      fix: advice[error.code] ?? 'compare the line with the same line in a neighbouring file',
      ...plainer[error.code],
      severity: 'error',
    };
  });
  if (problems.length > 0) return { data: undefined, source, problems };
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
  return { data: read.data, source, problems };
}
