/** All data sets of the site, and the files they become. */
import { partnershipCollection } from '../features/partnership/collection';
import { contentDate } from '../features/review/view';
import type { Site } from '../shared/collection';
import {
  type Bundle,
  type Dataset,
  type OpenDataEntry,
  toJson,
  toJsonSchema,
} from '../shared/openData';
import type { Feature } from './feature';

interface TextFile {
  /** Path below the output folder. */
  path: string;
  content: string;
}

/** The files of the data sets, their schemas and the index that lists them. */
export function renderOpenData(
  site: Site,
  features: readonly Feature[],
): { files: TextFile[]; entries: OpenDataEntry[] } {
  const siteUrl = site.url;
  const partnership = site.one(partnershipCollection);
  const parts = features.map(({ datasets, bundles }) => ({
    datasets: datasets?.(site) ?? [],
    bundles: bundles?.(site) ?? [],
  }));
  const datasets = parts.flatMap((part) => part.datasets);
  const render = (dataset: Dataset): Bundle => {
    const json = {
      $schema: `${siteUrl}/schemas/${dataset.schemaName}.json`,
      ...(dataset.json as object),
    };
    const files: TextFile[] = [
      { path: `open-data/${dataset.path}.json`, content: toJson(json) },
      ...dataset.others.map(({ ending, content: text }) => ({
        path: `open-data/${dataset.path}.${ending}`,
        content: text,
      })),
    ];
    const entry: OpenDataEntry = {
      id: dataset.id,
      title: dataset.title,
      summary: dataset.summary,
      ...(dataset.version && { version: dataset.version }),
      schema: `/schemas/${dataset.schemaName}.json`,
      files: files.map(({ path, content: text }) => ({
        format: path.split('.').at(-1) ?? '',
        path: `/${path}`,
        bytes: Buffer.byteLength(text),
      })),
    };
    return { files, entry };
  };
  const rendered = parts.flatMap((part) => [...part.datasets.map(render), ...part.bundles]);
  const entries = rendered.map(({ entry }) => entry);
  const schemas = [...new Map(datasets.map((d) => [d.schemaName, d.schema]))].map(
    ([name, schema]): TextFile => {
      const path = `schemas/${name}.json`;
      const json = toJsonSchema(schema, `${siteUrl}/${path}`);
      return {
        path,
        content: toJson({
          ...json,
          properties: { $schema: { type: 'string' }, ...json.properties },
        }),
      };
    },
  );
  const index = {
    title: `Open data of ${partnership.name}`,
    licence: partnership.licence,
    date: contentDate(site),
    datasets: entries.map((entry) => ({
      ...entry,
      schema: `${siteUrl}${entry.schema}`,
      files: entry.files.map((file) => ({
        ...file,
        path: undefined,
        url: `${siteUrl}${file.path}`,
      })),
    })),
  };
  return {
    entries,
    files: [
      { path: 'open-data/index.json', content: toJson(index) },
      ...schemas,
      ...rendered.flatMap(({ files }) => files),
    ],
  };
}
