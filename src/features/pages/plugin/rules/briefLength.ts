/** A brief is one page: a team reads it in a meeting, and it is printed on one sheet. */
import { type Problem, problemOfFile } from '../../../../shared/problems';
import type { Page } from '../../model/page';

/** Words that still leave room for five headings and the sources on a sheet of A4. */
const most = 650;

/** @param text the words of the page, without markup. */
export function checkBriefLength(
  { file, kind }: Pick<Page, 'file' | 'kind'>,
  text: string,
): Problem[] {
  const words = text.split(/\s+/).filter(Boolean).length;
  if (kind !== 'brief' || words <= most) return [];
  return [
    problemOfFile(
      file,
      `the brief has ${words} words, and a page holds ${most}`,
      'shorten it, or make two briefs of it; what is longer belongs in guidance',
    ),
  ];
}
