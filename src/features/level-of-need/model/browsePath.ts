/** Where the indicators are browsed. */
export const browsePath = '/level-of-need/browse';

/** The lines nearest to somebody's words. What is typed goes after the `#`, where no server sees it. */
export const linesNear = (words: string): string =>
  `${browsePath}${words && `#q=${encodeURIComponent(words)}`}`;
