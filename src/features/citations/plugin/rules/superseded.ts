/** Editions of law and guidance that a newer one has replaced, and that pages and records still rely on. */
import type { Citation } from '../../model/schema';
import type { Page } from '../../../pages/model/page';
import { nameFirst } from '../../../../shared/lists';
import { fieldName, type Problem } from '../../../../shared/problems';
import { type Checkable, findReferences } from '../../../../shared/references';

interface Cited extends Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  id: string;
}

/** Published versions are frozen, and keep the editions of their day. */
const frozen = /^versioned_docs\//;

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

/** The edition that counts today, by way of those between. */
function newestOf(citation: Citation, byId: ReadonlyMap<string, Citation>): Citation {
  const passed = new Set<Citation>();
  let newest = citation;
  while (!passed.has(newest)) {
    passed.add(newest);
    newest = byId.get(newest.supersededBy ?? '') ?? newest;
  }
  return newest;
}

/**
 * One warning for each superseded edition that files an author may change still rely on, at the first of
 * them. A file that cites the newer edition as well tells the two apart, and is not counted.
 * @param records the front matter and records whose citations count.
 * @param bodies the pages whose links count.
 */
export function checkSuperseded(
  citations: readonly Citation[],
  records: readonly Checkable[],
  bodies: ReadonlyArray<Pick<Page, 'file' | 'links'>>,
): Problem[] {
  const cited = [...records.flatMap(listFields), ...bodies.flatMap(listLinks)].filter(
    ({ file }) => !frozen.test(file),
  );
  const byId = new Map(citations.map((c) => [c.id, c]));
  return citations.flatMap((citation): Problem[] => {
    if (citation.status !== 'superseded') return [];
    const newest = newestOf(citation, byId);
    const aware = new Set(cited.filter(({ id }) => id === newest.id).map(({ file }) => file));
    const places = cited
      .filter(({ id, file }) => id === citation.id && !aware.has(file))
      .sort((a, b) => a.file.localeCompare(b.file, 'en'));
    const [first] = places;
    if (!first) return [];
    const { id, ...place } = first;
    const files = [...new Set(places.map(({ file }) => file))];
    const one = files.length === 1;
    const resting = one
      ? 'this file relies on'
      : `${files.length} files rely on (${nameFirst(files)})`;
    return [
      {
        ...place,
        severity: 'warning',
        message: `${newest.short} has replaced ${citation.short}, which ${resting}`,
        fix: one
          ? `read the newer edition, correct the file and cite ${newest.id} in it`
          : `read the newer edition, correct each file and cite ${newest.id} in it; search for ${id} to find them all`,
      },
    ];
  });
}
