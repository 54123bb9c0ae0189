/** Reads data/pathways.yaml; the only reader of it. */
import { checkDuplicates, loadFile, salvageIds } from '../../../shared/load';
import { pathwaysSchema } from '../model/schema';
import { checkFlow } from './rules/flow';

/** @param root the project's root folder. */
export function loadPathways(root: string) {
  const loading = loadFile(root, 'data/pathways.yaml', pathwaysSchema);
  const { records, references, problems, filesRead } = loading;
  return {
    pathways: records[0],
    references,
    salvaged: { pathway: salvageIds([loading], 'pathways') },
    filesRead,
    problems: [
      ...problems,
      ...records.flatMap((record) => [
        ...checkDuplicates(
          record,
          ['pathways'],
          record.value.pathways.map(({ id }) => id),
        ),
        ...record.value.pathways.flatMap(({ steps }, i) =>
          checkDuplicates(
            record,
            ['pathways', i, 'steps'],
            steps.map(({ id }) => id),
          ),
        ),
        ...checkFlow(record),
      ]),
    ],
  };
}
