/** Law and guidance as open data. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope } from '../../../../shared/openData';
import { type Citation, citationSchema } from '../../model/schema';

export const citationsExportSchema = z.strictObject({
  ...envelope,
  citations: z.array(citationSchema),
});

/** Every statute and piece of guidance the site relies on, with its edition and status. */
export function createCitationsDataset(citations: readonly Citation[], about: Envelope): Dataset {
  return {
    id: 'citations',
    title: 'Law and guidance',
    summary: `${citations.length} statutes and documents this site relies on, with edition and status.`,
    schema: citationsExportSchema,
    schemaName: 'citations',
    path: 'citations',
    json: { ...about, title: 'Law and guidance', citations },
    others: [],
  };
}
