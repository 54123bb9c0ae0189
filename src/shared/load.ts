/** What every loader does: read the files of one part of the content, check each, keep what is whole. */
import type { z } from 'zod';
import { idOfFile, listFiles, readText, readTexts } from './files';
import { type Problem, problemAt } from './problems';
import { slugOf } from './slug';
import type { Checkable } from './references';
import { type Loaded, readRecord } from './yaml/record';

export interface Loading<T> {
  records: Loaded<T>[];
  /** Files that could be parsed and are not whole. */
  broken: Loaded<unknown>[];
  /** Both, for the rule that checks references. */
  references: Checkable[];
  problems: Problem[];
  filesRead: number;
  /** The ids the file names give, whole or not. */
  named: string[];
}

const listCheckable = (
  schema: z.ZodType,
  { records, broken }: Pick<Loading<unknown>, 'records' | 'broken'>,
): Checkable[] => [...records, ...broken].map((loaded) => ({ schema, loaded }));

/** Loads one YAML file that must exist. `records` holds one record, or none when it is not whole. */
export function loadFile<T>(root: string, file: string, schema: z.ZodType<T>): Loading<T> {
  const reading = readText(root, file);
  if (!('content' in reading))
    return {
      records: [],
      broken: [],
      references: [],
      problems: [reading],
      filesRead: 1,
      named: [],
    };
  const { record, broken, problems } = readRecord(schema, reading.file, reading.content);
  const kept = { records: record ? [record] : [], broken: broken ? [broken] : [] };
  return { ...kept, references: listCheckable(schema, kept), problems, filesRead: 1, named: [] };
}

/** What to write in a copy of a file; the name that a file manager gave it (`a-service copy`) may be no id. */
function takeOwnId(file: string): string {
  const name = idOfFile(file);
  const own = slugOf(name);
  return own === name
    ? `write id: ${name}, after the name of this file`
    : `delete this copy; or rename it to ${own}.yaml and write id: ${own}`;
}

/** The file of a record is named after its id; a copy that kept the id of its model is told once. */
function checkNames(
  records: readonly Loaded<{ id: string }>[],
  files: readonly string[],
): Record<'misnamed' | 'repeated', Problem[]> {
  const wrong = records.filter(({ value, source }) => !source.file.endsWith(`/${value.id}.yaml`));
  const firsts = new Map([...records].reverse().map((record) => [record.value.id, record]));
  const owned = (id: string, file: string) =>
    files.some((other) => other !== file && idOfFile(other) === id);
  return {
    misnamed: wrong.map((record) => {
      const { id } = record.value;
      const { file } = record.source;
      return owned(id, file)
        ? problemAt(
            record,
            ['id'],
            `${id} is the id of ${file.replace(/[^/]*$/, id)}.yaml already`,
            takeOwnId(file),
          )
        : problemAt(
            record,
            ['id'],
            `the file is not named after the id ${id}`,
            `rename the file to ${id}.yaml, or put the file’s name in id`,
          );
    }),
    repeated: records.flatMap((record) => {
      const first = firsts.get(record.value.id);
      const told = wrong.some((other) => other === record || other === first);
      return !first || told || first === record
        ? []
        : [
            problemAt(
              record,
              ['id'],
              `${record.value.id} is used twice. It is first used in ${first.source.file}`,
              'give one of them another',
            ),
          ];
    }),
  };
}

/** Loads every YAML file of a folder, one record each; the file name must be the record's id. */
export function loadFolder<T extends { id: string }>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
): Loading<T> {
  const files = listFiles(root, folder, ['.yaml', '.yml']);
  const reading = readTexts(root, files);
  const read = reading.files.map(({ file, content }) => readRecord(schema, file, content));
  const records = read.flatMap(({ record }) => (record ? [record] : []));
  const { misnamed, repeated } = checkNames(records, files);
  const broken = read.flatMap(({ broken: part }) => (part ? [part] : []));
  return {
    records,
    broken,
    references: listCheckable(schema, { records, broken }),
    problems: [
      ...reading.problems,
      ...read.flatMap(({ problems }) => problems),
      ...misnamed,
      ...repeated,
    ],
    filesRead: files.length,
    named: files.map(idOfFile),
  };
}

/** A problem for each id that stands twice in a list of one file. */
export function checkDuplicates<T>(
  record: Loaded<T>,
  path: PropertyKey[],
  ids: ReadonlyArray<string | number>,
  key = 'id',
): Problem[] {
  const first = new Map(ids.map((id, i) => [id, i] as const).reverse());
  const at = (i: number) => [...path, i, key];
  return ids.flatMap((id, i) => {
    const earlier = first.get(id) ?? i;
    if (earlier === i) return [];
    const { line } = record.source.locate(at(earlier));
    const message = `${id} is used twice. It is first used on line ${line}`;
    return [problemAt(record, at(i), message, 'give one of them another')];
  });
}
