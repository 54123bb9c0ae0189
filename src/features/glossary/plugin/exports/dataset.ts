/** The glossary as open data. */
import { counted } from '../../../../shared/counted';
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import { type Term, termSchema } from '../../model/schema';

export const glossaryExportSchema = z.strictObject({ ...envelope, terms: z.array(termSchema) });

const columns = ['id', 'term', 'acronyms', 'meaning', 'otherNames'];

/** All terms, with the other names and misspellings people use. */
export function createGlossaryDataset(terms: readonly Term[], about: Envelope): Dataset {
  return {
    id: 'glossary',
    title: 'Glossary',
    summary: `${counted(terms.length, 'term or acronym', 'terms and acronyms')} in plain words, with other names for each.`,
    schema: glossaryExportSchema,
    schemaName: 'glossary',
    path: 'glossary',
    json: { ...about, title: 'Glossary', terms },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          columns,
          terms.map((t) => ({
            ...t,
            acronyms: t.acronyms.join('; '),
            otherNames: t.otherNames.join('; '),
          })),
        ),
      },
    ],
  };
}
