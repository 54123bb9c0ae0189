/**
 * What was learned, kept on this machine: it takes some ten seconds, and the same sayings teach the same. A build, its checks
 * and its tests are many processes, and each of them searches.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Learned, type Learning, learnSayings, type Saying } from '../model/learnSayings';
import { isPacked, listSigns } from '../model/sayings';

/** Beside what other tools keep; nothing is kept where nothing is installed. */
const modules = () => path.join(process.cwd(), 'node_modules');
const folder = () => path.join(modules(), '.cache', 'portal');

/** Another way of learning, other sayings or other words for the same give another name. */
function nameOf(sayings: readonly Saying[], learning: Learning): string {
  const how = ['learnSayings', 'regression', 'sayings'].map((part) =>
    fs.readFileSync(path.join(__dirname, `../model/${part}.ts`), 'utf8'),
  );
  const read = sayings.map(({ said, about, counts }) => [listSigns(said), about, counts]);
  const hash = createHash('sha256')
    .update(how.join('\n'))
    .update(JSON.stringify([read, learning]));
  return `sayings-${hash.digest('hex').slice(0, 32)}.json`;
}

function readKept<Sizes extends readonly number[]>(
  file: string,
  { mostKept }: Learning<Sizes>,
): Learned<Sizes> | undefined {
  const isWhole = (kept: unknown): kept is Learned<Sizes> =>
    Array.isArray(kept) && kept.length === mostKept.length && kept.every(isPacked);
  try {
    const kept: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isWhole(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all; a folder that cannot be written to costs time and nothing else. */
function keep(file: string, learned: unknown): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(`${file}.${process.pid}`, JSON.stringify(learned));
    fs.renameSync(`${file}.${process.pid}`, file);
  } catch {
    // It is learned again next time.
  }
}

/** The same as `learnSayings`, from what this machine kept where it has. */
export function learnOrRecall<const Sizes extends readonly number[]>(
  sayings: readonly Saying[],
  learning: Learning<Sizes>,
): Learned<Sizes> {
  if (sayings.length === 0 || !fs.existsSync(modules())) return learnSayings(sayings, learning);
  const file = path.join(folder(), nameOf(sayings, learning));
  const kept = readKept(file, learning);
  if (kept) return kept;
  const learned = learnSayings(sayings, learning);
  keep(file, learned);
  return learned;
}
