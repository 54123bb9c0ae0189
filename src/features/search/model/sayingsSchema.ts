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
      indicator: z
        .array(ref('indicator'))
        .default([])
        .describe('The indicators it shows; without a worry they lead to their dimension.'),
      say: z.array(text()).min(1).describe('As people type it.'),
    }),
  ),
});

export type SayingsFile = z.infer<typeof sayingsSchema>;

const kinds = () =>
  z
    .array(
      z.strictObject({
        what: text().describe('The kind of situation, for those who keep the list.'),
        say: z.array(text()).min(1).describe('As people type it.'),
      }),
    )
    .default([]);

/** `data/danger-sayings.yaml` as it is checked. */
export const dangerSayingsSchema = z.strictObject({
  now: kinds().describe('A life or serious harm is at risk at this moment.'),
  notNow: kinds().describe(
    'It sounds like that, and is past, asked in general or a figure of speech.',
  ),
});
