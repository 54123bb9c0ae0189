/** Every brief has the same five parts in the same order, so that a team knows its way in any of them. */
import type { Problem } from '../../../../shared/problems';
import type { Page } from '../../model/page';

/** What a team can talk about. */
export const questionsHeading = 'Questions for your team';

/** The headings of a brief, in order. */
export const briefHeadings = [
  'What was found',
  'Why it matters',
  'What to do',
  questionsHeading,
  'Where it came from',
] as const;

/** A problem when the second-level headings of a brief are not the five, in order; none for other pages. */
export function checkBriefShape(page: Pick<Page, 'file' | 'kind' | 'headings'>): Problem[] {
  if (page.kind !== 'brief') return [];
  const found = page.headings.filter(({ depth }) => depth === 2);
  const firstWrong = briefHeadings.findIndex((wanted, i) => found[i]?.text !== wanted);
  const surplus = found[briefHeadings.length];
  if (firstWrong === -1 && !surplus) return [];
  const wanted = briefHeadings[firstWrong];
  const culprit = firstWrong === -1 ? surplus : found[firstWrong];
  return [
    {
      file: page.file,
      line: culprit?.line ?? 1,
      column: culprit?.column ?? 1,
      field: '',
      message: wanted
        ? `expected the heading "${wanted}" here, found ${culprit ? `"${culprit.text}"` : 'the end of the brief'}`
        : `the heading "${culprit?.text}" is one too many`,
      fix: `a brief has these headings, in this order: ${briefHeadings.join('; ')}`,
      severity: 'error',
    },
  ];
}
