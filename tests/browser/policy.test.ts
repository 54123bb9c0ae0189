/** The strict policy, as a host sends it: every kind of page and a journey under a real nginx, without one violation. */
import path from 'node:path';
import type { Page, Request } from '@playwright/test';
import { buildFolder } from '../support/build';
import { audit, frontDoor, here } from '../support/facts';
import { hasNginx, type Nginx, startNginx } from '../support/nginx';
import { expect, test } from '../support/site';

const configuration = path.resolve(buildFolder, '../build.hosting/nginx.conf');

const kinds = [
  '/',
  '/contacts/',
  `/contacts/${frontDoor.id}`,
  '/contacts/find',
  '/contacts/find/neglect',
  '/contacts/booklet',
  '/level-of-need/',
  '/level-of-need/levels/targeted',
  '/level-of-need/browse',
  '/level-of-need/compare',
  '/level-of-need/evidence',
  '/level-of-need/what-to-do',
  '/indicators/basic-care',
  '/guidance/',
  '/guidance/consent',
  `/audits/${audit}/questions/6`,
  '/briefs/',
  '/updates/',
  '/whats-new',
  '/glossary',
  '/references',
  '/search',
  '/open-data/embed',
  '/privacy',
  `/embed/contacts/${here.id}/`,
];

test('our own server sends the policy, and refuses an inline script', async ({ site }) => {
  site.allow(/Content Security Policy/);
  const { page } = await site.open('/privacy');
  const headers = (await page.request.get('/privacy')).headers();
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; .*frame-ancestors 'none'$/,
  );
  expect(headers['content-encoding']).toMatch(/^(?:gzip|br)$/);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('taken over');
});

test.describe('under nginx', () => {
  test.skip(!hasNginx, 'nginx is not installed: the configuration for it is not tried.');
  let nginx: Nginx;
  test.beforeAll(async () => {
    nginx = await startNginx(buildFolder, configuration);
  });
  test.afterAll(() => nginx.close());

  /** Everything a browser refuses or misses, and what it still waits for. */
  function watch(page: Page): { complaints: string[]; onTheWay: Set<Request> } {
    const complaints: string[] = [];
    const onTheWay = new Set<Request>();
    page.on('request', (request) => onTheWay.add(request));
    page.on('requestfinished', (request) => onTheWay.delete(request));
    page.on('requestfailed', (request) => onTheWay.delete(request));
    page.on('console', (message) => {
      // Playwright keeps the worker away, and says so.
      const blocked = /Service Worker registration blocked/.test(message.text());
      if (!blocked && ['error', 'warning'].includes(message.type()))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    // What is fetched ahead may be given up when the page is left; what the policy refuses fails otherwise.
    page.on('requestfailed', (request) => {
      const givenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!givenUp) complaints.push(`failed: ${request.url()}`);
    });
    return { complaints, onTheWay };
  }

  test('nginx -t accepts the configuration', () => {
    expect(nginx.verdict).toContain('syntax is ok');
    expect(nginx.verdict).toContain('test is successful');
  });

  test('headers, packing and types are those of the rules', async ({ request }) => {
    const ask = async (address: string) => {
      const response = await request.get(nginx.origin + address, {
        headers: { 'accept-encoding': 'gzip' },
        maxRedirects: 0,
      });
      return { status: response.status(), ...response.headers() } as Record<string, unknown>;
    };
    for (const address of ['/', '/contacts/', '/contacts', `/contacts/${frontDoor.id}`, '/privacy'])
      expect([address, await ask(address)]).toEqual([
        address,
        expect.objectContaining({
          status: 200,
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
          'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
          'strict-transport-security': expect.stringContaining('max-age='),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        }),
      ]);
    expect(await ask('/nowhere-at-all')).toMatchObject({
      status: 404,
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect((await ask(`/embed/contacts/${here.id}/`))['content-security-policy']).not.toContain(
      'frame-ancestors',
    );
    expect(await ask('/open-data/contacts.csv')).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    expect((await ask('/open-data/contacts.vcf'))['content-type']).toContain('text/vcard');
  });

  test('no kind of page breaks anything of the policy', async ({ browser }) => {
    const page = await browser.newPage();
    const { complaints, onTheWay } = watch(page);
    for (const address of kinds) {
      await page.goto(nginx.origin + address);
      await page.mouse.move(200, 300);
      await page.mouse.move(220, 320);
      await page.waitForFunction(() => document.documentElement.dataset.hasHydrated !== 'false');
      // What a page is still fetching when it is left would count as missed.
      await expect.poll(() => onTheWay.size).toBe(0);
      expect([address, ...complaints]).toEqual([address]);
    }
    await page.close();
  });

  test('a search, a tick, the evidence list and its Word file break nothing either', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    const { complaints } = watch(page);
    await page.goto(nginx.origin);
    const box = page.getByRole('combobox', { name: 'Search this site' }).last();
    await box.fill('neglect');
    await page.getByRole('option').first().waitFor();
    await box.press('Enter');
    await page.waitForURL('**/search#q=neglect');
    await page.goto(`${nginx.origin}/level-of-need/levels/targeted`);
    await page.getByRole('checkbox').first().check();
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    await page.goto(`${nginx.origin}/level-of-need/evidence`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Word/ }).click();
    await download;
    expect(complaints).toEqual([]);
    await page.close();
  });
});
