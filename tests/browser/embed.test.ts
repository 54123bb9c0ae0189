/** The frame in another site's page, as an agency would paste it; and the page that gives the snippet. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { toSnippet } from '../../src/features/contacts/model/snippet';
import { serveFolder, type StaticServer } from '../../scripts/lib/staticServer';
import { openSite, type Site } from '../support/browser';

const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const kinds = [
  '/embed/contacts',
  '/embed/contacts/bristol/',
  '/embed/contacts/north-somerset/allegation-against-staff/',
];

let site: Site;
let intranet: StaticServer;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-intranet-'));
const write = (name: string, snippet: string) =>
  fs.writeFileSync(
    path.join(folder, name),
    `<!doctype html><html lang="en"><title>Intranet</title><h1>Our intranet</h1>${snippet}</html>`,
  );

beforeAll(async () => {
  site = await openSite();
  write(
    'index.html',
    toSnippet({
      siteUrl: site.origin,
      area: 'north-somerset',
      concern: 'missing-child',
      title: 'A child is missing',
    }),
  );
  write('404.html', '');
  intranet = await serveFolder(folder);
}, 60_000);
afterAll(async () => {
  await site.close();
  await intranet.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function barriers(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{
          violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
          passes: unknown[];
        }>;
      };
    };
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      preload: false,
    });
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    );
  });
}

test.each(kinds)(
  '%s: no barrier, no sideways scroll at 240 px, nothing else fetched',
  async (address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, requests } = await site.open(address, {
        viewport: { width: 240, height: 480 },
        colorScheme,
      });
      expect(complaints).toEqual([]);
      expect(
        requests.filter((url) => !/\/embed\/contacts(\/|$|\.css$|\.js$)|favicon\.svg/.test(url)),
      ).toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await page.context().close();
    }
  },
  60_000,
);

const opened = async (query: string, options = {}) => {
  const { page, complaints } = await site.open(`/embed/contacts${query}`, options);
  return {
    page,
    complaints,
    path: new URL(page.url()).pathname,
    heading: await page.locator('h1').textContent(),
    note: await page.locator('#unknown').isVisible(),
  };
};

test('the query leads to the page of its area and worry', async () => {
  for (const [query, wanted, heading] of [
    [
      '?area=bristol&concern=missing-child',
      '/embed/contacts/bristol/missing-child/',
      'A child is missing: Bristol',
    ],
    ['?area=somerset', '/embed/contacts/somerset/', 'Who to contact: Somerset'],
    [
      '?concern=missing-child',
      '/embed/contacts/north-somerset/missing-child/',
      'A child is missing: North Somerset',
    ],
  ] as const) {
    const seen = await opened(query);
    expect([seen.path, seen.heading, seen.complaints]).toEqual([wanted, heading, []]);
    await seen.page.context().close();
  }
}, 60_000);

test('what is not in the lists shows everything, with a note', async () => {
  for (const query of [
    '?area=atlantis',
    '?area=bristol&concern=dragons',
    '?concern=..%2F..%2F',
    '?area=%3Cscript%3E',
  ]) {
    const seen = await opened(query);
    expect([seen.path, seen.note, (await seen.page.locator('.list > li').count()) > 20]).toEqual([
      '/embed/contacts',
      true,
      true,
    ]);
    await seen.page.context().close();
  }
}, 60_000);

test('with scripts off everything is there, with links to the other lists', async () => {
  const { page, note } = await opened('?area=bristol&concern=missing-child', {
    javaScriptEnabled: false,
  });
  expect(note).toBe(false);
  expect(await page.locator('.list > li').count()).toBeGreaterThan(20);
  await page.getByText('Where does the child live?').click();
  await page.getByRole('link', { name: 'Bristol', exact: true }).click();
  expect(await page.locator('h1').textContent()).toBe('Who to contact: Bristol');
  await page.context().close();
}, 60_000);

test('in another site’s page the frame shows its numbers, moves on inside, and opens the full page in the whole window', async () => {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(intranet.origin, { waitUntil: 'networkidle' });
  const frame = page.frames().find((other) => other.url().includes('/embed/'));
  if (!frame) throw new Error('there is no frame');
  expect(await frame.locator('h1').textContent()).toBe('A child is missing: North Somerset');
  expect(await frame.locator('.list a[href^="tel:"]').first().isVisible()).toBe(true);
  expect(await frame.evaluate(() => document.referrer)).toBe('');
  expect(await barriers(frame)).toEqual([]);
  await frame.getByText('Where is the child, or where were they last seen?').click();
  await frame.getByRole('link', { name: 'Bristol', exact: true }).click();
  await frame.locator('h1', { hasText: 'A child is missing: Bristol' }).waitFor();
  expect(page.url()).toBe(`${intranet.origin}/`);
  await frame.getByRole('link', { name: 'Open the full page' }).click();
  await page.waitForURL(/\/contacts\/find\/missing-child(\/bristol)?$/);
  expect(page.url().startsWith(site.origin)).toBe(true);
  expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
  await context.close();
}, 60_000);

test('the snippet follows the choices, is copied, and is whole without scripts', async () => {
  const { page } = await site.open('/open-data/embed');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('combobox', { name: 'Area' }).selectOption('bristol');
  await page.getByRole('combobox', { name: 'Worry' }).selectOption('missing-child');
  await page.waitForURL((url) => url.search === '?area=bristol&concern=missing-child');
  await page.getByRole('button', { name: 'Copy the snippet' }).click();
  await page.getByText('Copied the snippet.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    toSnippet({
      siteUrl: 'https://portal.example',
      area: 'bristol',
      concern: 'missing-child',
      title: 'A child is missing: Bristol',
    }),
  );
  expect(await page.frameLocator('main iframe').locator('h1').textContent()).toBe(
    'A child is missing: Bristol',
  );
  await page.context().close();

  const wrong = await site.open('/open-data/embed?area=atlantis');
  expect(await wrong.page.getByText('not in our list, so we ignored it').isVisible()).toBe(true);
  await wrong.page.context().close();

  const plain = await site.open('/open-data/embed', { javaScriptEnabled: false });
  expect(await plain.page.locator('pre').textContent()).toBe(
    toSnippet({ siteUrl: 'https://portal.example', title: 'Who to contact: North Somerset' }),
  );
  expect(await plain.page.getByRole('link', { name: 'A child is missing' }).isVisible()).toBe(true);
  await plain.page.context().close();
}, 60_000);
