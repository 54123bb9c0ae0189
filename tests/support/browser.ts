/** One browser over the built site, with the complaints of its console collected. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium';
import { serveFolder, type StaticServer } from '../../scripts/lib/staticServer';

export const buildFolder = path.resolve(__dirname, '../../build');

export interface Site {
  origin: string;
  browser: Browser;
  /** Opens a page; `complaints` fills with console errors, warnings of hydration, failed and foreign requests. */
  open(
    address: string,
    options?: BrowserContextOptions & { now?: Date },
  ): Promise<{ page: Page; complaints: string[]; requests: string[] }>;
  close(): Promise<void>;
}

/** A Tuesday on which offices are open: what a page shows depends on the hour, and no test on the hour it is run. */
const ordinaryNoon = new Date('2026-11-24T12:00:00Z');

/** Serves a built site, `build/` unless told, and starts the browser. */
export async function openSite(folder = buildFolder): Promise<Site> {
  if (!fs.existsSync(path.join(folder, 'index.html')))
    throw new Error('There is no build to test. Run npm run build first.');
  const server: StaticServer = await serveFolder(folder);
  const browser = await launchChromium();
  return {
    origin: server.origin,
    browser,
    async open(address, { now = ordinaryNoon, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        ...options,
      });
      const page = await context.newPage();
      const [complaints, requests] = [[] as string[], [] as string[]];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        requests.push(request.url());
        const own =
          request.url().startsWith(server.origin) || /^(?:data|blob):/.test(request.url());
        if (!own) complaints.push(`a request left the site: ${request.url()}`);
      });
      await page.clock.setFixedTime(now);
      await page.goto(server.origin + address, { waitUntil: 'networkidle' });
      return { page, complaints, requests };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
