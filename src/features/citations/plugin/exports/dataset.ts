/** Law and guidance as open data. */
import { counted } from '../../../../shared/counted';
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
    summary: `${counted(citations.length, 'statute or document', 'statutes and documents')} this site relies on, with edition and status.`,
    schema: citationsExportSchema,
    schemaName: 'citations',
    path: 'citations',
    json: { ...about, title: 'Law and guidance', citations },
    others: [],
  };
}
