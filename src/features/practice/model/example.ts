/** Whose answer a case has, and the words that say so wherever it is shown or taken along. */
import type { PracticeCase } from './schema';

type Answered = { panel: Pick<PracticeCase['panel'], 'adopted'> };

export const madeUp = 'Made-up case.';

const notice = 'Example: a made-up case, with an answer that no panel has agreed on yet.';

/** The sentence that comes before a case whose answer is an example; empty for an adopted one. */
export const exampleOf = ({ panel }: Answered): string => (panel.adopted ? '' : notice);

/** The same for several: one example is enough. */
export const exampleAmong = (cases: readonly Answered[]): string =>
  cases.some(({ panel }) => !panel.adopted)
    ? 'Example: made-up cases, with answers that no panel has agreed on yet.'
    : '';

/** What to call the answer in a heading. */
export const answerName = ({ panel }: Answered): string =>
  panel.adopted ? 'The panel’s answer' : 'The example answer';
