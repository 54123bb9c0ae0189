/** Pages and records that rest on an edition of law or guidance that a newer one has replaced: a warning each, where it is cited. */
import { type Version, versionFolder } from '../../features/level-of-need/model/version';
import type { Page } from '../../features/publishing/model/page';
import type { Citation } from '../../features/citations/model/schema';
import { fieldName, type Problem } from '../../shared/problems';
import { type Checkable, findReferences } from '../../shared/references';

interface Cited extends Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  id: string;
}

const listFields = ({ schema, loaded: { value, source } }: Checkable): Cited[] =>
  findReferences(schema, value)
    .filter(({ collection }) => collection === 'citation')
    .map(({ id, path }) => ({
      id,
      file: source.file,
      ...source.locate(path),
      field: fieldName(path),
    }));

const listLinks = ({ file, links }: Pick<Page, 'file' | 'links'>): Cited[] =>
  links
    .filter(({ scheme }) => scheme === 'cite')
    .map(({ target, line, column }) => ({ id: target, file, line, column, field: '' }));

/**
 * One warning for each file and superseded edition. Older versions of the document keep the editions of their day.
 * @param resting the front matter and records whose citations count.
 * @param bodies the pages whose links count.
 */
export function checkSuperseded(
  { citations, versions }: { citations: readonly Citation[]; versions: readonly Version[] },
  resting: readonly Checkable[],
  bodies: ReadonlyArray<Pick<Page, 'file' | 'links'>>,
): Problem[] {
  const ofTheirDay = versions
    .filter((v) => v.status === 'superseded')
    .map((v) => `${versionFolder(v.id)}/`);
  const byId = new Map(citations.map((c) => [c.id, c]));
  const seen = new Set<string>();
  return [...resting.flatMap(listFields), ...bodies.flatMap(listLinks)].flatMap(
    ({ id, ...place }): Problem[] => {
      const citation = byId.get(id);
      const key = `${place.file} ${id}`;
      if (
        citation?.status !== 'superseded' ||
        seen.has(key) ||
        ofTheirDay.some((folder) => place.file.startsWith(folder))
      )
        return [];
      seen.add(key);
      const newer = byId.get(citation.supersededBy ?? '')?.short ?? 'a newer edition';
      return [
        {
          ...place,
          severity: 'warning',
          message: `rests on ${citation.short}, which ${newer} has replaced`,
          fix: 'read the newer edition, correct the page, and cite that one',
        },
      ];
    },
  );
}
