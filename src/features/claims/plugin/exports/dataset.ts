/** Claims as open data. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope } from '../../../../shared/openData';
import { type Claim, claimSchema } from '../../model/schema';

const exported = claimSchema.safeExtend({
  newer: z
    .string()
    .optional()
    .describe('The id of the edition with which nobody has compared it yet.'),
});

export const claimsExportSchema = z.strictObject({ ...envelope, claims: z.array(exported) });

/** @param claims each with the newer edition that it waits to be compared with, where there is one. */
export const createClaimsDatasets = (
  claims: readonly (Claim & { newer?: string })[],
  about: Envelope,
): Dataset[] =>
  claims.length === 0
    ? []
    : [
        {
          id: 'claims',
          title: 'Time limits and duties',
          summary: `${claims.length} time limits and duties that this site states, each with its source, and whether a newer edition waits to be compared.`,
          schema: claimsExportSchema,
          schemaName: 'claims',
          path: 'claims',
          json: { ...about, title: 'Time limits and duties', claims },
          others: [],
        },
      ];
