/** Reads the indicators of every version that versions.json lists, and of the draft; the only reader of them. */
import { readText } from '../../../shared/files';
import type { Gathered, Source } from '../../../shared/collection';
import { loadFile } from '../../../shared/load';
import { type Problem, problemOfFile } from '../../../shared/problems';
import { parseYaml } from '../../../shared/yaml/source';
import type { Loaded } from '../../../shared/yaml/record';
import { type VersionData, versionSchema } from '../model/schema';
import { readFrozen } from './frozen';
import { arrangeVersions, isVersionName, type Version, versionFolder } from '../model/version';

export interface Versions extends Gathered<Version> {
  /** What versions.json lists, newest first, whole or not. */
  published: string[];
  /** The data of each version that is whole, by id. */
  data: ReadonlyMap<string, Loaded<VersionData>>;
  broken: Loaded<unknown>[];
}

function readPublished(root: string): { published: string[]; problems: Problem[] } {
  const reading = readText(root, 'versions.json');
  if (!('content' in reading)) return { published: [], problems: [reading] };
  const { data, problems } = parseYaml(reading.file, reading.content);
  if (problems.length > 0) return { published: [], problems };
  const names = Array.isArray(data) ? data.map(String) : undefined;
  const complain = (message: string, fix: string) => problemOfFile(reading.file, message, fix);
  if (!names)
    return {
      published: [],
      problems: [
        complain(
          'expected a list of the published versions',
          'list them, newest first, for example ["2031", "2027"], or [] while there is only the draft',
        ),
      ],
    };
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  return {
    published: [...new Set(names)],
    problems: [
      ...twice.map((name) => complain(`${name} is listed twice`, 'keep one of the two')),
      ...names
        .filter((name) => !isVersionName(name))
        .map((name) =>
          complain(
            `no version may be called “${name}”`,
            'use small letters, numbers, hyphens and dots, and no name of a page of the document',
          ),
        ),
    ],
  };
}

/** Every version; the draft first, then newest to oldest. */
export const versionSource: Source<Versions> = {
  reads: ['versions.json', 'docs', 'versioned_docs'],
  shapes: [
    {
      files: ['docs/indicators.yaml', 'versioned_docs/*/indicators.yaml'],
      schema: versionSchema,
    },
  ],
  read({ root }) {
    const { published, problems } = readPublished(root);
    const loadings = ['next', ...published].map((id) => ({
      id,
      ...loadFile(root, `${versionFolder(id)}/indicators.yaml`, versionSchema),
    }));
    const data = new Map(
      loadings.flatMap(({ id, records: [record] }) => (record ? [[id, record] as const] : [])),
    );
    const values = new Map([...data].map(([id, { value }]) => [id, value]));
    const corrections = new Map(
      published.map((id) => [id, readFrozen(root, id)?.corrections ?? []]),
    );
    return {
      published,
      data,
      broken: loadings.flatMap(({ broken }) => broken),
      items: arrangeVersions(published, values, corrections).flatMap((version) => {
        const source = data.get(version.id)?.source;
        return source ? [{ id: version.id, value: version, source, path: [] }] : [];
      }),
      checkables: loadings.flatMap(({ references }) => references),
      problems: [...problems, ...loadings.flatMap((loading) => loading.problems)],
      filesRead: loadings.length + 1,
      salvaged: [],
      unread:
        problems.length > 0 ||
        loadings.some(({ records, broken }) => records.length + broken.length === 0),
    };
  },
};

/** Each version with the one before it, oldest first, and the ids of indicators that were there earlier still. */
export function listSuccessions({ published, data }: Versions) {
  const oldestFirst = [...published].reverse().concat('next');
  return oldestFirst.flatMap((id, i) => {
    const [newer, older] = [data.get(id), data.get(oldestFirst[i - 1] ?? '')];
    if (!newer || !older) return [];
    const kept = new Set(older.value.indicators.map((x) => x.id));
    const earlier = new Set(
      oldestFirst
        .slice(0, i)
        .flatMap((v) => data.get(v)?.value.indicators ?? [])
        .map((x) => x.id)
        .filter((x) => !kept.has(x)),
    );
    return [{ older: older.value, newer, earlier }];
  });
}
