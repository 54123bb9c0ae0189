/** A file with the wrong ending is read by nothing, and whoever wrote it believes that it is on the site. */
import { listFiles } from '../../shared/files';
import type { Problem } from '../../shared/problems';

/** Where content stands, and the endings that are read there. Pictures may stand beside pages. */
const rooms = [
  { folder: 'data', read: /\.ya?ml$/, unread: /./, wanted: '.yaml' },
  ...['blog', 'updates', 'guidance', 'docs', 'versioned_docs'].map((folder) => ({
    folder,
    read: /\.(?:mdx?|ya?ml)$/,
    unread: /\.(?:txt|docx?|odt|rtf|markdown|html?)$/i,
    wanted: '.md',
  })),
];

/** A problem for each file that nothing reads. @param root the project's root folder. */
export function checkStrayFiles(root: string): Problem[] {
  return rooms.flatMap(({ folder, read, unread, wanted }) =>
    listFiles(root, folder, [''])
      .filter((file) => /\.[^/]+$/.test(file) && !read.test(file) && unread.test(file))
      .map((file): Problem => ({
        file,
        line: 1,
        column: 1,
        field: '',
        severity: 'error',
        message: 'nothing reads a file with this ending',
        fix: `rename it so that it ends in ${wanted}, or move it out of ${folder}/`,
      })),
  );
}
