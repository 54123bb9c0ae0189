/** Where records come from: one file, a folder of them, or a list in a file. */
import type { z } from 'zod';
import { hasFile, idOfFile } from './files';
import type { Gathered, Item, Reader, Source } from './collection';
import { checkDuplicates, loadFile, loadFolder, type Loading } from './load';
import type { Loaded } from './yaml/record';
import { parseYaml } from './yaml/source';

/** Files as they were written, beside the records made of them. */
export interface FilesOf<S> {
  /** Those that are whole. */
  whole: Loaded<S>[];
  /** Those that could be parsed and are not whole. */
  broken: Loaded<unknown>[];
}

export type FileSource<S> = Source<FilesOf<S> & Gathered<S>>;

const common = <S>({ records, broken, references, problems, filesRead }: Loading<S>) => ({
  whole: records,
  broken,
  checkables: references,
  problems,
  filesRead,
});

/**
 * One YAML file that must be there and is one record.
 * @param arrange puts what is written in order, once and for all.
 */
export const file = <S>(
  path: string,
  schema: z.ZodType<S>,
  arrange: (written: S) => S = (written) => written,
): FileSource<S> => ({
  reads: [path],
  shapes: [{ files: [path], schema }],
  read({ root }) {
    const loading = loadFile(root, path, schema);
    const whole = loading.records.map(({ value, source }) => ({ value: arrange(value), source }));
    return {
      ...common(loading),
      whole,
      items: whole.map((loaded) => ({ ...loaded, id: idOfFile(path), path: [] })),
      salvaged: [],
      unread: loading.records.length + loading.broken.length === 0,
    };
  },
});

/**
 * One YAML file that is one record, where it is there.
 * @param without the record where it is not.
 */
export const fileIfThere = <S>(path: string, schema: z.ZodType<S>, without: S): FileSource<S> => {
  const there = file(path, schema);
  return {
    reads: [path],
    shapes: there.shapes,
    read(reader) {
      if (hasFile(reader.root, path)) return there.read(reader);
      const { source } = parseYaml(path, '{}');
      const item = { value: without, source, id: idOfFile(path), path: [] };
      return { ...within<S>([item]), whole: [{ value: without, source }], broken: [] };
    },
  };
};

/**
 * Every YAML file of a folder, each one record named after its id.
 * @param toRecord the record as the site uses it: what is written in it read, once and for all. It may ask the reader
 *   for what other files say.
 */
export const folder = <S extends { id: string }, T>(
  path: string,
  schema: z.ZodType<S>,
  toRecord: (written: S, reader: Reader) => T,
): Source<FilesOf<S> & Gathered<T>> => ({
  reads: [path],
  shapes: [{ files: [`${path}/*.yaml`], schema }],
  makes: { path },
  read(reader) {
    const loading = loadFolder(reader.root, path, schema);
    return {
      ...common(loading),
      items: loading.records.map(({ value, source }) => ({
        id: value.id,
        value: toRecord(value, reader),
        source,
        path: [],
      })),
      salvaged: loading.named,
      unread: false,
    };
  },
});

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The ids that a list of a file has, however broken the file is. */
export const idsIn = ({ value }: Loaded<unknown>, key: string, field: string = 'id'): string[] => {
  const list: unknown = isGroup(value) ? value[key] : undefined;
  return Array.isArray(list)
    ? list.flatMap((item: unknown) =>
        isGroup(item) && item[field] !== undefined ? [String(item[field])] : [],
      )
    : [];
};

/** What a list in a file adds to what its file gave: no file, and no field, is read twice. */
export const within = <T>(
  items: Item<T>[],
  rest: Partial<Pick<Gathered<T>, 'problems' | 'salvaged' | 'unread'>> = {},
): Gathered<T> => ({
  checkables: [],
  problems: [],
  filesRead: 0,
  salvaged: [],
  unread: false,
  ...rest,
  items,
});

/** The records of a list in a file, each with an id that is there once. */
export const listIn = <K extends string, S extends Record<K, readonly { id: string }[]>>(
  parent: FileSource<S>,
  key: K,
): Source<Gathered<S[K][number]>> => ({
  reads: parent.reads,
  shapes: parent.shapes,
  makes: { path: parent.reads[0] ?? '', key },
  read(reader: Reader) {
    const { whole, broken, unread } = reader.gather(parent);
    const items = whole.flatMap(({ value, source }) => {
      const list: readonly S[K][number][] = value[key];
      return list.map((one, i) => ({ id: one.id, value: one, source, path: [key, i] }));
    });
    return within(items, {
      problems: whole.flatMap((record) =>
        checkDuplicates(
          record,
          [key],
          record.value[key].map(({ id }) => id),
        ),
      ),
      salvaged: broken.flatMap((part) => idsIn(part, key)),
      unread,
    });
  },
});
