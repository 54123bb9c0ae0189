/** `data/sayings.yaml` as it is checked. */
import * as z from 'zod';
import { ref, text } from '../../../shared/schema';

export const sayingsSchema = z.strictObject({
  sayings: z.array(
    z.strictObject({
      worry: z
        .array(ref('concern'))
        .describe('The worries it may be about; none for what is about no worry.'),
      say: z.array(text()).min(1).describe('As people type it.'),
    }),
  ),
});

export type SayingsFile = z.infer<typeof sayingsSchema>;
