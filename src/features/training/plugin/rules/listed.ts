/** That the partnership's own page on training shows the courses. */
import { type Problem, problemOfFile } from '../../../../shared/problems';
import type { Page } from '../../../pages/model/page';

/** @param page the page on training; undefined where there is none, and then the site makes one. */
export const checkListed = (page: Pick<Page, 'file' | 'links'> | undefined): Problem[] =>
  !page || page.links.some(({ scheme }) => scheme === 'courses')
    ? []
    : [
        problemOfFile(
          page.file,
          'it does not show the courses that this site has',
          'add [Courses and dates](courses:all) as a paragraph of its own',
        ),
      ];
