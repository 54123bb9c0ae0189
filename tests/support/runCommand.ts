/** Runs a command as a person does, in a process of its own, and tells how it ended. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The folder of the project. */
export const root = path.resolve(__dirname, '../..');
/** All commands in one file, made before the first test (bundleCommands.ts). */
export const bundle = path.join(root, 'coverage/commands.js');

/** Content that the check refuses. */
export const broken = { 'data/agencies.yaml': 'agencies: nobody\n' };

/**
 * @param script a file of `scripts/`, or a path from the project; without its ending where that is `.ts`
 * @param cwd the site it runs on
 * @param today the day it takes it to be, YYYY-MM-DD
 * @param env what else it is told from outside
 * @returns the exit code, and everything it printed
 */
export function run(
  script: string,
  args: string[],
  cwd = root,
  today = '2026-11-24',
  env: Record<string, string> = {},
): { code: number | null; out: string } {
  const file = script.includes('/') ? script : `scripts/${script}`;
  const program = script.endsWith('.mjs') ? [path.join(root, file)] : [bundle, file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PORTAL_TODAY: today,
      PORTAL_ENV: '',
      PORTAL_URL: 'https://portal.example',
      ...env,
    },
  });
  return { code: status, out: stdout + stderr };
}
