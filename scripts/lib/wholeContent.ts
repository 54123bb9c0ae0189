/**
 * Records for a command that needs few of them. It refuses content with a fault anywhere, as every command does; but that the
 * content is whole is kept on this machine, so that a command which is run again need not read all of it again.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { contentPaths, makeReader } from '../../src/portal/reader';
import type { Collection } from '../../src/shared/collection';
import { formatReport } from '../../src/shared/problems';

/** What a command reads of the content. */
export interface Records {
  all<T>(collection: Collection<T>): readonly T[];
}

/** What the site is read by; whatever else changes, the content is as whole as it was. */
const code = ['src', 'package-lock.json'];

/** Beside what other tools keep; nothing is kept where nothing is installed. */
const modulesOf = (root: string): string => path.join(root, 'node_modules');

const fileOf = (root: string): string => {
  const name = createHash('sha256').update(fs.realpathSync(root)).digest('hex').slice(0, 32);
  return path.join(modulesOf(root), '.cache', 'portal', `whole-${name}.json`);
};

/** Every file below some paths, and every folder and link: what it is called, how large it is and when it was changed. */
function listState(root: string, paths: readonly string[]): string[] {
  const below = (file: string): string[] => {
    const full = path.join(root, file);
    return [
      full,
      ...(fs.statSync(full, { throwIfNoEntry: false })?.isDirectory()
        ? fs.readdirSync(full, { recursive: true }).map((name) => path.join(full, String(name)))
        : []),
    ];
  };
  return paths.flatMap(below).map((file) => {
    const state = fs.lstatSync(file, { throwIfNoEntry: false, bigint: true });
    // Whoever changes a file and sets back its time does not set back that of its entry.
    return `${file} ${state?.mode} ${state?.size} ${state?.mtimeNs} ${state?.ctimeNs}`;
  });
}

/**
 * One word for the state of the content and the code, for a day.
 * @param paths the files and folders of the content.
 */
const printOf = (root: string, paths: readonly string[], today: string): string =>
  createHash('sha256')
    .update([today, process.version, ...listState(root, [...paths, ...code])].join('\n'))
    .digest('hex');

interface Kept {
  paths: string[];
  print: string;
}

function isWhole(root: string, today: string): boolean {
  try {
    const { paths, print } = JSON.parse(fs.readFileSync(fileOf(root), 'utf8')) as Kept;
    return print === printOf(root, paths, today);
  } catch {
    return false;
  }
}

/** Written whole or not at all; a folder that cannot be written to costs time and nothing else. */
function keepWhole(root: string, kept: Kept): void {
  if (!fs.existsSync(modulesOf(root))) return;
  try {
    const file = fileOf(root);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
    fs.renameSync(`${file}.${process.pid}`, file);
  } catch {
    // All is read again next time.
  }
}

/**
 * The records of a content without a fault.
 * @param root the project’s root folder.
 * @param today a calendar date in Europe/London.
 * @param complain hears the report where there is a fault.
 * @returns undefined where there is one.
 */
export async function readWhole(
  root: string,
  today: string,
  complain: (report: string) => void,
): Promise<Records | undefined> {
  const options = { release: false, today };
  if (isWhole(root, today)) {
    const reader = makeReader({ root, ...options });
    return { all: ({ source }) => reader.gather(source).items.map(({ value }) => value) };
  }
  // The code of all features is loaded only where all of the content is read.
  const { features } = await import('../../src/portal/registry');
  const { readSite } = await import('../../src/portal/site');
  const paths = [...contentPaths(features), 'static'];
  // The state is taken before the content is read: what is changed meanwhile is read again.
  const print = printOf(root, paths, today);
  const { site, problems, filesRead } = readSite(root, options);
  if (site) keepWhole(root, { paths, print });
  else complain(formatReport(problems, filesRead));
  return site;
}
