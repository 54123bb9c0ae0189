/** The page of the neighbouring areas, without the site's base address. */
export const neighboursPath = '/level-of-need/neighbours';

/** The place of an area on it. */
export const placeOf = (area: string): string => `${neighboursPath}#${area}`;
