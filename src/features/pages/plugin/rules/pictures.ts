/** Every picture is a file that is there, of a kind that every browser shows. */
import path from 'node:path/posix';
import type { Picture } from '../../../../shared/markdown/parse';
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';

const shown = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

type Advice = Pick<Problem, 'message' | 'fix'>;

function judge(file: string, url: string, files: ReadonlySet<string>): Advice | undefined {
  const bare = url.replace(/[?#].*$/, '');
  const wanted = bare.startsWith('/') ? `static${bare}` : path.join(path.dirname(file), bare);
  if (!files.has(wanted))
    return {
      message: `there is no picture ${wanted}`,
      fix: 'save it in static/img/ and write ![what it shows](/img/name.png), capital letters as in its name',
    };
  return shown.test(wanted)
    ? undefined
    : {
        message: `${wanted} is not of a kind that every browser shows`,
        fix: 'save it as PNG, JPEG, SVG or WebP',
      };
}

/**
 * @param bodies the pages, with the pictures of this site that each shows.
 * @param authors the files that declare authors, whose pictures are next to posts.
 * @param files every file below `static/` and beside the pages.
 */
export function checkPictures(
  bodies: readonly { file: string; pictures: readonly Picture[] }[],
  authors: readonly Loaded<Record<string, { image_url?: string | undefined }>>[],
  files: ReadonlySet<string>,
): Problem[] {
  const inText = bodies.flatMap(({ file, pictures }) =>
    pictures.flatMap(({ url, line, column }): Problem[] => {
      const advice = judge(file, url, files);
      return advice ? [{ file, line, column, field: '', severity: 'error', ...advice }] : [];
    }),
  );
  const ofAuthors = authors.flatMap(({ value, source }) =>
    Object.entries(value).flatMap(([name, { image_url: url }]): Problem[] => {
      const advice = url === undefined ? undefined : judge(source.file, url, files);
      const path = [name, 'image_url'];
      return advice
        ? [
            {
              file: source.file,
              ...source.locate(path),
              field: path.join('.'),
              severity: 'error',
              ...advice,
            },
          ]
        : [];
    }),
  );
  return [...inText, ...ofAuthors];
}
