/**
 * What changed in each contact's record, and when, from the history of the repository. Read once at build time; where
 * there is no history (no git, or a shallow clone whose dates would be wrong) there is none to show.
 */
import { parse } from 'yaml';
import type { RecordChange } from '../../../shared/collection';
import { toLondon } from '../../../shared/calendar/london';
import { idOfFile } from '../../../shared/files';
import { findNoHistory, git, readBlobs } from '../../../shared/git';
import { describeChange } from '../model/changes';

/** How many changes of a record are shown. */
const most = 12;

interface Commit {
  hash: string;
  /** None for the first commit, several for one that joins branches. */
  parents: string[];
  on: string;
  files: string[];
}

/**
 * Commits that touched the contacts, oldest first, none before its parents. Of a commit that joins branches, the files
 * that differ from all of its parents.
 */
function readCommits(root: string): Commit[] {
  const log = git(root, [
    'log',
    '--reverse',
    '--date-order',
    '-c',
    '--format=%x00%H %ct %P',
    '--name-only',
    '--relative',
    '--',
    'data/contacts',
  ]);
  return (log ?? '')
    .split('\0')
    .slice(1)
    .map((entry) => {
      const [head = '', ...files] = entry.split('\n').filter(Boolean);
      const [hash = '', seconds = '0', ...parents] = head.split(' ').filter(Boolean);
      return { hash, parents, on: toLondon(Number(seconds) * 1000).date, files };
    });
}

function readRecord(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = text === undefined ? undefined : parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined; // It could not be read then, so nothing can be said of that step.
  }
}

type RecordOf = Record<string, unknown>;

/**
 * What a record was before a commit. Where branches were joined, a field that one of the parents has already was changed
 * on its branch, and told there; only what none of them has is new.
 */
function beforeOf(
  after: RecordOf | undefined,
  parents: readonly (RecordOf | undefined)[],
): RecordOf | undefined {
  const [first, ...others] = parents;
  if (others.length === 0 || !after || !first) return first;
  const same = (key: string, parent: RecordOf | undefined) =>
    JSON.stringify(parent?.[key]) === JSON.stringify(after[key]);
  const keys = [...new Set([...Object.keys(first), ...Object.keys(after)])];
  return Object.fromEntries(
    keys
      .map((key) => [key, parents.some((parent) => same(key, parent)) ? after[key] : first[key]])
      .filter(([, value]) => value !== undefined),
  ) as RecordOf;
}

/** Why there is no history to show, in one line for the build's output; undefined where there is. */
export function whyNoHistory(root: string): string | undefined {
  const why = findNoHistory(root);
  if (why === undefined) return undefined;
  return why === 'part'
    ? 'The changes of each contact are left out: this copy holds only a part of the repository’s history (git fetch --unshallow brings the rest).'
    : 'The changes of each contact are left out: this folder is not a git repository.';
}

/**
 * The changes of every record, newest first, by contact id. Each commit is compared with its own parent: in order of time
 * alone, commits of two branches would seem to undo each other.
 * @param root the project's root folder.
 */
export function readHistory(root: string): ReadonlyMap<string, RecordChange[]> {
  if (whyNoHistory(root) !== undefined) return new Map();
  const steps = readCommits(root).flatMap(({ hash, parents, on, files }) =>
    files.map((file) => ({ file, on, revisions: [hash, ...parents] })),
  );
  const texts = readBlobs(
    root,
    steps.flatMap(({ file, revisions }) => revisions.map((revision) => `${revision}:./${file}`)),
  );
  const changes = new Map<string, RecordChange[]>();
  let at = 0;
  for (const { file, on, revisions } of steps) {
    const [after, ...parents] = texts.slice(at, (at += revisions.length)).map(readRecord);
    const id = idOfFile(file);
    const what = describeChange(beforeOf(after, parents), after);
    if (what) changes.set(id, [{ on, what }, ...(changes.get(id) ?? [])].slice(0, most));
  }
  return changes;
}
