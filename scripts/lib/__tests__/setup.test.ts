/** What the commands that come before everything else refuse to do, each run as a person does in a folder of its own. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../../tests/support/runCommand';

let home = '';
const project = () => path.join(home, 'project');
const shared = () => path.join(home, 'shared');

/** The commands in plain Node, which are all that there is before anything is installed, and an npm that leaves a trace. */
beforeEach(() => {
  home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'portal-setup-')));
  for (const folder of ['project/scripts/lib', 'shared', 'bin'])
    fs.mkdirSync(path.join(home, folder), { recursive: true });
  const commands = ['scripts', 'scripts/lib'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => `${folder}/${name}`),
  );
  for (const file of [...commands, 'scripts/lib/browsers.json', 'package.json'])
    fs.copyFileSync(path.join(root, file), path.join(project(), file));
  fs.writeFileSync(path.join(project(), 'package-lock.json'), '{}');
  fs.writeFileSync(path.join(shared(), 'of-others'), '');
  for (const name of ['npm', 'apt-get'])
    fs.writeFileSync(path.join(home, 'bin', name), `#!/bin/sh\necho ${name} "$@"\nexit 3\n`, {
      mode: 0o755,
    });
});

afterEach(() => fs.rmSync(home, { recursive: true }));

/** How it ended, and all that it said. */
function run(
  command: string,
  env: Record<string, string> = {},
): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(project(), 'scripts', command)],
    {
      cwd: project(),
      encoding: 'utf8',
      env: { ...process.env, PATH: `${path.join(home, 'bin')}:${process.env.PATH}`, ...env },
    },
  );
  return { code: status, out: stdout + stderr };
}

const link = () => fs.symlinkSync('../shared', path.join(project(), 'node_modules'));

/** A port that nobody listens on. */
const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });

test.each(['setup.mjs', 'start.mjs', 'test.mjs'])(
  '%s installs nothing through a link, and says where it leads and what to do',
  async (command) => {
    link();
    const { code, out } = run(command, { PORT: await freePort() });
    expect(code).toBe(1);
    expect(out).toContain(
      `${project()}/node_modules is a link to ${shared()}, which does not hold the dependencies that package-lock.json names.`,
    );
    expect(out).toContain('Delete the link (not the folder) and run the command again');
    expect(out).not.toMatch(/^(?:npm|apt-get) /m);
    expect(fs.readdirSync(shared())).toEqual(['of-others']);
    expect(fs.readdirSync(project())).not.toContain('set-up.lock');
  },
);

test('in a folder of its own it installs, and ends as npm does', async () => {
  const { code, out } = run('start.mjs', { PORT: await freePort() });
  expect(out).toContain('npm ci --no-audit --no-fund');
  expect(code).toBe(3);
});

test('a start while another builds is told so before it does anything', async () => {
  link();
  const since = '28/11/2026, 14:03:05';
  const lock = path.join(project(), 'build.lock');
  fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, host: os.hostname(), since }));
  expect(run('start.mjs', { PORT: await freePort() })).toEqual({
    code: 1,
    out: `Another build is at work in this folder (process ${process.pid} on ${os.hostname()}, since ${since}). Wait until it has finished; if there is none, delete ${lock}.\n`,
  });
  expect(fs.existsSync(lock)).toBe(true);
});
