/**
 * Of a YAML file that a hand has broken: every part that can be read, in its place, and every slip at its line. The parser
 * stops at the first, and one colon too many would keep out all that somebody wrote.
 */
import { isOpen } from './given';
import type { LeftOver } from './prune';
import { inReadingOrder, type Problem } from '../problems';
import { type ParsedYaml, parseYaml } from './source';

export interface WhatReads extends ParsedYaml {
  /** The parts that could not be read, as they were written. */
  left: LeftOver[];
}

/** Far more than any form has: each part is read by itself. */
const mostLines = 5000;

/** From a line to the one before another. */
interface Part {
  from: number;
  to: number;
}

const isBlank = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** How far in a line begins; one that begins with a tab or the like is taken to go on from the line above. */
const indentOf = (line: string): number =>
  /^ *\S/.test(line) ? line.search(/\S/) : Number.POSITIVE_INFINITY;

/** The parts side by side in one: each begins at a line that is as far out as any. */
function partsIn(lines: readonly string[], { from, to }: Part): Part[] {
  const places = lines.slice(from, to).map((line, i) => ({ at: from + i, line }));
  const written = places.filter(({ line }) => !isBlank(line));
  const outermost = Math.min(...written.map(({ line }) => indentOf(line)));
  const starts = written.filter(({ line }) => indentOf(line) <= outermost).map(({ at }) => at);
  return starts.map((at, i) => ({ from: i === 0 ? from : at, to: starts[i + 1] ?? to }));
}

/** Takes what cannot be read out of the lines, part by part, each as small as it can be. */
class Sieve {
  readonly problems: Problem[] = [];
  /** By their first line. */
  readonly left = new Map<number, string>();

  constructor(
    private readonly file: string,
    readonly lines: string[],
  ) {}

  /** What was taken out, in the order of the file. */
  leftOver(): LeftOver[] {
    return [...this.left]
      .sort(([a], [b]) => a - b)
      .map(([line, text]) => ({ field: `line ${line}`, text }));
  }

  private isEmpty({ from, to }: Part): boolean {
    return this.lines.slice(from, to).every(isBlank);
  }

  private read({ from, to }: Part): ParsedYaml {
    return parseYaml(this.file, this.lines.slice(from, to).join('\n'), from);
  }

  private faults(part: Part): Problem[] {
    if (this.isEmpty(part)) return [];
    const { data, problems } = this.read(part);
    return data === undefined ? problems : [];
  }

  private takeOut({ from, to }: Part, problems: readonly Problem[]): void {
    this.problems.push(...problems);
    const written = this.lines.slice(from, to).join('\n').trim();
    this.left.set(from + 1, written);
    this.lines.fill('', from, to);
  }

  /** What is wrong with a part where a line of another kind follows. */
  private faultBefore(line: string, { from, to }: Part): Problem[] {
    const part = this.lines.slice(from, to);
    const indent = part.find((one) => !isBlank(one))?.search(/\S/) ?? 0;
    return parseYaml(this.file, [...part, ' '.repeat(indent) + line].join('\n'), from).problems;
  }

  /** Words where all beside them are fields or a list: they would take the next line for more of them. */
  private isWords(part: Part): boolean {
    return typeof this.read(part).data !== 'object';
  }

  /** Leaves a part such that it can be read by itself. */
  clean(part: Part): void {
    if (this.faults(part).length === 0) return;
    const parts = partsIn(this.lines, part);
    const [first = part] = parts;
    const head: Part = { from: first.from, to: first.from + 1 };
    const body: Part = { from: head.to, to: part.to };
    if (parts.length > 1) this.cleanEach(parts);
    else if (body.from < body.to && this.faults(head).length === 0) this.clean(body);
    const rest = this.faults(part);
    if (rest.length > 0) this.takeOut(part, rest);
  }

  private cleanEach(parts: readonly Part[]): void {
    for (const one of parts) this.clean(one);
    const words = parts.filter((one) => !this.isEmpty(one) && this.isWords(one));
    if (words.length === parts.length) return;
    for (const one of words) this.takeOut(one, this.faultBefore('x: y', one));
  }
}

/** Parses a file that somebody edited by hand. Where its parts make no whole, it is what `parseYaml` says of it. */
export function parseWhatReads(file: string, text: string): WhatReads {
  const whole = parseYaml(file, text);
  const lines = text.split(/\r?\n/);
  if (whole.data !== undefined || lines.length > mostLines) return { ...whole, left: [] };
  const sieve = new Sieve(file, lines);
  sieve.clean({ from: 0, to: lines.length });
  const { data, source, problems } = parseYaml(file, sieve.lines.join('\n'));
  const told = inReadingOrder([...sieve.problems, ...(data === undefined ? [] : problems)]);
  return data === undefined || isOpen(data) || sieve.problems.length === 0
    ? { ...whole, problems: told.length > 0 ? told : whole.problems, left: [] }
    : { data, source, problems: told, left: sieve.leftOver() };
}
