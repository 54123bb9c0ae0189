/** `data/sayings.yaml` as it is checked. */
import * as z from 'zod';
import { ref, text } from '../../../shared/schema';

export const sayingsSchema = z.strictObject({
  sayings: z.array(
    z.strictObject({
      worry: z.array(ref('concern')).default([]).describe('The worries it may be about.'),
      page: z
        .array(text().startsWith('/', { error: 'the address of a page' }).meta({ page: true }))
        .default([])
        .describe(
          'Other pages it may be about. Neither a worry nor a page: it is about nothing here.',
        ),
      say: z.array(text()).min(1).describe('As people type it.'),
    }),
  ),
});

export type SayingsFile = z.infer<typeof sayingsSchema>;
