/** Addresses that moved or were withdrawn, and every address that was ever published. */
import type * as z from 'zod';
import { defineCollection, type Gathered, type Reader, type Source } from '../../shared/collection';
import { hasFile, readText } from '../../shared/files';
import { fileIfThere, within } from '../../shared/sources';
import { parseYaml } from '../../shared/yaml/source';
import { type PublishedAddress, readPublished } from './model/published';
import { type FormerName, type Left, movedSchema } from './model/schema';
import { checkLeft } from './plugin/rules/left';

export const movedPath = 'data/moved.yaml';
export const publishedPath = 'data/addresses.txt';

export const movedFile = fileIfThere(movedPath, movedSchema, { moved: [] });

/** One of the lists in the file: each entry is a record, at its place. */
const listIn = <T>(
  field: keyof z.infer<typeof movedSchema>,
  listOf: (file: z.infer<typeof movedSchema>) => readonly T[],
  idOf: (entry: T) => string,
): Source<Gathered<T>> => ({
  reads: movedFile.reads,
  shapes: movedFile.shapes,
  read(reader: Reader) {
    const { whole, unread } = reader.gather(movedFile);
    return within(
      whole.flatMap(({ value, source }) =>
        listOf(value).map((one, i) => ({ id: idOf(one), value: one, source, path: [field, i] })),
      ),
      { unread },
    );
  },
});

export const movedCollection = defineCollection({
  id: 'moved address',
  source: listIn<Left>(
    'moved',
    ({ moved }) => moved,
    ({ from }) => from,
  ),
  permanent: 'people have saved and printed the address',
  rules: [
    {
      name: 'moved addresses',
      about: 'An old address is listed once, and leads straight to a page that is there.',
      check: ({ items }) => checkLeft(items),
    },
  ],
  title: ({ from }) => from,
});

export const formerNameCollection = defineCollection({
  id: 'former name',
  source: listIn<FormerName>(
    'names',
    ({ names = [] }) => names,
    ({ was }) => was,
  ),
  permanent: 'others know the record by it',
  title: ({ title }) => title,
});

/** A text without fields: a place in it is a line. */
const linesOf = (file: string) => ({
  ...parseYaml(file, '[]').source,
  locate: ([line = 1]: readonly PropertyKey[]) => ({ line: Number(line), column: 1 }),
});

const publishedSource: Source<Gathered<PublishedAddress>> = {
  reads: [publishedPath],
  shapes: [],
  read({ root }: Reader) {
    if (!hasFile(root, publishedPath)) return within<PublishedAddress>([]);
    const reading = readText(root, publishedPath);
    if (!('content' in reading)) return within<PublishedAddress>([], { problems: [reading] });
    const source = linesOf(publishedPath);
    return {
      ...within(
        readPublished(reading.content).map((one) => ({
          id: one.address,
          value: one,
          source,
          path: [one.line],
        })),
      ),
      filesRead: 1,
    };
  },
};

export const publishedCollection = defineCollection({
  id: 'published address',
  source: publishedSource,
  permanent: 'people have saved and printed it',
});

export const collections = [movedCollection, formerNameCollection, publishedCollection];
