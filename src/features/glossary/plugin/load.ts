/** Reads data/glossary.yaml; the only reader of it. */
import { glossarySchema } from '../model/schema';
import { checkDuplicates, loadFile, salvageIds } from '../../../shared/load';

/** @param root the project's root folder. */
export function loadGlossary(root: string) {
  const loading = loadFile(root, 'data/glossary.yaml', glossarySchema);
  const { records, references, problems, filesRead } = loading;
  return {
    glossary: records[0],
    filesRead,
    references,
    salvaged: { term: salvageIds([loading], 'terms') },
    problems: [...problems, ...records.flatMap((r) => checkDuplicates(r, ['terms'], r.value.terms.map((t) => t.id)))],
  };
}
