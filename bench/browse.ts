/** How fast the indicator browser answers in a slow browser: from a key or a choice until the new list is on the screen. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumPath, launchChromium } from '../scripts/lib/chromium';
import { serveFolder } from '../scripts/lib/staticServer';

export const slowdown = 4;

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

/** Notes the longest answer to a real key or choice, by the browser's own measure (W3C Event Timing): from the event until the next paint is on the screen, in steps of 8 ms, nothing under 16. */
export const startWatch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.took = '0';
    new PerformanceObserver((list) => {
      const longest = Math.max(
        Number(document.documentElement.dataset.took),
        ...list.getEntries().map(({ duration }) => duration),
      );
      document.documentElement.dataset.took = String(longest);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

/** What the list says now: how many lines, and which are marked. */
const readList = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.querySelector('main [role=status]')?.textContent,
      ...[...document.querySelectorAll('[data-near] a')].map((link) => link.getAttribute('href')),
    ].join(' '),
  );

/** Presses one key; the time until its answer was on the screen, or undefined where the list stayed the same. */
async function timeKey(page: Page, key: string): Promise<number | undefined> {
  const before = await readList(page);
  await page.evaluate(() => {
    document.documentElement.dataset.took = '0';
  });
  await page.keyboard.press(key);
  await page.waitForTimeout(500);
  if ((await readList(page)) === before) return undefined;
  return (await page.evaluate(() => Number(document.documentElement.dataset.took))) || 16;
}

/** Types the words letter by letter; one time for each letter that changed the list. */
async function timeKeys(page: Page, words: string): Promise<number[]> {
  await page.getByLabel('Words').focus();
  const times: number[] = [];
  for (const letter of words)
    times.push(...[await timeKey(page, letter)].filter((time) => time !== undefined));
  return times;
}

/** Walks through the first values of a facet by the arrow key, and back to none. */
async function timeFacet(page: Page, label: RegExp): Promise<number[]> {
  await page.getByRole('combobox', { name: label }).focus();
  const times: number[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])
    times.push(...[await timeKey(page, key)].filter((time) => time !== undefined));
  return times;
}

export const describe = (name: string, times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0)} ms`;
  return `${name.padEnd(44)}${`${times.length} times`.padStart(10)}${at(0).padStart(10)}${at(0.5).padStart(10)}${at(1).padStart(10)}`;
};

/**
 * @param root the project's root, with a build in it.
 * @param count how many indicators the page gets.
 * @returns lines to print.
 */
/** The draft is fetched when it is chosen, as any version that is not in force: its data can be multiplied on the way. */
const measured = 'next';

export async function measureBrowser(root: string, count: number): Promise<string[]> {
  const folder = path.join(root, 'build');
  const dataFolder = path.join(folder, 'open-data', 'level-of-need');
  if (!chromiumPath() || !fs.existsSync(dataFolder))
    return ['In a browser: not measured; it needs a Chromium and a build in build/.'];
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const lines = [
      `The indicator browser with ${count} indicators, Chromium slowed down ${slowdown} times, from key or choice to screen (load of this machine ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} processors):`,
      `${''.padEnd(44)}${'measured'.padStart(10)}${'fastest'.padStart(10)}${'median'.padStart(10)}${'slowest'.padStart(10)}`,
    ];
    for (const [screen, viewport] of [
      ['phone, 390 px', { width: 390, height: 844 }],
      ['desktop, 1280 px', { width: 1280, height: 900 }],
    ] as const) {
      const page = await (await browser.newContext({ viewport })).newPage();
      await page.route(`**/open-data/level-of-need/${measured}.json`, (route) =>
        route.fulfill({
          json: multiplyIndicators(
            JSON.parse(
              fs.readFileSync(path.join(dataFolder, `${measured}.json`), 'utf8'),
            ) as OpenVersion,
            count,
          ),
        }),
      );
      await page.goto(`${server.origin}/level-of-need/browse?version=${measured}`, {
        waitUntil: 'networkidle',
      });
      await page.getByText(`${count} of ${count} indicators`).waitFor();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await startWatch(page);
      // The first of each warms the engine up, as it would be after a moment on the page.
      await timeKeys(page, 'sleep');
      await page.getByLabel('Words').fill('');
      await page.waitForTimeout(500);
      const keys: number[] = [];
      for (const words of ['hungry', 'meals', 'drugs', 'school']) {
        keys.push(...(await timeKeys(page, words)));
        await page.getByLabel('Words').fill('');
        await page.waitForTimeout(400);
      }
      await timeFacet(page, /^Age/);
      const facets: number[] = [];
      for (const label of [/^Theme/, /^Dimension/, /^Domain/, /^Level/, /^Age/])
        facets.push(...(await timeFacet(page, label)));
      lines.push(
        describe(`a keystroke (${screen})`, keys),
        describe(`a facet (${screen})`, facets),
      );
      await page.context().close();
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
