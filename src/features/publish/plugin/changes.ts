/** The last changes of the repository, as git tells them. */
import type { Latest } from '../../../shared/collection';
import { toLondon } from '../../../shared/calendar/london';
import { findNoHistory, git } from '../../../shared/git';

/** How many are told. */
const most = 10;

/** What a publisher writes; the code has keepers of its own. */
const content = [
  'data',
  'docs',
  'versioned_docs',
  'guidance',
  'blog',
  'updates',
  'pages',
  'static',
];

/**
 * The newest changes of the content, newest first; those that only join branches are left out.
 * @param root the project's root folder.
 * @returns undefined where there is no history, or only a part of it.
 */
export function readChanges(root: string): Latest | undefined {
  if (findNoHistory(root) !== undefined) return undefined;
  const log = git(root, [
    'log',
    `-${most}`,
    '--no-merges',
    '--format=%x00%h%x01%ct%x01%s',
    '--name-only',
    '--relative',
    '--',
    ...content,
  ]);
  const head = git(root, ['rev-parse', '--short', 'HEAD'])?.trim() ?? '';
  const changes = (log ?? '')
    .split('\0')
    .slice(1)
    .map((entry) => {
      const [head = '', ...files] = entry.split('\n').filter(Boolean);
      const [hash = '', seconds = '0', what = ''] = head.split('\u0001');
      return {
        hash,
        on: toLondon(Number(seconds) * 1000).date,
        what,
        files: files.length,
      };
    });
  return { head, changes };
}
