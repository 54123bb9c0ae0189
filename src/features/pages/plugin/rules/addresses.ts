/** No two pages, drafts included, have the same address: the second would stop the build, or replace the first. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Page } from '../../model/page';

/** @param pages each page with its front matter, in the order of their files. */
export function checkAddresses(
  pages: readonly { page: Pick<Page, 'path' | 'file'>; matter: Loaded<unknown> }[],
): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ page: { path, file }, matter: { source } }): Problem[] => {
    const taken = first.get(path);
    if (taken === undefined) {
      first.set(path, file);
      return [];
    }
    return [
      {
        file,
        ...source.locate(['slug']),
        field: 'slug',
        message: `the address ${path} is also the address of ${taken}`,
        fix: 'give one of the two another slug or file name',
        severity: 'error',
      },
    ];
  });
}
