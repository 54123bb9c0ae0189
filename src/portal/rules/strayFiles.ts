/** A file with the wrong ending, or a link to one, is read by nothing, and whoever put it there believes that it is on the site. */
import { listFiles, listLinks } from '../../shared/files';
import { type Problem, problemOfFile } from '../../shared/problems';

/** The endings that are read in a folder of records, and in one of pages, where pictures may be beside them. */
const ofRecords = { read: /\.ya?ml$/, unread: /./, wanted: '.yaml' };
const ofPages = {
  read: /\.(?:mdx?|ya?ml)$/,
  unread: /\.(?:txt|docx?|odt|rtf|markdown|html?)$/i,
  wanted: '.md',
};

/**
 * A problem for each file that nothing reads.
 * @param root the project's root folder.
 * @param reads the files and folders that are read.
 */
export function checkStrayFiles(root: string, reads: readonly string[]): Problem[] {
  const tops = reads.map((path) => path.split('/')[0] ?? path);
  const named = new Set(reads);
  const folders = new Set(tops.filter((top) => !top.includes('.')));
  return [...folders].flatMap((folder) => {
    const { read, unread, wanted } = folder === 'data' ? ofRecords : ofPages;
    const links = listLinks(root, folder).map((file) =>
      problemOfFile(
        file,
        'this is a link to another file, which is not followed',
        'put the file itself in its place',
      ),
    );
    const files = listFiles(root, folder, [''])
      .filter((file) => !named.has(file) && /\.[^/]+$/.test(file))
      .filter((file) => !read.test(file) && unread.test(file))
      .map((file) =>
        problemOfFile(
          file,
          'nothing reads a file with this ending',
          `rename it so that it ends in ${wanted}, or move it out of ${folder}/`,
        ),
      );
    return [...links, ...files];
  });
}
