/** npm test: from a fresh clone, every check there is. The same command runs in CI. */
import path from 'node:path';
import {
  helpOrUsage,
  installDependencies,
  orEnd,
  root,
  runProgram,
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
const run = (name, ...rest) => [bin(name), ...rest];
const script = (name, ...rest) => run('tsx/dist/cli.mjs', `scripts/${name}.ts`, ...rest);
const built = !args.includes('--unit');

/**
 * What is checked, in this order; the quickest to fail first. What stands in one list uses a single core each and needs
 * nothing of the others: they run two at a time.
 */
const quick = [
  ['Types', run('typescript-7/bin/tsc', '--noEmit')],
  ['Lint', run('eslint/bin/eslint.js', '.', '--max-warnings', '0')],
  ['Style sheets', run('stylelint/bin/stylelint.mjs', '**/*.css')],
  ['Formatting', run('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['Spelling', run('cspell/bin.mjs', '--no-progress', '--no-summary', '.')],
  ['Content', script('check')],
  ['Situations of the highest level: browser and search lead to help', script('safety')],
];
const unitTests = ['Unit tests', run('jest/bin/jest.js', '--maxWorkers=2')];
const ofContent = [
  ['Production build', script('build')],
  ['Search, measured on judged queries', script('search', '--evaluate')],
];
const siteTests = ['Tests over the built site', run('@playwright/test/cli.js', 'test')];

const spent = [];
// Said when a check fails, too.
process.on('exit', () => {
  const lines = spent.map(([name, seconds]) => `${seconds.toFixed(0).padStart(6)} s  ${name}`);
  if (lines.length > 0) console.log(`\nWhere the time went:\n${lines.join('\n')}`);
});

/** Notes how long a step took, also when it is cut short. */
async function timed(name, doIt) {
  const start = performance.now();
  const note = [name, 0];
  spent.push(note);
  const tell = () => {
    note[1] = (performance.now() - start) / 1000;
  };
  process.prependListener('exit', tell);
  const outcome = await doIt();
  tell();
  process.off('exit', tell);
  return outcome;
}

/** Runs one check with its output shown as it comes. */
async function runOne([name, argv]) {
  step(name);
  orEnd(await timed(name, () => runProgram(process.execPath, argv)));
}

/**
 * Runs checks, two at a time. What one prints is shown when it has ended, so that no two mix; all of them run before this
 * process ends with the first that failed.
 */
async function runTwoAtATime(checks) {
  const waiting = [...checks];
  const outcomes = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, argv] = next;
      const held = () => step(name);
      outcomes.push(await timed(name, () => runProgram(process.execPath, argv, { held })));
    }
  };
  await Promise.all([worker(), worker()]);
  outcomes.forEach(orEnd);
}

step('Set-up');
await timed('Set-up', () => (built ? setUp() : installDependencies()));
await runTwoAtATime(quick);
// A build waits for one core half of its time; the unit tests keep the other, and both where it leaves them.
if (built) {
  await runTwoAtATime([unitTests, ...ofContent]);
  await runOne(siteTests);
} else await runOne(unitTests);
console.log('\nAll checks passed.');
