/** A build that does not begin leaves everything as it was. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { broken, run } from '../../tests/support/runCommand';

const holder = (pid: number) =>
  JSON.stringify({ pid, host: os.hostname(), since: '26/11/2026, 14:03:05' });

test('a second build says who is at work, and touches nothing', () => {
  const site = makeFixtureSite({
    'build.lock': holder(process.pid),
    'build.next/index.html': 'half of the first',
  });
  try {
    expect(run('build', [], site.root)).toEqual({
      code: 1,
      out: `Another build is at work in this folder (process ${process.pid} on ${os.hostname()}, since 26/11/2026, 14:03:05). Wait until it has finished; if there is none, delete build.lock.\n`,
    });
    expect(fs.existsSync(path.join(site.root, 'build.next/index.html'))).toBe(true);
    expect(fs.existsSync(path.join(site.root, 'build.lock'))).toBe(true);
  } finally {
    site.remove();
  }
}, 60_000);

test('after one that was killed it goes on by itself, and puts the old site back', () => {
  const site = makeFixtureSite({
    ...broken,
    // No process has this number.
    'build.lock': holder(2 ** 22 + 1),
    'build.old/index.html': 'the last build',
    'build.next/index.html': 'half',
  });
  try {
    const { code, out } = run('build', [], site.root);
    expect([code, out.includes('Nothing was built')]).toEqual([1, true]);
    expect(fs.readdirSync(site.root).filter((name) => name.startsWith('build'))).toEqual(['build']);
    expect(fs.readFileSync(path.join(site.root, 'build/index.html'), 'utf8')).toBe(
      'the last build',
    );
  } finally {
    site.remove();
  }
}, 60_000);
