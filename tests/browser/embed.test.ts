/** The frame in another site's page, as an agency would paste it; and the page that gives the snippet. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toSnippet } from '../../src/features/contacts/model/snippet';
import { serveFolder, type StaticServer } from '../../scripts/lib/staticServer';
import { findBarriers } from '../support/barriers';
import { furtherOff, here, nextDoor, officer } from '../support/facts';
import { clipboardUse, expect, notFound, type OpenOptions, type Site, test } from '../support/site';

const kinds = [
  '/embed/contacts',
  `/embed/contacts/${nextDoor.id}/`,
  `/embed/contacts/${here.id}/allegation-against-staff/`,
];

/** A page of an agency's intranet, on a server of its own, with the frame in it as `snippet` says. */
async function serveIntranet(snippet: string): Promise<StaticServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-intranet-'));
  const page = `<!doctype html><html lang="en"><title>Intranet</title><h1>Our intranet</h1>${snippet}</html>`;
  fs.writeFileSync(path.join(folder, 'index.html'), page);
  fs.writeFileSync(path.join(folder, '404.html'), '');
  const server = await serveFolder(folder);
  return {
    origin: server.origin,
    async close() {
      await server.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

for (const address of kinds)
  test(`${address}: no sideways scroll at 240 px, nothing else fetched`, async ({ site }) => {
    const { page, requests } = await site.open(address, { viewport: { width: 240, height: 480 } });
    expect(
      requests.filter(
        (url) => !/\/embed\/contacts(\/|$|\.css$|\.[0-9a-f]{8}\.js$)|favicon\.svg/.test(url),
      ),
    ).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });

const opened = async (site: Site, query: string, options: OpenOptions = {}) => {
  const { page } = await site.open(`/embed/contacts${query}`, options);
  return {
    page,
    path: new URL(page.url()).pathname,
    heading: await page.locator('h1').textContent(),
    note: await page.locator('#unknown').isVisible(),
  };
};

test('on a Friday evening and on Christmas Day offices are closed, and the usual hours stay', async ({
  site,
}) => {
  for (const now of [new Date('2026-11-27T20:00:00Z'), new Date('2026-12-25T12:00:00Z')]) {
    const { page } = await site.open(`/embed/contacts/${here.id}/`, { now });
    const entry = page.locator(`.list li:has(h3 a[href$="/${officer.id}"])`);
    await expect(entry.locator('[data-tone=closed]')).toContainText('Closed now. Opens at');
    await expect(entry.locator('.hours').first()).toContainText('Monday to');
  }
});

test('the query leads to the page of its area and worry', async ({ site }) => {
  for (const [query, wanted, heading] of [
    [
      `?area=${nextDoor.id}&concern=missing-child`,
      `/embed/contacts/${nextDoor.id}/missing-child/`,
      `A child is missing: ${nextDoor.name}`,
    ],
    [
      `?area=${furtherOff.id}`,
      `/embed/contacts/${furtherOff.id}/`,
      `Who to contact: ${furtherOff.name}`,
    ],
    [
      '?concern=missing-child',
      `/embed/contacts/${here.id}/missing-child/`,
      `A child is missing: ${here.name}`,
    ],
  ] as const) {
    const seen = await opened(site, query);
    expect([seen.path, seen.heading]).toEqual([wanted, heading]);
  }
});

test('what is not in the lists shows everything, with a note', async ({ site }) => {
  for (const query of [
    '?area=atlantis',
    `?area=${nextDoor.id}&concern=dragons`,
    '?concern=..%2F..%2F',
    '?area=%3Cscript%3E',
  ]) {
    const seen = await opened(site, query);
    expect([seen.path, seen.note, (await seen.page.locator('.list > li').count()) > 20]).toEqual([
      '/embed/contacts',
      true,
      true,
    ]);
  }
});

test('with scripts off everything is there, with links to the other lists', async ({ site }) => {
  const { page, note } = await opened(site, `?area=${nextDoor.id}&concern=missing-child`, {
    javaScriptEnabled: false,
  });
  expect(note).toBe(false);
  await expect.poll(() => page.locator('.list > li').count()).toBeGreaterThan(20);
  await page.getByText('Where does the child live?').click();
  await page.getByRole('link', { name: nextDoor.name, exact: true }).click();
  await expect(page.locator('h1')).toHaveText(`Who to contact: ${nextDoor.name}`);
});

test('in another site’s page the frame shows its numbers, moves on inside, and opens the full page in the whole window', async ({
  site,
}) => {
  const intranet = await serveIntranet(
    toSnippet({
      siteUrl: site.origin,
      area: here.id,
      concern: 'missing-child',
      title: 'A child is missing',
    }),
  );
  site.allow(notFound);
  site.allow(new RegExp(`^a request left the site: ${intranet.origin}/`));
  const { page } = await site.open('/privacy', { viewport: { width: 390, height: 844 } });
  await page.goto(intranet.origin);
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await expect(frame.locator('h1')).toHaveText(`A child is missing: ${here.name}`);
  await expect(frame.locator('.list a[href^="tel:"]').first()).toBeVisible();
  // Tuesday at noon, as every test: somebody is open, and the frame's own script says so.
  await expect(frame.locator('.list [data-hours] b').first()).toContainText('Open now');
  expect(await frame.evaluate(() => document.referrer)).toBe('');
  expect(await findBarriers(frame)).toEqual([]);
  await frame.getByText('Where is the child, or where were they last seen?').click();
  await frame.getByRole('link', { name: nextDoor.name, exact: true }).click();
  await frame.locator('h1', { hasText: `A child is missing: ${nextDoor.name}` }).waitFor();
  expect(page.url()).toBe(`${intranet.origin}/`);
  await frame.getByRole('link', { name: 'Open the full page' }).click();
  await page.waitForURL(new RegExp(`/contacts/find/missing-child(/${nextDoor.id})?$`));
  expect(page.url().startsWith(site.origin)).toBe(true);
  await intranet.close();
});

test('the snippet follows the choices, is copied, and is whole without scripts', async ({
  site,
}) => {
  const { page } = await site.open('/open-data/embed', { permissions: clipboardUse });
  await page.getByRole('combobox', { name: 'Area' }).selectOption(nextDoor.id);
  await page.getByRole('combobox', { name: 'Worry' }).selectOption('missing-child');
  await page.waitForURL((url) => url.search === `?area=${nextDoor.id}&concern=missing-child`);
  await page.getByRole('button', { name: 'Copy the snippet' }).click();
  await page.getByText('Copied the snippet.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    toSnippet({
      siteUrl: 'https://portal.example',
      area: nextDoor.id,
      concern: 'missing-child',
      title: `A child is missing: ${nextDoor.name}`,
    }),
  );
  await expect(page.frameLocator('main iframe').locator('h1')).toHaveText(
    `A child is missing: ${nextDoor.name}`,
  );

  const wrong = await site.open('/open-data/embed?area=atlantis');
  await expect(
    wrong.page.getByText('which our list does not have, so we ignored it'),
  ).toBeVisible();

  const plain = await site.open('/open-data/embed', { javaScriptEnabled: false });
  await expect(plain.page.locator('pre')).toHaveText(
    toSnippet({ siteUrl: 'https://portal.example', title: `Who to contact: ${here.name}` }),
  );
  await expect(plain.page.getByRole('link', { name: 'A child is missing' })).toBeVisible();
});
