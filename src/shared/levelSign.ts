/** By what a level is known at a glance: a colour and a shape beside its number, the same in every version. */

/** A document has at least two levels; more than seven nobody could tell apart. */
export const fewestLevels = 2;
export const mostLevels = 7;

/** The names of the colours in css/tokens.css, in the order in which levels take them. */
export const signColours = ['green', 'blue', 'ochre', 'berry', 'violet', 'slate', 'rust'] as const;

/** Shapes that are told apart in grey and from the corner of an eye, in the order in which levels take them. */
export const signShapes = [
  'circle',
  'square',
  'hexagon',
  'diamond',
  'shield',
  'cross',
  'triangle',
] as const;

export type SignColour = (typeof signColours)[number];
export type SignShape = (typeof signShapes)[number];

export interface LevelSign {
  colour: SignColour;
  shape: SignShape;
}

/** The values chosen, then the others in their usual order. */
const chosenFirst = <T>(chosen: readonly T[], all: readonly T[]): T[] => [
  ...chosen,
  ...all.filter((value) => !chosen.includes(value)),
];

/**
 * The sign of a level. No two levels of a document share a colour or a shape.
 * @param number of the level, from 1.
 * @param chosen signs the partnership chose, that of level 1 first; the levels after them take the colours and shapes left.
 */
export function signOf(number: number, chosen: readonly LevelSign[] = []): LevelSign {
  const place = (number - 1) % mostLevels;
  const colours = chosenFirst(
    chosen.map(({ colour }) => colour),
    signColours,
  );
  const shapes = chosenFirst(
    chosen.map(({ shape }) => shape),
    signShapes,
  );
  return { colour: colours[place] ?? 'slate', shape: shapes[place] ?? 'circle' };
}
