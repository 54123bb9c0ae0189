/** Times the built site's search in Chromium with the processor slowed down four times, as on a plain telephone. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium';
import { serveFolder } from '../../scripts/lib/staticServer';

const slowdown = 4;
/** Chromium slows the page down and not its worker; the worker's own time is multiplied instead. */
const workerExtra = slowdown - 1;

/** Looks at the search once, so that the next page finds the index in the browser's cache. */
async function fillCache(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Search this site' }).first();
  await box.focus();
  await box.fill('social worker');
  await page.getByRole('option').first().waitFor();
  await page.reload({ waitUntil: 'networkidle' });
}

const lastMeasure = (page: Page, name: string): Promise<number> =>
  page.evaluate((wanted) => performance.getEntriesByName(wanted).at(-1)?.duration ?? 0, name);

/** Types a text at once and says how long the panel went on changing. */
const typeAndWatch = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('input[role="combobox"]');
    if (!input?.form) return Number.NaN;
    let last = performance.now();
    const watch = new MutationObserver(() => {
      last = performance.now();
    });
    watch.observe(input.form, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    const start = performance.now();
    last = start;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => {
      setTimeout(resolve, 350);
    });
    watch.disconnect();
    return last - start;
  }, text);

/** @returns lines to print; says so where there is no build or no browser. */
export async function measureInBrowser(
  root: string,
  queries: readonly string[],
): Promise<string[]> {
  if (!fs.existsSync(path.join(root, 'build', 'search', 'manifest.json')))
    return ['In Chromium: no build/ to measure; run npm run build first.'];
  const browser = await launchChromium().catch(() => undefined);
  if (!browser) return ['In Chromium: no browser was found.'];
  const server = await serveFolder(path.join(root, 'build'));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    await fillCache(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const box = page.getByRole('combobox', { name: 'Search this site' }).first();
    await box.focus();
    await box.fill('social worker');
    await page.getByRole('option').first().waitFor();
    const ready = (await lastMeasure(page, 'search-ready')) * slowdown;
    const times: number[] = [];
    for (const query of queries) {
      for (let i = 3; i <= query.length; i += 1)
        times.push(
          (await typeAndWatch(page, query.slice(0, i))) +
            workerExtra * (await lastMeasure(page, 'search-answer')),
        );
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
    return [
      `In Chromium at ${slowdown}× slowdown, ${times.length} keystrokes: index ready ${ready.toFixed(0)} ms after the first focus, from the browser’s cache; keystroke to results median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
