/** One browser over the built site, with the complaints of its console collected. */
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serveFolder, type StaticServer } from './staticServer';

export const buildFolder = path.resolve(__dirname, '../../build');

/** Where a Chromium stands: named by `CHROMIUM_PATH`, the system's, or Playwright's own download. */
export function chromiumPath(): string | undefined {
  const named = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return named.find((candidate) => candidate && fs.existsSync(candidate));
}

export interface Site {
  origin: string;
  browser: Browser;
  /** Opens a page; `complaints` fills with console errors, warnings of hydration, failed and foreign requests. */
  open(address: string, options?: BrowserContextOptions & { now?: Date }): Promise<{ page: Page; complaints: string[]; requests: string[] }>;
  close(): Promise<void>;
}

/** Serves `build/` and starts the browser. */
export async function openSite(): Promise<Site> {
  if (!fs.existsSync(path.join(buildFolder, 'index.html'))) throw new Error('There is no build to test. Run npm run build first.');
  const server: StaticServer = await serveFolder(buildFolder);
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  return {
    origin: server.origin,
    browser,
    async open(address, { now, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London', ...options });
      const page = await context.newPage();
      const [complaints, requests] = [[] as string[], [] as string[]];
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`); });
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        requests.push(request.url());
        const own = request.url().startsWith(server.origin) || /^(?:data|blob):/.test(request.url());
        if (!own) complaints.push(`a request left the site: ${request.url()}`);
      });
      if (now) await page.clock.setFixedTime(now);
      await page.goto(server.origin + address, { waitUntil: 'networkidle' });
      return { page, complaints, requests };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
