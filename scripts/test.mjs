/** npm test: from a fresh clone, every check there is. The same command runs in CI. */
import path from 'node:path';
import {
  helpOrUsage,
  installDependencies,
  must,
  root,
  runScript,
  setUp,
  step,
} from './lib/setup.mjs';

const args = helpOrUsage(
  `
npm test -- [--unit]

Sets up what is missing, as npm run setup does, then runs every check: types, lint, spelling, content, the safety gate,
unit tests, a production build, the bars of search, and browser tests over the build, search with both of its engines.
Says at the end where the time went. A browser test that fails leaves a trace in coverage/playwright.

  --unit   stop before the build: types, lint, spelling, content, the safety gate and unit tests only
  --help   show this text

Exits 0 when every check passes, 1 when one does not, 2 on bad usage.`,
  ['--unit'],
);

const bin = (name) => path.join(root, 'node_modules', name);
const run = (name, ...rest) => must(process.execPath, [bin(name), ...rest]);
const built = !args.includes('--unit');

/** What is checked, in this order; the quickest to fail first. */
const checks = [
  ['Types', () => run('typescript/bin/tsc', '--noEmit')],
  ['Lint', () => run('eslint/bin/eslint.js', '.', '--max-warnings', '0')],
  ['Style sheets', () => run('stylelint/bin/stylelint.mjs', '**/*.css')],
  ['Formatting', () => run('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['Spelling', () => run('cspell/bin.mjs', '--no-progress', '--no-summary', '.')],
  ['Content', () => runScript('check')],
  ['Situations of the highest level: browser and search lead to help', () => runScript('safety')],
  ['Unit tests', () => run('jest/bin/jest.js', '--maxWorkers=2')],
];
const checksOfBuild = [
  ['Production build', () => runScript('build')],
  ['Search, measured on judged queries', () => runScript('search', ['--evaluate'])],
  ['Tests over the built site', () => run('@playwright/test/cli.js', 'test')],
];

const spent = [];
// Said when a check fails, too.
process.on('exit', () => {
  const lines = spent.map(([name, seconds]) => `${seconds.toFixed(0).padStart(6)} s  ${name}`);
  if (lines.length > 0) console.log(`\nWhere the time went:\n${lines.join('\n')}`);
});

/** Does one step, says what it is, and notes how long it took. */
async function timed([name, doIt]) {
  step(name);
  const start = performance.now();
  const note = [name, 0];
  spent.push(note);
  const tell = () => {
    note[1] = (performance.now() - start) / 1000;
  };
  process.prependListener('exit', tell);
  await doIt();
  tell();
  process.off('exit', tell);
}

await timed(['Set-up', () => (built ? setUp() : installDependencies())]);
for (const check of [...checks, ...(built ? checksOfBuild : [])]) await timed(check);
console.log('\nAll checks passed.');
