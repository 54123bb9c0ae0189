/** Every link of a Markdown page to another page of this site leads to one that is there. */
import path from 'node:path/posix';
import type { Page } from '../../features/pages/model/page';
import { nearest } from '../../shared/nearest';
import type { Problem } from '../../shared/problems';

/** Pages that Docusaurus makes by itself, and files: the build looks at those. */
const elsewhere = /^\/(?:i|(?:briefs|updates)\/(?:tags|authors|archive|page))(?:\/|$)|\.[a-z0-9]+$/;

const bare = (address: string): string => address.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '');

/**
 * @param pages every Markdown page.
 * @param made the addresses of the pages made from data.
 */
export function checkSiteLinks(pages: readonly Page[], made: readonly string[]): Problem[] {
  const files = new Set(pages.map(({ file }) => file));
  const addresses = new Set(
    ['/briefs', '/updates', ...made, ...pages.map((page) => page.path)].map(bare),
  );
  const complain = (
    { file }: Page,
    { line, column }: Page['siteLinks'][number],
    message: string,
    fix: string,
  ): Problem => ({ file, line, column, field: '', severity: 'error', message, fix });
  return pages.flatMap((page) =>
    page.siteLinks.flatMap((link): Problem[] => {
      const url = bare(link.url);
      if (/\.mdx?$/.test(url)) {
        const wanted = path.join(path.dirname(page.file), url);
        return url.startsWith('/') || files.has(wanted)
          ? []
          : [
              complain(
                page,
                link,
                `there is no file ${wanted}`,
                'correct the link, or link to the address of the page, for example /guidance/consent',
              ),
            ];
      }
      if (!url.startsWith('/') || elsewhere.test(url) || addresses.has(url)) return [];
      const guess = nearest(url, addresses);
      return [
        complain(
          page,
          link,
          `there is no page at ${url}`,
          guess ? `did you mean ${guess}?` : 'correct the link',
        ),
      ];
    }),
  );
}
