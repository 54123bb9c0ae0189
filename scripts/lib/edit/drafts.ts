/** Which files of the folder are a publisher's: the content and its pictures; the rest is nobody's draft. */
import { contentPaths } from '../../../src/portal/reader';
import { features } from '../../../src/portal/registry';

const pictures = 'static/img';

/** Files and folders, from the project's root. */
export const draftPaths = (): string[] => [...contentPaths(features), pictures];

/** @param file a path from the project's root. */
export const isDraft = (file: string): boolean =>
  draftPaths().some((part) => file === part || file.startsWith(`${part}/`));

/** Whether a file is copied as it is, and not read as text. */
export const isPicture = (file: string): boolean => file.startsWith(`${pictures}/`);
