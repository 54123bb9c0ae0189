/**
 * Bundles the commands once for all unit tests. Each of some hundred processes would else read and translate several
 * hundred files first, which takes three times as long as what most of them do.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundle, root, run } from './runCommand';

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

/**
 * Packages that every command reads go into the bundle, with what they need: found one by one, in some hundred files,
 * they take longer than the command. Others stay where they are.
 */
const within = /^(?:unified|unist-util-.*|remark-.*|mdast-util-.*|micromark.*|yaml|zod)$/;

const packages: Plugin = {
  name: 'packages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path: name, importer }) =>
      within.test(name) || importer.includes('/node_modules/')
        ? undefined
        : { path: name, external: true },
    ),
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

/**
 * What the bundle's file holds: it runs the code that is beside it, without compiling again what Node.js has compiled
 * before (its own cache for that came with version 22).
 */
const launcher = `const fs = require('node:fs');
const vm = require('node:vm');
const [code, cache] = ['code.js', 'cache'].map((end) => __filename.replace(/js$/, end));
const writes = !fs.existsSync(cache);
const script = new vm.Script(fs.readFileSync(code, 'utf8'), {
  filename: code,
  cachedData: writes ? undefined : fs.readFileSync(cache),
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
if (writes) process.on('exit', () => fs.writeFileSync(cache, script.createCachedData()));
script.runInThisContext()(require, module);
`;

/** Jest calls this before the first test. */
export default async function bundleCommands(): Promise<void> {
  // A run of tests within a test has the commands already.
  if (process.env.PORTAL_TEST_CONTENT) return;
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
    write: false,
    plugins: [packages, ownFolder],
  });
  const [bundled] = outputFiles;
  const code = `${lazily}\n${readWhenUsed(bundled?.text ?? '')}`;
  fs.mkdirSync(path.dirname(bundle), { recursive: true });
  fs.rmSync(bundle.replace(/js$/, 'cache'), { force: true });
  fs.writeFileSync(bundle.replace(/js$/, 'code.js'), `(function (require, module) {${code}\n})`);
  fs.writeFileSync(bundle, launcher);
  // The first to run writes the cache for the others.
  run('check', ['--help']);
}
