/**
 * A site under a sub-path, as a council may host it: every address must carry the base. Built from the small content of
 * the fixtures, which has a page of every type: what forgets the base is code. A post that waits for its day is in it.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyCode } from '../../scripts/lib/copyCode';
import { fixtureFiles, makeFixtureSite } from '../support/fixtureSite';

const root = path.resolve(__dirname, '../..');
const waiting = String(fixtureFiles['updates/a.md'])
  .replace(/^title: .*$/m, 'title: It waits for its day')
  .replace(/^slug: .*$/m, 'slug: waits')
  .replace(/^date: .*$/m, 'date: 2999-01-01');
let project: ReturnType<typeof makeFixtureSite>;
let out: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  // A build, on a machine that is busy with something else.
  test.setTimeout(600_000);
  project = makeFixtureSite({ 'updates/waits.md': waiting });
  out = path.join(project.root, 'build');
  copyCode(root, project.root);
  const modules = fs.realpathSync(path.join(root, 'node_modules'));
  fs.symlinkSync(modules, path.join(project.root, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(modules, '@docusaurus/core/bin/docusaurus.mjs'), 'build', '--no-minify'],
    {
      cwd: project.root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORTAL_BASE_URL: '/portal/',
        PORTAL_ENV: '',
      },
    },
  );
  if (status !== 0) throw new Error(`it does not build:\n${stdout}${stderr}`);
});

test.afterAll(() => project.remove());

/** The files of the build whose names end so. */
const listBuilt = (ending: RegExp): string[] =>
  fs
    .readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && fs.statSync(path.join(out, file)).isFile());

const read = (file: string): string => fs.readFileSync(path.join(out, file), 'utf8');

test('no link, script or image forgets the base address', () => {
  const files = listBuilt(/\.html$/);
  expect(files.length).toBeGreaterThan(50);
  const forgetful = files.flatMap((file) =>
    (read(file).match(/\s(?:href|src|action)="?\/(?!portal\/)[^"\s>]*/g) ?? []).map(
      (link) => `${file}:${link}`,
    ),
  );
  expect(forgetful).toEqual([]);
});

test('no page, list or feed knows of a post before its day', () => {
  const files = listBuilt(/\.(?:html|xml|json|atom|rss)$/);
  expect(files.some((file) => /^updates\/.*a\b/.test(file))).toBe(true);
  expect(
    files.filter((file) => /waits/.test(file) || /It waits for its day/.test(read(file))),
  ).toEqual([]);
});
