/** Reads data/glossary.yaml and data/everyday.yaml; the only reader of them. */
import { everydaySchema, glossarySchema } from '../model/schema';
import { checkDuplicates, loadFile, salvageIds } from '../../../shared/load';

/** @param root the project's root folder. */
export function loadGlossary(root: string) {
  const loading = loadFile(root, 'data/glossary.yaml', glossarySchema);
  const everyday = loadFile(root, 'data/everyday.yaml', everydaySchema);
  const { records } = loading;
  return {
    glossary: records[0],
    everyday: everyday.records[0],
    filesRead: loading.filesRead + everyday.filesRead,
    references: loading.references,
    salvaged: { term: salvageIds([loading], 'terms') },
    problems: [
      ...loading.problems,
      ...everyday.problems,
      ...records.flatMap((r) =>
        checkDuplicates(
          r,
          ['terms'],
          r.value.terms.map((t) => t.id),
        ),
      ),
    ],
  };
}
