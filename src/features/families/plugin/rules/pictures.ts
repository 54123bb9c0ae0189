/** Pictures of plain pages: each is a file, and each is shown. */
import type { Item } from '../../../../shared/collection';
import { hasFile } from '../../../../shared/files';
import { type Problem, problemAt } from '../../../../shared/problems';
import { pictureFile } from '../../model/picture';
import type { Picture, PlainPage } from '../../model/schema';

/**
 * @param pages those that may show them; undefined where they are not all known.
 * @param root the project's root folder.
 */
export function checkPictures(
  items: readonly Item<Picture>[],
  pages: readonly PlainPage[] | undefined,
  root: string,
): Problem[] {
  const shown = new Set(
    pages?.flatMap(({ sections }) =>
      sections.flatMap(({ lines }) => lines.map(({ picture }) => picture)),
    ),
  );
  return items.flatMap((item) => {
    const { id } = item.value;
    const file = `static${pictureFile(id)}`;
    return [
      ...(hasFile(root, file)
        ? []
        : [
            problemAt(
              item,
              [...item.path, 'id'],
              `there is no file ${file}`,
              'put the picture there, or take it out here and where a line shows it',
            ),
          ]),
      ...(!pages || shown.has(id)
        ? []
        : [
            problemAt(
              item,
              [...item.path, 'id'],
              `no line shows the picture ${id}`,
              'take it out, and its file',
              'warning',
            ),
          ]),
    ];
  });
}
