/** Reads data/citations.yaml; the only reader of it. */
import { citationsSchema } from '../model/schema';
import { checkDuplicates, loadFile } from '../../../shared/load';

/** @param root the project's root folder. */
export function loadCitations(root: string) {
  const { records, problems, filesRead } = loadFile(root, 'data/citations.yaml', citationsSchema);
  return {
    citations: records[0],
    filesRead,
    problems: [...problems, ...records.flatMap((r) => checkDuplicates(r, ['citations'], r.value.citations.map((c) => c.id)))],
  };
}
