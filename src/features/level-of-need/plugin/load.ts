/** Reads the indicators of every version that versions.json lists, and of the draft; the only reader of them. */
import { readText } from '../../../shared/files';
import { loadFile, salvageIds } from '../../../shared/load';
import type { Problem } from '../../../shared/problems';
import { parseYaml } from '../../../shared/yaml/source';
import type { Checkable, Salvaged } from '../../../shared/references';
import { versionSchema } from '../model/schema';
import { arrangeVersions, type Version, versionFolder } from '../model/version';
import { checkFrozen } from './frozen';
import { checkAdoption } from './rules/adoption';
import { checkDates } from './rules/dates';
import { checkVersion } from './rules/version';
import { checkMeaning } from './rules/meaning';
import { checkSuccession } from './rules/succession';

export interface LoadedVersions {
  versions: Version[];
  /** What versions.json lists, newest first, whole or not. */
  published: string[];
  references: Checkable[];
  problems: Problem[];
  filesRead: number;
  salvaged: Salvaged;
}

function readPublished(root: string): { published: string[]; problems: Problem[] } {
  const reading = readText(root, 'versions.json');
  if (!('content' in reading)) return { published: [], problems: [reading] };
  const { data, problems } = parseYaml(reading.file, reading.content);
  if (problems.length > 0) return { published: [], problems };
  const names = Array.isArray(data) ? data.map(String) : [];
  const complain = (message: string, fix: string): Problem => ({
    file: reading.file,
    line: 1,
    column: 1,
    field: '',
    message,
    fix,
    severity: 'error',
  });
  if (names.length === 0)
    return {
      published: [],
      problems: [
        complain(
          'no version of the Level of Need document is listed',
          'list the published versions, newest first, for example ["2022", "2019"]',
        ),
      ],
    };
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  return {
    published: [...new Set(names)],
    problems: twice.map((name) => complain(`${name} is listed twice`, 'keep one of the two')),
  };
}

/**
 * @param root the project's root folder.
 * @param today the calendar date in London, for versions that would apply only later.
 * @param release whether this is for the public, which sees adopted versions alone.
 */
export function loadVersions(root: string, today: string, release = false): LoadedVersions {
  const { published, problems } = readPublished(root);
  const loadings = ['next', ...published].map((id) => ({
    id,
    ...loadFile(root, `${versionFolder(id)}/indicators.yaml`, versionSchema),
  }));
  const files = loadings.flatMap(({ records }) => records);
  const data = new Map(
    loadings.flatMap(({ id, records: [record] }) => (record ? [[id, record.value] as const] : [])),
  );
  const loadedById = new Map(
    loadings.flatMap(({ id, records: [record] }) => (record ? [[id, record] as const] : [])),
  );
  const oldestFirst = [...published].reverse().concat('next');
  return {
    versions: arrangeVersions(published, data),
    published,
    references: loadings.flatMap(({ references }) => references),
    filesRead: loadings.length + 1,
    salvaged: { indicator: published.length > 0 ? salvageIds(loadings, 'indicators') : undefined },
    problems: [
      ...problems,
      ...loadings.flatMap((l) => l.problems),
      ...files.flatMap(checkVersion),
      ...checkDates(
        published.flatMap((id) => loadedById.get(id) ?? []),
        loadedById.get('next'),
        today,
      ),
      ...checkAdoption(
        published.flatMap((id) => loadedById.get(id) ?? []),
        loadedById.get('next'),
        { release, today },
      ),
      ...checkFrozen(root, published),
      ...oldestFirst.flatMap((id, i) => {
        const [newer, older] = [loadedById.get(id), loadedById.get(oldestFirst[i - 1] ?? '')];
        if (!newer || !older) return [];
        const kept = new Set(older.value.indicators.map((x) => x.id));
        const earlier = new Set(
          oldestFirst
            .slice(0, i)
            .flatMap((v) => loadedById.get(v)?.value.indicators ?? [])
            .map((x) => x.id)
            .filter((x) => !kept.has(x)),
        );
        return [
          ...checkSuccession(older.value, newer),
          ...checkMeaning(older.value, newer, earlier),
        ];
      }),
    ],
  };
}
