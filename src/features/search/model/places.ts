/** `data/places.yaml`: places of which the site keeps no numbers. */
import * as z from 'zod';
import { text } from '../../../shared/schema';

export const placesSchema = z.strictObject({
  places: z
    .array(text())
    .describe(
      'Names as people write them; leave out a name that is also a common word, or write it with its council.',
    ),
});
