import fs from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { accepts, describe as inWords } from '../nodeVersion.mjs';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const { engines }: { engines: { node: string } } = JSON.parse(read('package.json'));

interface Locked {
  optional?: boolean;
  engines?: { node?: string };
}

const locked: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));

/** The ranges of the locked packages that every installation needs. */
const ranges = [
  ...new Set(
    Object.entries(locked.packages).flatMap(([name, { optional, engines: own }]) =>
      name && !optional && own?.node ? [own.node] : [],
    ),
  ),
];

/** Each line of Node from 18 to two beyond the newest one of today, to its fortieth minor release. */
const versions = [18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28].flatMap((major) =>
  Array.from({ length: 40 }, (_, minor) => [`${major}.${minor}.0`, `${major}.${minor}.3`]).flat(),
);

test('engines is what every locked package accepts: no more, and no less', () => {
  expect(ranges.length).toBeGreaterThan(50);
  const wanted = versions.filter((version) =>
    ranges.every((range) => semver.satisfies(version, range)),
  );
  expect(versions.filter((version) => semver.satisfies(version, engines.node))).toEqual(wanted);
});

test('the set-up judges a version as npm does', () => {
  for (const range of [engines.node, '>=20', '^20.19.1 || >=22.3'])
    for (const version of versions)
      expect([range, version, accepts(range, version)]).toEqual([
        range,
        version,
        semver.satisfies(version, range),
      ]);
});

test('a range it cannot read is refused, not guessed', () => {
  for (const range of ['20 - 22', '~20.1.0', '20.x', ''])
    expect(() => accepts(range, '20.0.0')).toThrow('engines.node');
});

test('README and CONTRIBUTING say it in the words of the set-up', () => {
  expect(inWords(engines.node)).toBe('Node 20 (from 20.19), 22 (from 22.13), or 24 and later');
  for (const file of ['README.md', 'CONTRIBUTING.md'])
    expect(read(file)).toContain(inWords(engines.node));
});

test('.nvmrc names a line the set-up accepts', () => {
  const line = read('.nvmrc').trim();
  expect(line).toMatch(/^\d+$/);
  expect(accepts(engines.node, `${line}.0.0`)).toBe(true);
});
