/** Where each page of the site is kept, and how it is corrected there. */
import type { Kept } from '../../../shared/collection';

export const correctPath = '/correct';

/** The id of a page's entry on the page about corrections; `CorrectLink` leads there. */
export const correctAnchor = (path: string): string => path.replace(/^\/|\/$/g, '');

export interface KeptPage {
  title: string;
  path: string;
  file: string;
  /** The command that opens its form; none for a published version, which is frozen. */
  form?: string;
  /** The published version of the document that it is of. */
  version?: string;
  /** The file on the web page of the repository's host. */
  host?: string;
}

/**
 * Where a page is kept.
 * @param editAt the address of a file at the repository's host, with `{file}`.
 */
export function toKeptPage(kept: Kept, editAt: string | undefined): KeptPage {
  const { collection, id, title, path, file } = kept;
  const version = /^versioned_docs\/version-([^/]+)\//.exec(file)?.[1];
  return {
    title,
    path,
    file,
    ...(version === undefined ? { form: `npm run edit -- ${collection}:${id}` } : { version }),
    ...(editAt !== undefined && { host: editAt.replace('{file}', file) }),
  };
}
