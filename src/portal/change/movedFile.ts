/** The list of moved and withdrawn addresses, as a file. */
import fs from 'node:fs';
import path from 'node:path';
import { movedPath } from '../../features/moved/collection';
import { addLeft, type GivenUp } from '../../features/moved/model/left';
import type { Left } from '../../features/moved/model/schema';
import { editYaml } from '../../shared/yaml/edit';
import { renderYaml } from '../../shared/yaml/write';
import type { FileChange } from './texts';

const intro = `# Addresses that were published and have no page of their own any more. npm run rename and npm run withdraw write here.
# An entry leads on (to), or keeps a note in the place of its page (withdrawn). None is ever taken out.
`;

/**
 * The file with what a change gives up.
 * @param root the project's root folder.
 * @param list the entries there are.
 */
export function changeMoved(
  root: string,
  list: readonly Left[],
  change: { given: readonly GivenUp[]; live: readonly string[]; on: string },
): FileChange {
  const moved = addLeft(list, change);
  const full = path.join(root, movedPath);
  const before = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
  return {
    file: movedPath,
    content:
      before !== undefined && list.length > 0
        ? editYaml(before, { moved }, [])
        : `${intro}${renderYaml({ moved })}`,
  };
}
