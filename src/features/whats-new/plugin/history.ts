/**
 * Every change of a content file, from the history of the repository: one question for the list of changes, one for the
 * texts. Follows the first parent alone, so that each change is told when it reached the main line, and once.
 */
import { toLondon } from '../../../shared/calendar/london';
import type { ContentHistory, FileChange } from '../../../shared/collection';
import { findNoHistory, git, readBlobs } from '../../../shared/git';

/** Where the records are that the stream tells of. */
const folders = [
  'data/contacts',
  'data/citations.yaml',
  'data/glossary.yaml',
  'data/audits',
  'guidance',
  'pages',
];

const noObject = /^0+$/;

interface Line {
  on: string;
  before?: { file: string; object: string };
  after?: { file: string; object: string };
}

/** One line of `git log --raw`: `:100644 100644 <object> <object> M<tab>file`, with a second file where it was moved. */
function readLine(on: string, line: string): Line | undefined {
  const [head = '', first = '', second = first] = line.split('\t');
  const [, , old = '', now = ''] = head.split(' ');
  if (!head.startsWith(':') || first === '') return undefined;
  return {
    on,
    ...(!noObject.test(old) && { before: { file: first, object: old } }),
    ...(!noObject.test(now) && { after: { file: second, object: now } }),
  };
}

/** Oldest first. */
function listLines(root: string): Line[] {
  const log = git(root, [
    '-c',
    'core.quotepath=off',
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--format=%x00%ct',
    '--relative',
    '--',
    ...folders,
  ]);
  return (log ?? '')
    .split('\0')
    .slice(1)
    .flatMap((entry) => {
      const [seconds = '0', ...lines] = entry.split('\n');
      const on = toLondon(Number(seconds) * 1000).date;
      return lines.flatMap((line) => readLine(on, line) ?? []);
    });
}

function readAll(root: string): ContentHistory {
  const missing = findNoHistory(root);
  if (missing) return { changes: [], missing };
  const lines = listLines(root);
  const objects = [
    ...new Set(lines.flatMap(({ before, after }) => [before?.object, after?.object])),
  ].filter((object) => object !== undefined);
  const texts = new Map(readBlobs(root, objects).map((text, i) => [objects[i], text]));
  const sideOf = (side: Line['before']) => {
    const text = side && texts.get(side.object);
    return side && text !== undefined ? { file: side.file, text } : undefined;
  };
  return {
    changes: lines.map(({ on, ...sides }): FileChange => {
      const [before, after] = [sideOf(sides.before), sideOf(sides.after)];
      return { on, ...(before && { before }), ...(after && { after }) };
    }),
  };
}

const known = new Map<string, { head: string | undefined; history: ContentHistory }>();

/** The history of the content, oldest first; read again only where another commit is checked out. */
export function readContentHistory(root: string): ContentHistory {
  const head = git(root, ['rev-parse', 'HEAD', '--show-prefix']);
  const before = known.get(root);
  if (before && before.head === head) return before.history;
  const history = readAll(root);
  known.set(root, { head, history });
  return history;
}
