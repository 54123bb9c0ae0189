/** A reply as a mail program leaves it: quoted, wrapped, with what the writer added above and below. */
import { cleanText } from '../../../../shared/characters';
import { isRealDate } from '../../../../shared/calendar/dates';
import { nearest } from '../../../../shared/nearest';
import { type Problem, problemOfFile } from '../../../../shared/problems';
import { answers } from '../../model/confirm/answer';
import { pastDate } from '../import/readers';
import { askedColumns, isList } from './asked';
import { type Given, type GivenReading, givenProblem } from './given';
import { headLines } from './message';

type HeadPart = keyof typeof headLines;

// No sign is tried twice: a hostile line of a million hyphens would take hours.
const start = /(?<!-)-{2,}\s*answer for\s+([a-z0-9-]*[a-z0-9])\s*-{2,}/i;
const end = /(?<!-)-{2,}\s*end of the answer\s*-{2,}/i;

/** Whether a text has the line with which the answer of a message starts. */
export const isReply = (text: string): boolean => start.test(text);

/** Without what quoting puts before a line; the spaces in front stay. */
export const unquoted = (line: string): string =>
  cleanText(line)
    .replace(/^(?:\s*[>|])+ ?/, '')
    .replace(/\u00a0/g, ' ');

/** Without quoting, and without what programs make of addresses: `advice@a.uk <mailto:advice@a.uk>`. */
const plain = (line: string): string =>
  unquoted(line)
    .replace(/(?<!\s)\s*<(?:mailto:|https?:\/\/)[^>\s]*>/gi, '')
    .trim();

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\(.*\)|,.*$/g, '')
    .replace(/[*_]/g, '')
    .trim();

const heads = new Map<string, HeadPart>(
  Object.entries(headLines).map(([part, words]) => [bare(words), part as HeadPart]),
);
const known = [...heads.keys(), ...askedColumns.map(({ name }) => name)];

interface Part {
  name: string;
  line: number;
  words: string[];
}

/** What the start of a line names; undefined for one that goes on with the line before. */
function partOf(line: string): { name: string; rest: string } | { guess: string } | undefined {
  const [, key, rest = ''] = /^([\p{L}\d ,()*_-]{2,60}?)\s*:(.*)$/u.exec(line) ?? [];
  if (key === undefined) return undefined;
  const head = heads.get(bare(key));
  if (head) return { name: head, rest: rest.trim() };
  // By its own name alone: other words for it may begin any line of a text.
  const column = askedColumns.find(({ name }) => name === bare(key));
  if (column) return { name: column.name, rest: rest.trim() };
  const guess = bare(key).length > 4 ? nearest(bare(key), known) : undefined;
  return guess ? { guess } : undefined;
}

/** A line of a list; mail programs make hyphens into other signs. */
const bullet = /^(?:[-*•·◦‣–—]|\d{1,2}[.)])\s+(?=\S)/;

/** The lines of a list, each whole again where a mail program wrapped it. */
const joinList = (words: readonly string[]): string =>
  words
    .reduce<string[]>(
      (all, line) =>
        bullet.test(line) || all.length === 0
          ? [...all, line.replace(bullet, '')]
          : [...all.slice(0, -1), `${all.at(-1)} ${line}`],
      [],
    )
    .join('\n');

/** Lists of several lines without signs, where nobody can tell a new line from a wrapped one. */
const findLoose = (block: Block, base: Pick<Given, 'file' | 'lineOf'>): Problem[] =>
  [...block.parts.values()]
    .filter(({ name, words }) => isList(name) && words.length > 1)
    .filter(({ words }) => !words.slice(0, 1).every((line) => bullet.test(line)))
    .map(({ name }) =>
      givenProblem(
        base,
        name,
        'we cannot tell where each line of this list starts',
        'start each with a hyphen and a space',
      ),
    );

interface Block {
  contact: string;
  line: number;
  parts: Map<string, Part>;
  problems: Problem[];
  ended: boolean;
}

/** Reads the lines of one answer. @param at the line on which it starts, from 0. */
function readBlock(file: string, lines: readonly string[], at: number, contact: string): Block {
  const block: Block = { contact, line: at + 1, parts: new Map(), problems: [], ended: false };
  let last: Part | undefined;
  let list: Part | undefined;
  for (const [i, raw] of lines.slice(at + 1).entries()) {
    const line = plain(raw);
    const number = at + i + 2;
    if (end.test(line)) return { ...block, ended: true };
    if (start.test(line)) break;
    if (list && bullet.test(line)) {
      last = list;
      list.words.push(line);
      continue;
    }
    const part = line === '' ? undefined : partOf(line);
    if (line === '') last = undefined;
    else if (part && 'name' in part) {
      last = { name: part.name, line: number, words: part.rest === '' ? [] : [part.rest] };
      list = isList(part.name) ? last : undefined;
      if (!block.parts.has(part.name)) block.parts.set(part.name, last);
    } else if (part)
      block.problems.push({
        ...problemOfFile(
          file,
          'this line names nothing that we ask',
          `did you mean "${part.guess}:"?`,
        ),
        line: number,
      });
    else if (last) last.words.push(line);
    else
      block.problems.push({
        ...problemOfFile(
          file,
          `found "${line.slice(0, 60)}", which is no line of the answer`,
          'write it behind the name of its line, or above the answer',
        ),
        line: number,
      });
  }
  return block;
}

const wordsOf = ({ parts }: Block, name: string): string => {
  const words = parts.get(name)?.words ?? [];
  return isList(name) ? joinList(words) : words.join(' ').trim();
};

/** The answers of a reply: one that was filled in goes before the empty one that it quotes. */
function listBlocks(file: string, lines: readonly string[]): Block[] {
  const blocks = lines.flatMap((line, at): Block[] => {
    const id = start.exec(plain(line))?.[1];
    return id === undefined ? [] : [readBlock(file, lines, at, id.toLowerCase())];
  });
  const filled = blocks.filter((block) => wordsOf(block, 'answer') !== '');
  return filled.length > 0 ? filled : blocks.slice(0, 1);
}

function readKind(written: string): Given['answer'] | undefined {
  const word = written
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim();
  if (/^(?:yes|all right|correct|no change)$/.test(word)) return 'right';
  if (/^withdrawn?$/.test(word)) return 'withdraw';
  return answers.find((one) => one === word);
}

function readHead(block: Block, base: Pick<Given, 'file' | 'lineOf'>, today: string) {
  const [answer, by, on] = [
    readKind(wordsOf(block, 'answer')),
    wordsOf(block, 'by'),
    pastDate(wordsOf(block, 'on'), { today } as never),
  ];
  const told = (part: HeadPart) => `"${wordsOf(block, part)}"`;
  const problems = [
    ...(answer
      ? []
      : [
          givenProblem(
            base,
            'answer',
            wordsOf(block, 'answer') === ''
              ? 'the answer is empty'
              : `expected right, changed or withdraw; found ${told('answer')}`,
            'write one of those words; ask the service where it gave none',
          ),
        ]),
    ...(by === ''
      ? [givenProblem(base, 'by', 'the role of whoever answers is missing', 'ask for it')]
      : []),
    ...('value' in on
      ? []
      : [
          givenProblem(
            base,
            'on',
            wordsOf(block, 'on') === ''
              ? 'the day is missing'
              : `expected ${on.expected}; found ${told('on')}`,
            on.fix,
          ),
        ]),
  ];
  return { answer, by, on: 'value' in on && isRealDate(on.value) ? on.value : undefined, problems };
}

/** @param today the calendar date in Europe/London. */
export function readReply(file: string, text: string, today: string): GivenReading {
  const lines = text.split(/\r\n?|\n/);
  const [block, other] = listBlocks(file, lines);
  if (!block)
    return {
      problems: [
        problemOfFile(
          file,
          'there is no answer in it: the line "---- Answer for … ----" is missing',
          'paste the whole reply, with the lines that the message asked for, as plain text',
        ),
      ],
    };
  const base = { file, lineOf: (part: string) => block.parts.get(part)?.line ?? block.line };
  if (other)
    return {
      problems: [
        {
          ...problemOfFile(file, 'a second answer begins here', 'keep one answer in a file'),
          line: other.line,
        },
      ],
    };
  if (!block.ended)
    return {
      problems: [
        givenProblem(
          base,
          '',
          'the answer has no end: the line "---- End of the answer ----" is missing',
          'paste the whole reply',
        ),
      ],
    };
  const { answer, by, on, problems } = readHead(block, base, today);
  const all = [...block.problems, ...problems, ...findLoose(block, base)];
  if (all.length > 0 || !answer || !on) return { problems: all };
  const instead = wordsOf(block, 'instead');
  const written = Object.fromEntries(
    askedColumns.flatMap(({ name }) =>
      block.parts.has(name) ? [[name, wordsOf(block, name)]] : [],
    ),
  );
  return {
    given: {
      ...base,
      contact: block.contact,
      answer,
      by,
      on,
      ...(instead && { instead }),
      written,
    },
    problems: [],
  };
}
