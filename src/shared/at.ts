/** A number of a list by its place; 0 where the list has no such place. */
export const at = (list: ArrayLike<number>, place: number): number => list[place] ?? 0;
