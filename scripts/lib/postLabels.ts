/** The authors and tags that a folder of posts declares; a folder without posts may have none yet. */
import { loadFile } from '../../src/shared/load';
import { authorsSchema, tagsSchema } from '../../src/features/pages/model/schema';
import type { NewText } from './trial';

export interface PostLabels {
  /** The first author. */
  author: string;
  tags: string[];
  /** The files that declare them, where they are missing. */
  files: NewText[];
}

/**
 * What a new post can be signed and labelled with.
 * @param folder `blog` or `updates`.
 * @param team signs where nobody is declared yet.
 */
export function labelsOf(
  root: string,
  folder: string,
  team: { id: string; name: string },
): PostLabels {
  const [authorsFile, tagsFile] = [`${folder}/authors.yml`, `${folder}/tags.yml`];
  const namesIn = (file: string, schema: typeof authorsSchema | typeof tagsSchema): string[] =>
    loadFile<Record<string, unknown>>(root, file, schema).records.flatMap(({ value }) =>
      Object.keys(value),
    );
  const authors = namesIn(authorsFile, authorsSchema);
  const tags = namesIn(tagsFile, tagsSchema);
  return {
    author: authors[0] ?? team.id,
    tags: tags.length > 0 ? tags : ['news'],
    files: [
      ...(authors.length > 0
        ? []
        : [{ file: authorsFile, content: `${team.id}:\n  name: ${JSON.stringify(team.name)}\n` }]),
      ...(tags.length > 0 ? [] : [{ file: tagsFile, content: 'news:\n  label: News\n' }]),
    ],
  };
}
