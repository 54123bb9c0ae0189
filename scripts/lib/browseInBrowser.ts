/** How fast the indicator browser answers in a slow browser: from a key or a choice until the new list is painted. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumPath, launchChromium } from './chromium';
import { serveFolder } from './staticServer';

const slowdown = 4;

interface OpenVersion {
  indicators: { id: string; text: string }[];
}

/** The shipped version with its indicators repeated, each copy under ids of its own, until there are `count`. */
export function multiplyIndicators(version: OpenVersion, count: number): OpenVersion {
  const { indicators } = version;
  return {
    ...version,
    indicators: Array.from({ length: count }, (_, i) => {
      const indicator = indicators[i % indicators.length];
      if (!indicator) throw new Error('the version has no indicators to repeat');
      return { ...indicator, id: `${indicator.id}-${Math.floor(i / indicators.length)}` };
    }),
  };
}

/** Starts a stopwatch at the next event of this kind; it stops with the first paint after the count has changed. */
const startWatch = (page: Page, kind: string): Promise<void> => page.evaluate((name) => {
  const status = document.querySelector('main [role=status]') as HTMLElement;
  document.addEventListener(name, () => {
    const from = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => { document.documentElement.dataset.took = String(performance.now() - from); }; channel.port2.postMessage(0); });
    }).observe(status, { childList: true, characterData: true, subtree: true });
  }, { capture: true, once: true });
}, kind);

async function readWatch(page: Page): Promise<number> {
  await page.waitForFunction(() => document.documentElement.dataset.took !== undefined, undefined, { timeout: 20_000 });
  return page.evaluate(() => { const took = Number(document.documentElement.dataset.took); delete document.documentElement.dataset.took; return took; });
}

/** Types the words letter by letter; one time for each letter that changed the list. */
async function timeKeys(page: Page, words: string): Promise<number[]> {
  const box = page.getByLabel('Words');
  const times: number[] = [];
  await box.focus();
  for (const letter of words) {
    const status = page.locator('main [role=status]').first();
    const before = await status.textContent();
    await startWatch(page, 'input');
    await page.keyboard.type(letter);
    await page.waitForTimeout(400);
    if (await status.textContent() !== before) times.push(await readWatch(page));
  }
  return times;
}

/** Chooses a value of a facet and takes it away again. */
async function timeFacet(page: Page, label: RegExp, value: string): Promise<number[]> {
  const select = page.getByRole('combobox', { name: label });
  const times: number[] = [];
  for (const choice of [value, '']) {
    await startWatch(page, 'change');
    await select.selectOption(choice);
    times.push(await readWatch(page));
    await page.waitForTimeout(250);
  }
  return times;
}

const describe = (name: string, times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0)} ms`;
  return `${name.padEnd(44)}${`${times.length} times`.padStart(10)}${at(0).padStart(10)}${at(0.5).padStart(10)}${at(1).padStart(10)}`;
};

/**
 * @param root the project's root, with a build in it.
 * @param count how many indicators the page gets.
 * @returns lines to print.
 */
export async function measureBrowser(root: string, count: number): Promise<string[]> {
  const folder = path.join(root, 'build');
  const dataFolder = path.join(folder, 'open-data', 'level-of-need');
  if (!chromiumPath() || !fs.existsSync(dataFolder)) return ['In a browser: not measured; it needs a Chromium and a build in build/.'];
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const lines = [`The indicator browser with ${count} indicators, Chromium slowed down ${slowdown} times, from event to paint (load of this machine ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} processors):`, `${''.padEnd(44)}${'measured'.padStart(10)}${'fastest'.padStart(10)}${'median'.padStart(10)}${'slowest'.padStart(10)}`];
    for (const [screen, viewport] of [['phone, 390 px', { width: 390, height: 844 }], ['desktop, 1280 px', { width: 1280, height: 900 }]] as const) {
      const page = await (await browser.newContext({ viewport })).newPage();
      await page.route('**/open-data/level-of-need/2019.json', (route) =>
        route.fulfill({ json: multiplyIndicators(JSON.parse(fs.readFileSync(path.join(dataFolder, '2019.json'), 'utf8')) as OpenVersion, count) }));
      await page.goto(`${server.origin}/level-of-need/browse?version=2019`, { waitUntil: 'networkidle' });
      await page.getByText(`${count} of ${count} indicators`).waitFor();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      // The first of each warms the engine up, as it would be after a moment on the page.
      await timeKeys(page, 'sleep');
      await page.getByLabel('Words').fill('');
      await page.waitForTimeout(500);
      const keys: number[] = [];
      for (const words of ['hungry', 'meals', 'drugs', 'school']) {
        keys.push(...await timeKeys(page, words));
        await page.getByLabel('Words').fill('');
        await page.waitForTimeout(400);
      }
      await timeFacet(page, /^Age/, 'under-5');
      const facets = [...await timeFacet(page, /^Theme/, 'neglect'), ...await timeFacet(page, /^Level/, '3'), ...await timeFacet(page, /^Domain/, 'parenting-capacity'), ...await timeFacet(page, /^Age/, 'unborn')];
      lines.push(describe(`a keystroke (${screen})`, keys), describe(`a facet (${screen})`, facets));
      await page.context().close();
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
