/** The same site under a sub-path, as a council may host it: every address must carry the base. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(__dirname, '../..');

test('no link, script or image forgets the base address', async () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-subpath-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
        'build',
        '--out-dir',
        out,
      ],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          PORTAL_BASE_URL: '/portal/',
          PORTAL_ENV: '',
        },
      },
    );
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const files = fs
      .readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(150);
    const forgetful = files.flatMap((file) =>
      (
        fs
          .readFileSync(path.join(out, file), 'utf8')
          .match(/\s(?:href|src|action)="\/(?!portal\/)[^"]*"/g) ?? []
      ).map((link) => `${file}:${link}`),
    );
    expect(forgetful).toEqual([]);
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
});
