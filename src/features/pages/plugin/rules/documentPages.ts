/** Each level and each domain of a version has its page in the document: cards, badges and tables lead there. */
import { type Version, versionFolder } from '../../../level-of-need/model/version';
import { pagesOf, type Page } from '../../model/page';
import { type Problem, problemOfFile } from '../../../../shared/problems';

/** @param versions those whose data could be read. */
export function checkDocumentPages(
  versions: readonly Version[],
  pages: readonly Page[],
): Problem[] {
  const there = new Set(pagesOf(pages, 'document').map(({ path }) => path));
  return versions.flatMap(({ id, path, data }) => {
    const wanted = [
      { name: '', what: 'the version has no first page' },
      ...data.levels.map(({ number, slug }) => ({
        name: `levels/${slug}`,
        what: `level ${number} has no page`,
      })),
      ...data.domains.map((domain) => ({
        name: `domains/${domain.id}`,
        what: `the domain ${domain.id} has no page`,
      })),
    ];
    return wanted
      .filter(({ name }) => !there.has(`${path}${name}`))
      .map(({ name, what }) =>
        problemOfFile(
          `${versionFolder(id)}/indicators.yaml`,
          `${what}, and every page about it leads there`,
          `add ${versionFolder(id)}/${name || 'index'}.mdx`,
        ),
      );
  });
}
