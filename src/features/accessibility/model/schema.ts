/** What a run of the accessibility tests saw. `npm run accessibility` writes it, and nobody by hand. */
import * as z from 'zod';
import { id, pastDate, text } from '../../../shared/schema';

export const accessibilityRunSchema = z.strictObject({
  id: id().describe('The browser, in small letters.'),
  on: pastDate().describe('The day of the run, in London.'),
  browser: text().describe('The browser and its version.'),
  engine: text().describe('What looked for barriers, and its version.'),
  rules: z.array(text()).min(1).describe('The sets of rules, by their names in the engine.'),
  pages: z.number().int().positive().describe('How many pages were looked at, one of each kind.'),
  looks: z.array(text()).min(1).describe('Under which conditions each was looked at.'),
  faults: z.array(text()).describe('Each fault: the page, the condition, what was found.'),
});

export const accessibilityRunsSchema = z.strictObject({ runs: z.array(accessibilityRunSchema) });

export type AccessibilityRun = z.infer<typeof accessibilityRunSchema>;
