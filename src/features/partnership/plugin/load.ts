/** Reads data/partnership.yaml and data/agencies.yaml; the only reader of either. */
import { agenciesSchema, partnershipSchema } from '../model/schema';
import { areasInOrder } from '../model/areas';
import { checkDuplicates, loadFile, salvageIds } from '../../../shared/load';

/** @param root the project's root folder. */
export function loadPartnership(root: string) {
  const partnership = loadFile(root, 'data/partnership.yaml', partnershipSchema);
  const agencies = loadFile(root, 'data/agencies.yaml', agenciesSchema);
  return {
    partnership: partnership.records.map(({ value, source }) => ({
      value: { ...value, areas: areasInOrder(value.areas) },
      source,
    }))[0],
    agencies: agencies.records[0],
    filesRead: 2,
    salvaged: {
      agency: salvageIds([agencies], 'agencies'),
      area: salvageIds([partnership], 'areas'),
      audience: salvageIds([partnership], 'audiences'),
    },
    references: [...partnership.references, ...agencies.references],
    problems: [
      ...partnership.problems,
      ...agencies.problems,
      ...partnership.records.flatMap((r) => [
        ...checkDuplicates(
          r,
          ['areas'],
          r.value.areas.map((a) => a.id),
        ),
        ...checkDuplicates(
          r,
          ['audiences'],
          r.value.audiences.map((a) => a.id),
        ),
      ]),
      ...agencies.records.flatMap((r) =>
        checkDuplicates(
          r,
          ['agencies'],
          r.value.agencies.map((a) => a.id),
        ),
      ),
    ],
  };
}
