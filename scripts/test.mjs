/** npm test: from a fresh clone, every check there is. The same command runs in CI. */
import fs from 'node:fs';
import path from 'node:path';
import { helpOrUsage, installDependencies, must, root, runScript, step } from './lib/setup.mjs';

const args = helpOrUsage(
  `
npm test -- [--unit]

Sets up what is missing, then runs every check: types, lint, spelling, content, the safety gate, unit tests, a production
build, the bars of search, and browser tests over the build, search with both of its engines.

  --unit   stop before the build: types, lint, spelling, content, the safety gate and unit tests only
  --help   show this text`,
  ['--unit'],
);

const known = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser for the tests: the system's, else Debian's package, else Playwright's own download. */
async function ensureBrowser() {
  if (known.some((file) => file && fs.existsSync(file))) return;
  const debian = fs.existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    step('Installing Debian’s chromium');
    await must('apt-get', ['update', '-q']);
    await must('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return;
  }
  step('Fetching a browser for the tests');
  await must(process.execPath, [
    path.join(root, 'node_modules/playwright-core/cli.js'),
    'install',
    'chromium',
  ]);
}

const bin = (name) => path.join(root, 'node_modules', name);
const jest = (project) =>
  must(process.execPath, [
    bin('jest/bin/jest.js'),
    '--selectProjects',
    project,
    ...(project === 'site' ? ['--runInBand'] : ['--maxWorkers=2']),
  ]);

await installDependencies();
if (!args.includes('--unit')) await ensureBrowser();
step('Types');
await must(process.execPath, [bin('typescript/bin/tsc'), '--noEmit']);
step('Lint');
await must(process.execPath, [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']);
step('Formatting');
await must(process.execPath, [
  bin('prettier/bin/prettier.cjs'),
  '--check',
  '--log-level',
  'warn',
  '.',
]);
step('Spelling');
await must(process.execPath, [bin('cspell/bin.mjs'), '--no-progress', '--no-summary', '.']);
step('Content');
await runScript('check');
step('Situations of the highest level: browser and search lead to help');
await runScript('safety');
step('Unit tests');
await jest('unit');
if (!args.includes('--unit')) {
  step('Production build');
  await runScript('build');
  step('Search, measured on judged queries');
  await runScript('search', ['--evaluate']);
  step('Tests over the built site');
  await jest('site');
}
console.log('\nAll checks passed.');
