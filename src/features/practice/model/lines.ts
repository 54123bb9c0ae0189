/** The lines of the document that a case is about: those of its dimensions, level by level. */
import type { VersionData } from '../../level-of-need/model/schema';
import type { PracticeCase } from './schema';

export interface Line {
  id: string;
  text: string;
  /** The permanent address of the line. */
  page: string;
}

export interface DimensionLines {
  id: string;
  name: string;
  domain: { id: string; name: string };
  /** Lowest level first; a level without a line has none. */
  levels: { number: number; lines: Line[] }[];
}

type Numbered = Pick<VersionData, 'domains' | 'indicators'> & {
  levels: readonly { number: number }[];
};

/**
 * The dimensions of a case in the order of the document, each with all its lines at every level: to offer only some
 * would give the answer away.
 * @param pageOf the address of a line, by its id.
 */
export function linesOf(
  { indicators, age }: Pick<PracticeCase, 'indicators' | 'age'>,
  { domains, indicators: all, levels }: Numbered,
  pageOf: (id: string) => string,
): DimensionLines[] {
  const wanted = new Set(
    all.filter(({ id }) => indicators.includes(id)).map(({ dimension }) => dimension),
  );
  return domains.flatMap((domain) =>
    domain.dimensions
      .filter(({ id }) => wanted.has(id))
      .map(({ id, name }) => ({
        id,
        name,
        domain: { id: domain.id, name: domain.name },
        levels: levels.map(({ number }) => ({
          number,
          lines: all
            .filter((one) => one.dimension === id && one.level === number)
            .filter(({ ages }) => ages.includes(age))
            .map((one) => ({ id: one.id, text: one.text, page: pageOf(one.id) })),
        })),
      })),
  );
}

/** The level and those next to it, of a dimension: where the words of the lines differ by one step. */
export const aroundLevel = ({ levels }: DimensionLines, level: number): DimensionLines['levels'] =>
  levels.filter(({ number }) => Math.abs(number - level) <= 1);
