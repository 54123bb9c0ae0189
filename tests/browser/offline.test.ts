/**
 * Without a signal: what a device keeps, what it says of its age, and what it does when storage or the site goes wrong. The
 * server is stopped for real between steps. Two devices are used by all tests, in turn: one that has asked for the pack, and
 * one that has only opened a page. Copies are made old where they are kept, since a worker has the machine's own clock. A
 * page is opened again with `reload`: for its first minute a browser's own store may give it.
 */
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serveFolder } from '../../scripts/lib/staticServer';
import {
  isPackStore,
  keptHeader,
  packIndexPath,
  packMark,
  storePrefix,
  visitedFiles,
  visitedPages,
  workerPath,
} from '../../src/features/offline/model/pack';
import { formatDate, londonDay } from '../../src/shared/calendar/dates';
import { clearingWorker } from '../../src/portal/offlineScripts';
import { buildFolder, mustBeBuilt } from '../support/build';
import { frontDoor } from '../support/facts';
import { expect, test } from '../support/site';

// In one process and in this order: the devices are made once.
test.describe.configure({ mode: 'default' });

const day = 86_400_000;
/** A copy that was made so many days ago; an hour more, for how long a test takes. */
const ago = (days: number) => days * day + 3_600_000;
const dayOf = (days: number) => formatDate(londonDay(new Date(Date.now() - ago(days))));

/** The host of the site, at one address whatever it serves. */
const host = {
  port: 0,
  close: async () => {},
  async serve(folder = buildFolder): Promise<string> {
    await host.close();
    const server = await serveFolder(folder, { port: host.port });
    host.port = Number(new URL(server.origin).port);
    host.close = server.close;
    return server.origin;
  },
  /** It is there and answers nothing of use. */
  async fail(): Promise<void> {
    await host.close();
    const server = http.createServer((_, response) => response.writeHead(503).end('Out of order.'));
    await new Promise<void>((resolve) => server.listen(host.port, '127.0.0.1', resolve));
    host.close = () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      });
  },
};

const contactPage = `/contacts/${frontDoor.id}`;
const folders: string[] = [];
let [packed, visited]: BrowserContext[] = [];
let [keeper, guest]: Page[] = [];

/** What this device has of a store's name, for what is asked in the page. */
const names = {
  pages: visitedPages('/'),
  files: visitedFiles('/'),
  mark: packMark,
  header: keptHeader,
  own: storePrefix('/'),
};

test.beforeAll(async ({ browser }) => {
  mustBeBuilt(buildFolder);
  const baseURL = await host.serve();
  [packed, visited] = await Promise.all(
    [0, 1].map(() => browser.newContext({ baseURL, serviceWorkers: 'allow' })),
  );
  [keeper, guest] = await Promise.all([packed!.newPage(), visited!.newPage()]);
  await keepAll(keeper!);
  await guest!.goto(contactPage);
  await untilKept(guest!);
});

test.beforeEach(() => host.serve());

test.afterAll(async () => {
  await Promise.all([packed?.close(), visited?.close(), host.close()]);
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** The pack, kept as a person would. */
async function keepAll(page: Page): Promise<void> {
  await page.goto('/offline');
  await page.getByRole('button', { name: /^(?:Keep on this phone|Update the copy)$/ }).click();
  await expect(page.locator('[data-part=outcome]')).toHaveText('Kept. You can close this page.');
}

/** The worker has taken over and has this page, so that its own copy is asked for next. */
const untilKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        async ({ pages }) =>
          navigator.serviceWorker.controller?.state === 'activated' &&
          (await (await caches.open(pages)).match(location.pathname)) !== undefined,
        names,
      ),
    )
    .toBe(true);

/** The framework has taken the page over. */
const untilAlive = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.hasHydrated !== 'false');

/** Makes every page and pack of this device so much older. */
const grow = (page: Page, milliseconds: number) =>
  page.evaluate(
    async ({ pages, mark, header, shift }) => {
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        for (const request of await store.keys()) {
          const isMark = request.url.endsWith(mark);
          if (!isMark && name !== pages) continue;
          const response = (await store.match(request))!;
          const headers = new Headers(response.headers);
          headers.set(header, String(Number(headers.get(header)) - shift));
          const kept = isMark && (await response.json());
          const body = isMark
            ? JSON.stringify({ ...kept, keptAt: kept.keptAt - shift })
            : response.body;
          await store.put(request, new Response(body, { headers }));
        }
      }
    },
    { ...names, shift: milliseconds },
  );

const packStores = async (page: Page) =>
  (await page.evaluate(() => caches.keys())).filter((name) => isPackStore('/', name));

/** When the pack was last found to be what the site says. */
const confirmedAt = async (page: Page): Promise<number> => {
  const [store = ''] = await packStores(page);
  return page.evaluate(
    async ([name, mark]) => {
      const found = await (await caches.open(name!)).match(`/${mark}`);
      return ((await found!.json()) as { keptAt: number }).keptAt;
    },
    [store, packMark],
  );
};

const notice = (page: Page) => page.locator('#kept-notice');
const number = (page: Page) => page.locator('main a[href^="tel:+"]').first();
/** What a style writes beside a number. */
const noteOf = (page: Page) =>
  number(page).evaluate((link) => getComputedStyle(link, '::after').content);

/** The site as built, with another pack: links to the build, which is only read. */
function newerSite(change: (pack: Buffer) => Buffer = (pack) => pack): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-newer-'));
  folders.push(folder);
  for (const name of fs.readdirSync(buildFolder))
    if (name !== 'offline') fs.symlinkSync(path.join(buildFolder, name), path.join(folder, name));
  fs.cpSync(path.join(buildFolder, 'offline'), path.join(folder, 'offline'), { recursive: true });
  const file = path.join(folder, packIndexPath);
  const index = JSON.parse(fs.readFileSync(file, 'utf8'));
  const pack = path.join(folder, index.file);
  fs.writeFileSync(pack, change(fs.readFileSync(pack)));
  fs.writeFileSync(file, JSON.stringify({ ...index, version: 'newer' }));
  return folder;
}

test('five jobs without a signal, after the pack was kept', async () => {
  const page = keeper!;
  await host.close();

  await test.step('find a number', async () => {
    await page.goto(contactPage);
    await expect(number(page)).toBeVisible();
    await expect(notice(page)).toContainText('This page is the copy on this device.');
    await expect(notice(page)).toContainText(', today.');
    expect(await noteOf(page)).toBe('none');
  });
  await test.step('find a level and build evidence', async () => {
    await page.goto('/level-of-need/browse');
    await untilAlive(page);
    const box = page
      .locator('main')
      .getByRole('checkbox', { name: /evidence|keep/i })
      .first();
    await box.check();
    const [, line = ''] = /: (.*)/.exec((await box.getAttribute('aria-label')) ?? '') ?? [];
    expect(line.length).toBeGreaterThan(10);
    await page.goto('/level-of-need/evidence');
    await expect(page.locator('main')).toContainText(line);
  });
  await test.step('search', async () => {
    await page.goto('/search#q=neglect');
    await expect(page.getByRole('button', { name: /^Everything/ })).toHaveText(/[1-9]/);
  });
  await test.step('read guidance', async () => {
    await page.goto('/guidance/consent');
    await expect(page.locator('h1')).toHaveText('Consent');
  });
  await test.step('an answer of the finder, with its hours', async () => {
    await page.goto('/contacts/find');
    await page.locator('main a[href^="/contacts/find/"]').first().click();
    await page.waitForURL('**/contacts/find/*');
    await expect(number(page)).toBeVisible();
    // The small script of the hour has judged it.
    await expect(
      page
        .locator('main')
        .getByText(/\b(?:open|closed|any hour)\b/i)
        .first(),
    ).toBeVisible();
  });
  await test.step('what is not kept says so, and leads on to what is', async () => {
    await page.goto('/audits/');
    await expect(page).toHaveURL(/\/offline#from=/);
    await expect(page.locator('[data-part=not-here]')).toBeVisible();
    await expect(page.locator('[data-part=not-here-link]')).toHaveAttribute('href', /\/audits\/$/);
  });
});

test('a page that was opened once opens again, and offers the newest when the signal is back', async () => {
  const page = guest!;
  await host.close();
  await page.reload();
  await expect(number(page)).toBeVisible();
  await expect(notice(page).getByRole('button')).toHaveText('Try again');
  await page.goto('/guidance/consent');
  await expect(page).toHaveURL(/\/offline#from=/);
  await expect(page.locator('#urgent a[href^="tel:"]').first()).toBeVisible();
  await page.goto(contactPage);
  await page.reload();
  await host.serve();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await notice(page).getByRole('button', { name: 'Show the newest version' }).click();
  await expect(notice(page)).toHaveCount(0);
});

test('a host that is out of order is no reason to lose the page', async () => {
  await host.fail();
  await guest!.reload();
  await expect(guest!.locator('h1')).toHaveText(frontDoor.name);
  await expect(notice(guest!)).toBeVisible();
});

test('past thirty days numbers are to be checked and those for danger come first; with a signal none of it', async () => {
  const page = guest!;
  await grow(page, ago(30));
  await host.close();
  await page.reload();
  await expect(notice(page)).toContainText(`${dayOf(30)}, 30 days ago`);
  expect(await noteOf(page)).toBe('none');
  await grow(page, 10 * day);
  await page.reload();
  await expect(notice(page)).toContainText(`${dayOf(40)}, 40 days ago`);
  expect(await noteOf(page)).toContain('check: last updated 40 days ago');
  await expect(notice(page).locator('p').first().locator('a[href^="tel:"]')).toHaveCount(2);
  await expect(notice(page).locator('p').first().locator('a[href="tel:999"]')).toBeVisible();

  // All of that is in the page as the worker gives it, before any script.
  const source = await page.evaluate(async () => {
    const response = await fetch(location.href, {
      headers: { Accept: 'text/html' },
      cache: 'no-cache',
    });
    return { text: await response.text(), policy: response.headers.get('Content-Security-Policy') };
  });
  expect(source.text).toMatch(
    /<html data-kept="\d+" data-kept-old.*<section id="kept-notice".*40 days ago/s,
  );
  expect(source.policy).toContain("default-src 'none'");

  await host.serve();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(frontDoor.name);
  await expect(notice(page)).toHaveCount(0);
  expect(await noteOf(page)).toBe('none');
});

test('a new page whose search answers from an old copy says so', async () => {
  const page = keeper!;
  const before = await confirmedAt(page);
  // Not the home page, which fetches what the search reads: its copy would be of today.
  await page.goto('/contacts/');
  await expect.poll(() => confirmedAt(page)).toBeGreaterThan(before);
  await expect(notice(page)).toHaveCount(0);
  await host.close();
  await grow(page, ago(40));
  await page.locator('[role=search] input').first().fill('neglect');
  await expect(notice(page)).toContainText('The search answers from the copy on this device.');
  await expect(notice(page)).toContainText('40 days ago');
  await expect(notice(page).locator('a[href="tel:999"]')).toBeVisible();
});

test('a damaged script is fetched anew', async () => {
  const page = guest!;
  await page.evaluate(async ({ files }) => {
    const store = await caches.open(files);
    for (const request of await store.keys()) {
      const { headers } = (await store.match(request))!;
      await store.put(request, new Response('half a scr', { headers }));
    }
  }, names);
  await page.goto(contactPage);
  await page.locator('[role=search] input').first().focus();
  await untilAlive(page);
});

test('a copy that is damaged or cleared in part is noticed, and mends itself', async () => {
  const page = keeper!;
  const [store = ''] = await packStores(page);
  await page.evaluate(async (name) => {
    const kept = await caches.open(name);
    const { headers } = (await kept.match('/guidance/consent'))!;
    await kept.put('/guidance/consent', new Response('half a pa', { headers }));
    const scripts = (await kept.keys()).filter(({ url }) => url.endsWith('.js'));
    await Promise.all(scripts.slice(0, 5).map((one) => kept.delete(one)));
  }, store);
  await host.close();
  await page.goto('/guidance/consent');
  await expect(page).toHaveURL(/\/offline#from=/);
  await expect(page.locator('[data-part=state]')).toContainText('Part of the copy is missing');
  await host.serve();
  await page.goto('/offline');
  const count = () =>
    page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, store);
  const { count: whole } = JSON.parse(
    fs.readFileSync(path.join(buildFolder, packIndexPath), 'utf8'),
  );
  await expect.poll(count).toBe(whole + 2);
  await host.close();
  await page.goto('/guidance/consent');
  await expect(page.locator('h1')).toHaveText('Consent');
});

test('half a download keeps nothing, and leaves the copy before it as it was', async () => {
  const page = keeper!;
  await host.serve(newerSite((pack) => pack.subarray(0, pack.length / 2)));
  await page.goto('/offline');
  await page.evaluate((name) => caches.open(name), `${names.own}pack-1-half`);
  await page.getByRole('button', { name: 'Update the copy' }).click();
  await expect(page.locator('[data-part=outcome]')).toContainText('was not whole');
  await host.close();
  await page.goto('/guidance/consent');
  await expect(page.locator('h1')).toHaveText('Consent');
  // What another half has left is cleared at the next visit.
  await expect.poll(async () => (await packStores(page)).length).toBe(1);
});

test('a newer site offers its copy, one that is rolled back offers its own, and both tabs go on', async () => {
  const page = keeper!;
  const other = await packed!.newPage();
  await host.serve(newerSite());
  await other.goto('/guidance/consent');
  await expect(notice(other)).toContainText('the site has changed since');
  await notice(other).getByRole('link', { name: 'Update the copy' }).click();
  await Promise.all([page.goto('/offline'), other.waitForURL('**/offline')]);
  const tabs = [page, other];
  await Promise.all(
    tabs.map((tab) => tab.getByRole('button', { name: 'Update the copy' }).click()),
  );
  for (const tab of tabs)
    await expect(tab.locator('[data-part=outcome]')).toHaveText(/Kept|Another tab/);
  await expect.poll(async () => (await packStores(page)).join()).toMatch(/^[^,]*newer$/);
  await host.serve();
  await page.goto('/offline');
  await expect(page.locator('[data-part=offer]')).toContainText('The site has changed since');
  await page.getByRole('button', { name: 'Update the copy' }).click();
  await expect(page.locator('[data-part=offer]')).toHaveText('It is what the site says today.');
  expect((await packStores(page)).join()).not.toContain('newer');
});

/** Every store that is the site's own. */
const ownStores = async (page: Page) =>
  (await page.evaluate(() => caches.keys())).filter((name) => name.startsWith(names.own));

test('who removes the copies has none, and none comes back by itself', async () => {
  const page = keeper!;
  await page.goto('/offline');
  await page.getByRole('button', { name: 'Remove all copies' }).click();
  await expect(page.locator('[data-part=outcome]')).toHaveText(
    'All copies are gone from this device.',
  );
  // What was still on its way is kept after that: it goes with the next page.
  await page.evaluate((name) => caches.open(name), `${names.own}late`);
  await page.goto(contactPage);
  // The script that would start the worker has come and done what it does.
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(({ name }) => /\/offline\.[0-9a-f]+\.js$/.test(name)),
  );
  await expect.poll(() => ownStores(page)).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

// Last: a device that looks for a new worker in passing loses its copies here.
test('a build without copies takes back those that devices have', async () => {
  const folder = newerSite();
  // With its packed copies, which a host would send instead.
  for (const ending of ['', '.gz', '.br'])
    fs.rmSync(path.join(folder, workerPath + ending), { force: true });
  fs.writeFileSync(path.join(folder, workerPath), clearingWorker());
  await host.serve(folder);
  await guest!.goto('/contacts/');
  await expect.poll(() => ownStores(guest!)).toEqual([]);
});
