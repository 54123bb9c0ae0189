/** A brief as slides, from the same words: what was found, why it matters, what to do, what to talk about. */
import type { Slide } from '../../whats-new/model/slides';

/** The parts of a brief, each with its paragraphs and points. */
export interface BriefParts {
  title: string;
  description: string;
  path: string;
  /** In their order: the heading, and what is below it. */
  parts: { heading: string; blocks: string[] }[];
  /** What a team can ask itself. */
  questions: readonly string[];
}

/** More points than these are too many for one slide. */
const mostPoints = 3;

/** The text below each heading, a line for each paragraph or point. */
export function partsOf(
  text: string,
  headings: readonly { depth: number; text: string }[],
): BriefParts['parts'] {
  const waiting = headings.filter(({ depth }) => depth === 2).map((one) => one.text);
  const parts: BriefParts['parts'] = [];
  for (const line of text.split('\n')) {
    if (line === waiting[0]) {
      parts.push({ heading: line, blocks: [] });
      waiting.shift();
    } else parts.at(-1)?.blocks.push(line);
  }
  return parts;
}

const inSlides = (blocks: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(blocks.length / mostPoints) }, (_, i) =>
    blocks.slice(i * mostPoints, (i + 1) * mostPoints),
  );

/** @param questionsHeading the part that becomes a slide of questions. */
export function briefSlides(
  { title, description, path, parts, questions }: BriefParts,
  questionsHeading: string,
): Slide[] {
  return [
    { kicker: 'Learning brief', title, text: description, questions: [], path },
    ...parts.flatMap(({ heading, blocks }): Slide[] =>
      inSlides(heading === questionsHeading ? questions : blocks).map((points, i, all) => ({
        kicker: all.length > 1 ? `${title} · ${i + 1} of ${all.length}` : title,
        title: heading,
        text: '',
        questions: points,
        // What a time limit is worth today is on the page alone.
        path,
      })),
    ),
  ];
}
