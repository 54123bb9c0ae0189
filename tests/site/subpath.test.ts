/**
 * A site under a sub-path, as a council may host it: every address must carry the base. Built from the small content of
 * the fixtures, which has a page of every type: what forgets the base is code. A post that waits for its day is in it, and
 * in every field that takes it an attack of the corpus.
 */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../scripts/lib/staticServer';
import { attackAll, attackLines, findFaults, nameOf, type Place } from '../support/attacks';
import { fixtureFiles, makeFixtureSite } from '../support/fixtureSite';
import { addCode, buildProject } from '../support/project';

const root = path.resolve(__dirname, '../..');
const waiting = String(fixtureFiles['updates/a.md'])
  .replace(/^title: .*$/m, 'title: It waits for its day')
  .replace(/^slug: .*$/m, 'slug: waits')
  .replace(/^date: .*$/m, 'date: 2999-01-01');

/** The same line in every version of the document, whose words keep their meaning. */
const behind = (place: Place): string =>
  `${place.text}${nameOf(place) === '' ? '\n' : ' '}${attackLines[nameOf(place).length % attackLines.length]}`;

/** A page with links of every kind. */
const links = `---
title: Links
description: Links of every kind.
sidebar_position: 1
review: { reviewed: 2026-11-01, due: 2027-05-01, owner: front-door }
---

[A record](contact:front-door), [a number](phone:front-door), [a page](/contacts/), [a file](/img/logo.svg).

![A picture](/img/logo.svg)
`;
let accepted: number;
let project: ReturnType<typeof makeFixtureSite>;
let out: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  // A build, on a machine that is busy with something else.
  test.setTimeout(600_000);
  const attacked = attackAll(
    {
      ...fixtureFiles,
      'guidance/links.md': links,
      'static/img/logo.svg': fs.readFileSync(path.join(root, 'static/img/logo.svg'), 'utf8'),
    },
    behind,
  );
  accepted = attacked.accepted.length;
  project = makeFixtureSite({ ...attacked.files, 'updates/waits.md': waiting });
  out = path.join(project.root, 'build');
  addCode(project.root);
  buildProject(project.root, ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--no-minify'], {
    NODE_ENV: 'production',
    PORTAL_BASE_URL: '/portal/',
  });
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

test('an attack in every field is words on every page, feed and file', () => {
  expect(accepted).toBeGreaterThan(150);
  const files = listBuilt(/\.(?:html|xml|json|csv|vcf|ics)$/);
  const shown = files.filter((file) => /attacked|evil\.example/.test(read(file)));
  expect(shown.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => findFaults(file, read(file)))).toEqual([]);
});

test('nor does one run once the scripts of a page are at work', async ({ browser }) => {
  const server = await serveFolder(out, { base: '/portal/' });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', () => complaints.push('a box opened'));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) complaints.push(request.url());
  });
  try {
    for (const address of [
      '',
      'contacts/',
      'contacts/front-door',
      'contacts/find',
      'level-of-need/',
      'level-of-need/browse',
      'level-of-need/compare',
      'briefs/a-brief',
      'glossary',
      'audits/2021-22/',
      'contacts/pathways',
      'search#q=evil',
    ]) {
      await page.goto(`${server.origin}/portal/${address}`);
      await page.evaluate(() => window.dispatchEvent(new Event('pointermove')));
      await page.waitForFunction(() => document.documentElement.dataset.hasHydrated !== 'false');
      expect([address, await page.evaluate(() => 'attacked' in window)]).toEqual([address, false]);
    }
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await server.close();
  }
});
