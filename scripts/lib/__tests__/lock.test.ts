import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describeHolder, releaseLocks, takeLock } from '../lock.mjs';

const lockModule = path.resolve(__dirname, '../lock.mjs');
let folder = '';
const lock = () => path.join(folder, 'build.lock');

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-lock-'));
});
afterEach(() => {
  releaseLocks();
  fs.rmSync(folder, { recursive: true });
});

const write = (holder: object) => fs.writeFileSync(lock(), JSON.stringify(holder));
const since = '26/11/2026, 14:03:05';

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('who comes second is told who is at work, until the lock is given back', () => {
  expect(takeLock(lock())).toBeUndefined();
  expect(takeLock(lock())).toMatchObject({ pid: process.pid, host: os.hostname() });
  releaseLocks();
  expect(fs.readdirSync(folder)).toEqual([]);
  expect(takeLock(lock())).toBeUndefined();
});

test('the lock of a process that is gone does not count', () => {
  write({ pid: deadPid(), host: os.hostname(), since });
  expect(takeLock(lock())).toBeUndefined();
  expect(JSON.parse(fs.readFileSync(lock(), 'utf8')).pid).toBe(process.pid);
  expect(fs.readdirSync(folder)).toEqual(['build.lock']);
});

test('of another machine nobody here can say that it is gone', () => {
  const holder = { pid: deadPid(), host: 'elsewhere', since };
  write(holder);
  expect(takeLock(lock())).toEqual(holder);
  expect(describeHolder(holder, 'build', 'build.lock')).toMatch(
    /^Another build is at work in this folder \(process \d+ on elsewhere, since 26\/11\/2026, 14:03:05\)\. Wait until it has finished; if there is none, delete build\.lock\.$/,
  );
});

test('a lock that is just being written is left alone; one that was never finished is not', () => {
  fs.writeFileSync(lock(), '');
  expect(takeLock(lock())).toMatchObject({ pid: 0 });
  const before = new Date(Date.now() - 60_000);
  fs.utimesSync(lock(), before, before);
  expect(takeLock(lock())).toBeUndefined();
});

test('of many that find the lock of a dead process, one gets it', async () => {
  write({ pid: deadPid(), host: os.hostname(), since });
  const code = `import(${JSON.stringify(lockModule)}).then(({ takeLock }) => {
    process.stdout.write(takeLock(${JSON.stringify(lock())}) ? 'other ' : 'mine ');
    process.stdin.resume().on('end', () => process.exit(0));
  });`;
  const all = Array.from({ length: 6 }, () => spawn(process.execPath, ['-e', code]));
  const said = await Promise.all(
    all.map(
      ({ stdout }) =>
        new Promise<string>((resolve) => stdout.once('data', (data) => resolve(String(data)))),
    ),
  );
  expect(said.sort()).toEqual(['mine ', ...Array(5).fill('other ')]);
  await Promise.all(
    all.map((child) => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.stdin.end();
      return ended;
    }),
  );
  expect(fs.readdirSync(folder)).toEqual([]);
}, 60_000);
