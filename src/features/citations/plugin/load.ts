/** Reads data/citations.yaml; the only reader of it. */
import { citationsSchema } from '../model/schema';
import { checkDuplicates, loadFile, salvageIds } from '../../../shared/load';

/** @param root the project's root folder. */
export function loadCitations(root: string) {
  const loading = loadFile(root, 'data/citations.yaml', citationsSchema);
  const { records, references, problems, filesRead } = loading;
  return {
    citations: records[0],
    filesRead,
    references,
    salvaged: { citation: salvageIds([loading], 'citations') },
    problems: [
      ...problems,
      ...records.flatMap((r) =>
        checkDuplicates(
          r,
          ['citations'],
          r.value.citations.map((c) => c.id),
        ),
      ),
    ],
  };
}
