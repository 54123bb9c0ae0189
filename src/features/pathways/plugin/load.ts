/** Reads data/pathways.yaml; the only reader of it. */
import { checkDuplicates, loadFile } from '../../../shared/load';
import { pathwaysSchema } from '../model/schema';
import { checkFlow } from './rules/flow';

/** @param root the project's root folder. */
export function loadPathways(root: string) {
  const { records, problems, filesRead } = loadFile(root, 'data/pathways.yaml', pathwaysSchema);
  return {
    pathways: records[0],
    filesRead,
    problems: [...problems, ...records.flatMap((record) => [
      ...checkDuplicates(record, ['pathways'], record.value.pathways.map(({ id }) => id)),
      ...record.value.pathways.flatMap(({ steps }, i) => checkDuplicates(record, ['pathways', i, 'steps'], steps.map(({ id }) => id))),
      ...checkFlow(record),
    ])],
  };
}
