/** Where the plugin writes the parts of a version, and where pages import them from. */

export const pluginName = 'safeguarding-portal';

/** A part of a version: one level, one domain, or what its first page shows. */
export type VersionPart = 'level' | 'domain' | 'overview';

/** The name under which `createData` writes a part. */
export const sliceName = (version: string, part: VersionPart, key: string | number): string =>
  `level-of-need/${version}/${part}-${key}.json`;

/** The module a page imports. */
export const slicePath = (version: string, part: VersionPart, key: string): string =>
  `@generated/${pluginName}/default/${sliceName(version, part, key)}`;

/** The name under which `createData` writes the times of a pathway. */
export const timesName = (pathway: string): string => `pathways/${pathway}.json`;

/** The module a page imports. */
export const timesPath = (pathway: string): string =>
  `@generated/${pluginName}/default/${timesName(pathway)}`;

/** The name under which `createData` writes the list of courses. */
export const coursesName = 'training/courses.json';

/** The module a page imports. */
export const coursesListPath = `@generated/${pluginName}/default/${coursesName}`;
