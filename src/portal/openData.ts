/** All data sets of the site, and the files they become. */
import { createAuditDataset } from '../features/audits/plugin/exports/dataset';
import { createCitationsDataset } from '../features/citations/plugin/exports/dataset';
import { createContactsDataset } from '../features/contacts/plugin/exports/dataset';
import { createGlossaryDataset } from '../features/glossary/plugin/exports/dataset';
import { createVersionDataset } from '../features/level-of-need/plugin/exports/dataset';
import { type Dataset, type Envelope, toJsonSchema } from '../shared/openData';
import type { Content } from './content';
import { namesOf } from './names';
import { indicatorPath } from './references';

export interface OpenDataEntry {
  id: string;
  title: string;
  summary: string;
  version?: string;
  schema: string;
  files: { format: string; path: string; bytes: number }[];
}

export interface OutputFile {
  /** Path below the output folder. */
  path: string;
  content: string;
}

/** The newest date the content records: a build of the same content always says the same. */
export function contentDate({ contacts, citations, pages }: Content): string {
  const posts = pages.flatMap((page) => ('date' in page.matter ? [page.matter.date] : []));
  return [...contacts.map((c) => c.verified.on), ...citations.map((c) => c.checked), ...posts].sort().at(-1) ?? '1970-01-01';
}

const sampleNote = 'Contacts whose status is sample or unverified must not be relied on.';

/** Every data set, in the order in which it is listed. */
export function createDatasets(content: Content, siteUrl: string): Dataset[] {
  const about: Envelope = {
    title: 'Contacts', publisher: content.partnership.name, licence: content.partnership.licence, date: contentDate(content), note: sampleNote,
  };
  const where = { siteUrl, about };
  const pageOf = (id: string) => indicatorPath(content, id) ?? '';
  return [
    createContactsDataset(namesOf(content), where),
    ...content.versions.map((version) => createVersionDataset(version, { ...where, pageOf })),
    ...content.audits.map((audit) => createAuditDataset(audit, where)),
    createGlossaryDataset(content.terms, about),
    createCitationsDataset(content.citations, about),
  ];
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of the data sets, their schemas and the index that lists them. */
export function renderOpenData(content: Content, siteUrl: string): { files: OutputFile[]; entries: OpenDataEntry[] } {
  const datasets = createDatasets(content, siteUrl);
  const rendered = datasets.map((dataset) => {
    const json = { $schema: `${siteUrl}/schemas/${dataset.schemaName}.json`, ...(dataset.json as object) };
    const files: OutputFile[] = [
      { path: `open-data/${dataset.path}.json`, content: toJson(json) },
      ...dataset.others.map(({ ending, content: text }) => ({ path: `open-data/${dataset.path}.${ending}`, content: text })),
    ];
    const entry: OpenDataEntry = {
      id: dataset.id, title: dataset.title, summary: dataset.summary, ...(dataset.version && { version: dataset.version }),
      schema: `/schemas/${dataset.schemaName}.json`,
      files: files.map(({ path, content: text }) => ({ format: path.split('.').at(-1) ?? '', path: `/${path}`, bytes: Buffer.byteLength(text) })),
    };
    return { files, entry };
  });
  const entries = rendered.map(({ entry }) => entry);
  const schemas = [...new Map(datasets.map((d) => [d.schemaName, d.schema]))].map(([name, schema]): OutputFile => {
    const json = toJsonSchema(schema) as { properties: object };
    return { path: `schemas/${name}.json`, content: toJson({ ...json, properties: { $schema: { type: 'string' }, ...json.properties } }) };
  });
  const index = {
    title: `Open data of ${content.partnership.name}`,
    licence: content.partnership.licence,
    date: contentDate(content),
    datasets: entries.map((entry) => ({
      ...entry,
      schema: `${siteUrl}${entry.schema}`,
      files: entry.files.map((file) => ({ ...file, path: undefined, url: `${siteUrl}${file.path}` })),
    })),
  };
  return { entries, files: [{ path: 'open-data/index.json', content: toJson(index) }, ...schemas, ...rendered.flatMap(({ files }) => files)] };
}
