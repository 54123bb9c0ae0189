/**
 * Bundles the commands once for all unit tests. Each of some hundred processes would else read and translate several
 * hundred files first, which takes three times as long as what most of them do.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundle, root } from './runCommand';

/** A file that looks for its neighbours still finds them. */
const ownFolder: Plugin = {
  name: 'own folder',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await fs.promises.readFile(file, 'utf8');
      const folder = JSON.stringify(path.dirname(file));
      return { contents: text.replaceAll('__dirname', folder), loader: 'ts' };
    }),
};

/** A package is read when something of it is first used: help needs none. */
const lazily = `const lazily = (read) => {
  let found;
  return new Proxy({}, { get: (_, name) => (found ??= read())[name] });
};`;

const readWhenUsed = (bundled: string): string =>
  bundled.replace(
    /^(\s+import_\w+ = )((?:__toESM\()?require\("[^"]+"\)(?:(?:, 1)?\))?);$/gm,
    '$1lazily(() => $2);',
  );

/** The commands that TypeScript writes: those of `scripts/`, and the benchmarks. */
const sources = (): string[] => [
  ...fs
    .readdirSync(path.join(root, 'scripts'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `scripts/${path.basename(name, '.ts')}`),
  'bench/bench',
];

/** Jest calls this before the first test. */
export default async function bundleCommands(): Promise<void> {
  const own = `${bundle}.${process.pid}`;
  const commands = sources().map((name) => `'${name}': () => require('./${name}')`);
  const { outputFiles } = await build({
    stdin: {
      resolveDir: root,
      // The command's name comes first; the command itself never sees it.
      contents: `({ ${commands.join(', ')} })[process.argv.splice(2, 1)[0]]();`,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    write: false,
    plugins: [ownFolder],
  });
  const [bundled] = outputFiles;
  fs.mkdirSync(path.dirname(own), { recursive: true });
  fs.writeFileSync(own, `${lazily}\n${readWhenUsed(bundled?.text ?? '')}`);
  // A run of tests within a test makes it anew, while others read it.
  fs.renameSync(own, bundle);
}
