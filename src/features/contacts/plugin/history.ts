/**
 * What changed in each contact's record, and when, from the history of the repository. Read once at build time; where
 * there is no history (no git, or a shallow clone whose dates would be wrong) there is none to show.
 */
import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { toLondon } from '../../../shared/london';
import { describeChange } from '../model/changes';

export interface RecordChange {
  /** The calendar date in Europe/London on which it was committed. */
  on: string;
  /** For example `Telephone numbers and hours changed`. */
  what: string;
}

/** How many changes of a record are shown. */
const most = 12;

function git(root: string, args: string[], input?: string): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}

interface Commit {
  hash: string;
  on: string;
  files: string[];
}

/** Commits that touched the contacts, oldest first. */
function readCommits(root: string): Commit[] {
  const log = git(root, [
    'log',
    '--reverse',
    '--no-merges',
    '--format=%x00%H %ct',
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
      const [hash = '', seconds = '0'] = head.split(' ');
      return { hash, on: toLondon(Number(seconds) * 1000).date, files };
    });
}

/** The files as they were, in the order asked; undefined where one was not there. One process for all. */
function readBlobs(root: string, names: readonly string[]): (string | undefined)[] {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: names.map((name) => `${name}\n`).join(''),
    maxBuffer: 256 * 1024 * 1024,
  });
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf(10, at);
    const head = stdout.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = stdout.subarray(at, at + Number(size)).toString();
    at += Number(size) + 1;
    return text;
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

/**
 * The changes of every record, newest first, by contact id.
 * @param root the project's root folder.
 */
export function readHistory(root: string): ReadonlyMap<string, RecordChange[]> {
  if (git(root, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return new Map();
  const steps = readCommits(root).flatMap(({ hash, on, files }) =>
    files.map((file) => ({ file, on, name: `${hash}:./${file}` })),
  );
  const texts = readBlobs(
    root,
    steps.map(({ name }) => name),
  );
  const changes = new Map<string, RecordChange[]>();
  const last = new Map<string, Record<string, unknown>>();
  steps.forEach(({ file, on }, i) => {
    const id = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    const [before, after] = [last.get(id), readRecord(texts[i])];
    const what = describeChange(before, after);
    if (after) last.set(id, after);
    if (what) changes.set(id, [{ on, what }, ...(changes.get(id) ?? [])].slice(0, most));
  });
  return changes;
}
