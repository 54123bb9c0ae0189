/** Reads data/glossary.yaml; the only reader of it. */
import { glossarySchema } from '../model/schema';
import { checkDuplicates, loadFile } from '../../../shared/load';

/** @param root the project's root folder. */
export function loadGlossary(root: string) {
  const { records, problems, filesRead } = loadFile(root, 'data/glossary.yaml', glossarySchema);
  return {
    glossary: records[0],
    filesRead,
    problems: [...problems, ...records.flatMap((r) => checkDuplicates(r, ['terms'], r.value.terms.map((t) => t.id)))],
  };
}
