/** Every package that the site is built with may be given away with it. Those of tests stay at home. */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
}

const { allowed, inAFile }: { allowed: string[]; inAFile: Record<string, string> } = read(
  'contributing/licences.json',
);
const known = new Set(allowed);
const packages: [name: string, Locked][] = Object.entries(
  (read('package-lock.json') as { packages: Record<string, Locked> }).packages,
).map(([at, locked]) => [at.replace(/^.*node_modules\//, ''), locked]);

/** Of licences to choose from one is enough, of several together all are asked for (SPDX 2.3, annex D; no nesting is in use). */
const allows = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => known.has(name.trim())));

test('each licence is one of those in contributing/licences.json', () => {
  const built = packages.filter(([name, { dev }]) => name !== '' && !dev);
  expect(built.length).toBeGreaterThan(500);
  const refused = built
    .map(([name, { license, version }]) => ({
      name: `${name}@${version}`,
      licence: license ?? inAFile[name] ?? 'none named',
    }))
    .filter(({ licence }) => !allows(licence));
  expect(refused).toEqual([]);
});

test('a licence that takes the rest with it is refused, unless there is a choice', () => {
  expect(['GPL-3.0-or-later', '(MIT AND GPL-3.0-or-later)', 'UNLICENSED'].filter(allows)).toEqual(
    [],
  );
  expect(allows('(MIT OR GPL-3.0-or-later)')).toBe(true);
});
