/** The list of moved and withdrawn addresses, as a file. */
import fs from 'node:fs';
import path from 'node:path';
import { movedPath } from '../../features/moved/collection';
import { addLeft, type GivenUp } from '../../features/moved/model/left';
import { addName } from '../../features/moved/model/names';
import type { FormerName, Left } from '../../features/moved/model/schema';
import { editYaml } from '../../shared/yaml/edit';
import { renderYaml } from '../../shared/yaml/write';
import type { FileChange } from './texts';

const intro = `# Addresses that were published and have no page of their own any more, and what records were called before (names).
# npm run rename and npm run withdraw write here. An entry leads on (to), or keeps a note in the place of its page
# (withdrawn). An entry goes only when its address or name is in use again.
`;

/**
 * The file with what a change gives up.
 * @param root the project's root folder.
 * @param listed the entries there are.
 */
export function changeMoved(
  root: string,
  listed: { left: readonly Left[]; names: readonly FormerName[] },
  change: {
    given: readonly GivenUp[];
    live: readonly string[];
    name: Omit<FormerName, 'on'> | undefined;
    on: string;
  },
): FileChange {
  const moved = addLeft(listed.left, change);
  const names = change.name
    ? addName(listed.names, { ...change.name, on: change.on })
    : listed.names;
  const wanted = { moved, ...(names.length > 0 && { names }) };
  const full = path.join(root, movedPath);
  const text = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
  return {
    file: movedPath,
    content:
      text !== undefined && listed.left.length + listed.names.length > 0
        ? editYaml(text, wanted, [])
        : `${intro}${renderYaml(wanted)}`,
  };
}
