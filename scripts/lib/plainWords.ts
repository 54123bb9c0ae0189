/** The words that contributing/writing.md asks us to avoid, and where a text uses them. */
import ts from 'typescript';
import { parseDocument, visit } from 'yaml';

export interface Avoided {
  phrase: string;
  instead: string;
}

export interface Found extends Avoided {
  line: number;
}

/** A text that readers see, with the line it starts on. */
export interface Passage {
  text: string;
  line: number;
}

const heading = '## Words to avoid in page text';

/**
 * @param guide the text of contributing/writing.md.
 * @returns a phrase for each entry in the left column of its table of words to avoid.
 */
export function readAvoided(guide: string): Avoided[] {
  const [, part = ''] = guide.split(heading);
  const [table = ''] = part.split('\n## ');
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !/^\| -/.test(line));
  return rows.slice(1).flatMap((row) => {
    const [, left = '', instead = ''] = row.split('|').map((cell) => cell.trim());
    return left.split(' · ').map((phrase) => ({ phrase, instead }));
  });
}

/** Part of a longer word, or of an id such as `round-the-clock`, does not count. */
const matcher = (phrase: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])${phrase.replaceAll(' ', '\\s+')}(?![\\p{L}\\d-])`, 'giu');

const linesBefore = (text: string, at: number): number => text.slice(0, at).split('\n').length - 1;

/** Each use of an avoided phrase in these passages, in the order of the text. */
export const findAvoided = (passages: readonly Passage[], avoided: readonly Avoided[]): Found[] =>
  passages.flatMap(({ text, line }) =>
    avoided.flatMap(({ phrase, instead }) =>
      [...text.matchAll(matcher(phrase))].map(({ index }) => ({
        phrase,
        instead,
        line: line + linesBefore(text, index),
      })),
    ),
  );

/** A page in Markdown. Addresses of links are not read. */
export const passagesOfMarkdown = (text: string): Passage[] => [
  { text: text.replace(/\]\([^)\s]*\)/g, ']'), line: 1 },
];

/** Lists of what people type are not our words. */
const typed = new Set(['otherNames', 'also', 'misspellings', 'aliases', 'keywords', 'id']);

/** The values of a YAML file that are sentences or names. */
export function passagesOfYaml(text: string): Passage[] {
  const passages: Passage[] = [];
  const locate = (at: number) => linesBefore(text, at) + 1;
  visit(parseDocument(text), {
    Pair(_, { key }) {
      return typed.has(String(key)) ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && node.value.includes(' '))
        passages.push({ text: node.value, line: locate(node.range?.[0] ?? 0) });
    },
  });
  return passages;
}

/** Whether a text in code is meant for a reader: it has a space and is no CSS class or selector. */
const isSentence = (text: string): boolean => /[A-Za-z]\S*\s+\S*[A-Za-z]/.test(text);

/** What a component shows: the texts between its tags, and strings that are more than one word. */
export function passagesOfCode(file: string, text: string): Passage[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const passages: Passage[] = [];
  const add = (node: ts.Node, words: string) => {
    if (isSentence(words))
      passages.push({ text: words, line: source.getLineAndCharacterOfPosition(node.pos).line + 1 });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) add(node, node.text);
    if (ts.isTemplateExpression(node))
      add(
        node,
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text }) => text)
          .join('…'),
      );
    ts.forEachChild(node, walk);
  };
  walk(source);
  return passages;
}
