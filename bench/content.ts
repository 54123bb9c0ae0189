/** Content of any size, made from the content there is: the same seed always gives the same files. */
import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify as write } from 'yaml';
import {
  formatFrozen,
  frozenFile,
  readChecksums,
} from '../src/features/level-of-need/plugin/frozen';
import { versionFolder } from '../src/features/level-of-need/model/version';
import { listFiles } from '../src/shared/files';
import { copyContent } from '../scripts/lib/trial';

export interface Size {
  /** How many of everything there are for each that is there now. */
  times: number;
  seed: number;
}

type Fields = Record<string, unknown>;

/** Written out in full: content has no aliases. */
const stringify = (value: Fields): string => write(value, { aliasDuplicateObjects: false });

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const copyName = (id: string, copy: number): string => `${id}-copy-${copy}`;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

class Folder {
  constructor(readonly root: string) {}

  list = (folder: string, ending: string): string[] => listFiles(this.root, folder, [ending]);

  text = (file: string): string => fs.readFileSync(path.join(this.root, file), 'utf8');

  fields(file: string): Fields {
    const value: unknown = parse(this.text(file));
    return isFields(value) ? value : {};
  }

  write(file: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    fs.writeFileSync(path.join(this.root, file), text);
  }
}

/** Copies of every contact; a role is held once. @returns the ids of all. */
function multiplyContacts(folder: Folder, times: number): string[] {
  return folder.list('data/contacts', '.yaml').flatMap((file) => {
    const { role: _, ...fields } = folder.fields(file);
    const id = textOf(fields.id);
    const copies = Array.from({ length: times - 1 }, (__, i) => copyName(id, i + 1));
    copies.forEach((copy, i) => {
      const own = { ...fields, id: copy, name: `${textOf(fields.name)} (copy ${i + 1})` };
      folder.write(`data/contacts/${copy}.yaml`, stringify(own));
    });
    return [id, ...copies];
  });
}

/** Copies of the indicators of every version, the same in each, so that none is new or gone. */
function multiplyIndicators(folder: Folder, times: number): string[] {
  const versions = ['docs', ...folder.list('versioned_docs', 'indicators.yaml').map(path.dirname)];
  const ids = new Set<string>();
  for (const version of versions) {
    const file = `${version}/indicators.yaml`;
    const fields = folder.fields(file);
    const many = (list: unknown, refer: string) =>
      listOf(list).flatMap((one) =>
        Array.from({ length: times }, (_, i) => {
          const name = (id: unknown) => (i === 0 ? textOf(id) : copyName(textOf(id), i));
          const others = Array.isArray(one[refer]) ? { [refer]: one[refer].map(name) } : {};
          return { ...one, id: name(one.id), ...others };
        }),
      );
    const indicators = many(fields.indicators, 'replaces');
    indicators.forEach(({ id }) => ids.add(id));
    const withdrawn = many(fields.withdrawn, 'replacedBy');
    folder.write(file, stringify({ ...fields, indicators, withdrawn }));
  }
  for (const version of folder.list('versioned_docs', '.frozen.json')) {
    const id = path.basename(version).replace(/^version-|\.frozen\.json$/g, '');
    if (!fs.existsSync(path.join(folder.root, versionFolder(id)))) continue;
    const files = readChecksums(folder.root, id);
    folder.write(frozenFile(id), formatFrozen({ files, corrections: [] }));
  }
  return [...ids];
}

/** Copies of every audit cycle, their findings under ids of their own. @returns the ids of all findings. */
function multiplyCycles(folder: Folder, times: number): string[] {
  const files = folder.list('data/audits', '.yaml');
  const findings: string[] = [];
  for (let copy = 0; copy < times; copy += 1)
    for (const file of files) {
      const [, , cycle = '', ...rest] = file.split('/');
      const name = (id: unknown) => (copy === 0 ? textOf(id) : copyName(textOf(id), copy));
      const fields = folder.fields(file);
      const own = listOf(fields.findings).map((one) => ({ ...one, id: name(one.id) }));
      findings.push(...own.map(({ id }) => id));
      if (copy === 0) continue;
      const recommendations = listOf(fields.recommendations).map((one) => ({
        ...one,
        findings: Array.isArray(one.findings) ? one.findings.map(name) : [],
      }));
      folder.write(
        ['data', 'audits', name(cycle), ...rest].join('/'),
        stringify({
          ...fields,
          ...(fields.id !== undefined && { id: name(fields.id) }),
          ...(own.length > 0 && { findings: own }),
          ...(recommendations.length > 0 && { recommendations }),
        }),
      );
    }
  return findings;
}

interface Pools {
  contacts: readonly string[];
  indicators: readonly string[];
  findings: readonly string[];
}

/** Copies of every brief, each resting on records of its own choice. */
function multiplyBriefs(folder: Folder, { times, seed }: Size, pools: Pools): void {
  const chance = makeChance(seed);
  const pick = (from: readonly string[]) =>
    [...new Set([0, 1, 2].map(() => from[Math.floor(chance() * from.length)] ?? ''))].filter(
      Boolean,
    );
  for (const file of folder.list('blog', '.md')) {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(folder.text(file)) ?? [];
    const matter: unknown = parse(front);
    if (!isFields(matter)) continue;
    for (let copy = 1; copy < times; copy += 1) {
      const own = {
        ...matter,
        slug: copyName(textOf(matter.slug), copy),
        contacts: pick(pools.contacts),
        indicators: pick(pools.indicators),
        findings: pick(pools.findings),
      };
      folder.write(file.replace(/\.md$/, `-copy-${copy}.md`), `---\n${stringify(own)}---\n${body}`);
    }
  }
}

/**
 * Writes the content of a project, made larger, into a folder.
 * @returns how many records of each kind there are.
 */
export function generateContent(root: string, target: string, size: Size) {
  copyContent(root, target);
  const folder = new Folder(target);
  const pools: Pools = {
    contacts: multiplyContacts(folder, size.times),
    indicators: multiplyIndicators(folder, size.times),
    findings: multiplyCycles(folder, size.times),
  };
  multiplyBriefs(folder, size, pools);
  return {
    contacts: pools.contacts.length,
    indicators: pools.indicators.length,
    findings: pools.findings.length,
    briefs: folder.list('blog', '.md').length,
  };
}
