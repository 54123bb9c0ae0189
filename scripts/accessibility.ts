/** npm run accessibility: runs the accessibility tests over the built site and writes down what they saw. */
import { counted } from '../src/shared/counted';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { accessibilityFile } from '../src/features/accessibility/collection';
import { londonToday } from '../src/portal/clock';
import { type Report, toRun } from './lib/accessibilityRun';
import { runCommand, UsageError } from './lib/command';

const head =
  '# What the accessibility tests saw. npm run accessibility writes it; the statement shows it.\n';

void runCommand({
  help: `
npm run accessibility

Runs the accessibility tests over the site in build/ (one page of each kind, in every way they are looked at) and writes
what they saw to ${accessibilityFile}: the day, the browser, the rules, the pages, the ways, and every fault. The
accessibility statement shows exactly that at the next build. It takes some minutes.

  --help   show this text

Exits 0 when nothing stood in the way, 1 when something did (it is written down all the same), 2 on bad usage.`,
  options: {},
  run: (_options, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`accessibility takes no names, found ${positionals.join(' ')}`);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'accessibility-'));
    const file = path.join(folder, 'report.json');
    const program = path.join('node_modules', '@playwright/test/cli.js');
    const args = ['test', '--project=browser', '--retries=0', '--reporter=line,json'];
    spawnSync(process.execPath, [program, ...args, 'tests/browser/accessible.test.ts'], {
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    });
    const report: Report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
    fs.rmSync(folder, { recursive: true });
    const run = toRun(report, londonToday());
    fs.writeFileSync(accessibilityFile, head + stringify({ runs: [run] }, { lineWidth: 100 }));
    console.log(
      `${counted(run.pages, 'page')}, ${counted(run.faults.length, 'fault')}. Written to ${accessibilityFile}.`,
    );
    return run.faults.length > 0 ? 1 : 0;
  },
});
