/** All data sets of the site, and the files they become. */
import { createAuditDataset } from '../features/audits/plugin/exports/dataset';
import { createCitationsDataset } from '../features/citations/plugin/exports/dataset';
import { createContactsDataset } from '../features/contacts/plugin/exports/dataset';
import { createHsdsFiles, hsdsSchema } from '../features/contacts/plugin/exports/hsds/dataset';
import { createGlossaryDataset } from '../features/glossary/plugin/exports/dataset';
import { listReviewItems } from '../features/review/model/items';
import { createFreshnessDataset } from '../features/review/plugin/exports/dataset';
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
  /** `name` stands where the format does not tell the files of an entry apart. */
  files: { format: string; name?: string; path: string; bytes: number }[];
}

export interface OutputFile {
  /** Path below the output folder. */
  path: string;
  content: string;
}

/** The newest date the content records, none that is still to come: a build of the same content always says the same. */
export function contentDate({ contacts, citations, pages, today }: Content): string {
  const posts = pages.flatMap((page) => ('date' in page.matter ? [page.matter.date] : []));
  return (
    [...contacts.map((c) => c.evidence.on), ...citations.map((c) => c.checked), ...posts]
      .filter((date) => date <= today)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}

const sampleNote =
  'A contact whose class of evidence is second-hand may be wrong. A sample has no number.';

/** Every data set, in the order in which it is listed. */
export function createDatasets(content: Content, siteUrl: string): Dataset[] {
  const about: Envelope = {
    title: 'Contacts',
    publisher: content.partnership.name,
    licence: content.partnership.licence,
    date: contentDate(content),
    note: sampleNote,
  };
  const where = { siteUrl, about };
  const pageOf = (id: string) => indicatorPath(content, id) ?? '';
  return [
    createContactsDataset(namesOf(content), where),
    ...content.versions.map((version) => createVersionDataset(version, { ...where, pageOf })),
    ...content.audits.map((audit) => createAuditDataset(audit, where)),
    createGlossaryDataset(content.terms, about),
    createCitationsDataset(content.citations, about),
    createFreshnessDataset(listReviewItems(content), content.partnership.review.warnDays, where),
  ];
}

/** The contacts once more, in the shape other directories exchange; many files, of which the lists are named. */
function renderHsds(
  content: Content,
  siteUrl: string,
): { files: OutputFile[]; entry: OpenDataEntry } {
  const { name: publisher, email, licence } = content.partnership;
  const date = contentDate(content);
  const files = createHsdsFiles(namesOf(content), {
    siteUrl,
    publisher,
    email,
    licence,
    date,
    calendar: content.calendar,
  }).map(({ path, json }): OutputFile => ({
    path: `open-data/hsds/${path}`,
    content: toJson(json),
  }));
  return {
    files: [...files, { path: 'schemas/hsds.json', content: toJson(hsdsSchema) }],
    entry: {
      id: 'hsds',
      title: 'Contacts for other directories',
      schema: '/schemas/hsds.json',
      summary:
        'In the format of Open Referral UK 3.0, with one file for each answer its API would give. They are plain files, so you cannot query them. The full record of each service is at services/<id>.json. A service without a number is inactive and says so in its name and alert.',
      files: files
        .filter(({ path }) => !path.includes('/services/'))
        .map(({ path, content: text }) => ({
          format: 'json',
          name: path.split('/').at(-1) ?? path,
          path: `/${path}`,
          bytes: Buffer.byteLength(text),
        })),
    },
  };
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of the data sets, their schemas and the index that lists them. */
export function renderOpenData(
  content: Content,
  siteUrl: string,
): { files: OutputFile[]; entries: OpenDataEntry[] } {
  const datasets = createDatasets(content, siteUrl);
  const rendered = datasets.map((dataset) => {
    const json = {
      $schema: `${siteUrl}/schemas/${dataset.schemaName}.json`,
      ...(dataset.json as object),
    };
    const files: OutputFile[] = [
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
  });
  const hsds = renderHsds(content, siteUrl);
  const entries = rendered.flatMap(({ entry }) =>
    entry.id === 'contacts' ? [entry, hsds.entry] : [entry],
  );
  const schemas = [...new Map(datasets.map((d) => [d.schemaName, d.schema]))].map(
    ([name, schema]): OutputFile => {
      const json = toJsonSchema(schema) as { properties: object };
      return {
        path: `schemas/${name}.json`,
        content: toJson({
          ...json,
          properties: { $schema: { type: 'string' }, ...json.properties },
        }),
      };
    },
  );
  const index = {
    title: `Open data of ${content.partnership.name}`,
    licence: content.partnership.licence,
    date: contentDate(content),
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
      ...hsds.files,
    ],
  };
}
