/** A page has one heading of the first level, which is the title in its front matter. */
import type { Problem } from '../../../../shared/problems';
import type { Page } from '../../model/page';

/** A problem for each heading of the text that would be a second title. */
export const checkTitleAlone = ({ file, headings }: Pick<Page, 'file' | 'headings'>): Problem[] =>
  headings
    .filter(({ depth }) => depth === 1)
    .map(({ text, line, column }) => ({
      file,
      line,
      column,
      field: '',
      message: `"# ${text}" would be a second title; the title stands at the top of the file`,
      fix: 'write ## in front of it, or delete it',
      severity: 'error',
    }));
