/**
 * How long somebody on a slow phone waits for an answer: the number for this hour, and the first row of a search, typed as
 * soon as the page can be typed into or sent to it by another page.
 */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium';
import { slowdown } from '../browse';

/** Lighthouse's own phone: 150 ms, 1.6 Mbit/s. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

interface Wait {
  name: string;
  address: string;
  /** What is done once the page can be used. */
  act?: (page: Page) => Promise<void>;
  /** What is seen when the answer is there. */
  answer: string;
}

/** @returns milliseconds from asking for the page to the answer on the screen. */
async function timeOne(browser: Browser, origin: string, wait: Wait): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(origin + wait.address, { waitUntil: 'commit' });
    await wait.act?.(page);
    const seen = await page.waitForFunction(
      (answer) => (document.querySelector(answer) ? performance.now() : 0),
      wait.answer,
    );
    return (await seen.jsonValue()) as number;
  } finally {
    await context.close();
  }
}

/**
 * Prints the middle of several visits, each by a new visitor.
 * @param contact the address of a page with hours.
 */
export async function timeAnswers(origin: string, contact: string, runs: number): Promise<void> {
  const waits: Wait[] = [
    { name: 'right number for this hour', address: contact, answer: 'main [data-hours] b' },
    {
      name: 'first search answer, typed',
      address: '/search',
      act: (page) => page.locator('#search-page').fill('bruise on a baby'),
      answer: 'main ol li a',
    },
    {
      name: 'first search answer, sent there',
      address: '/search#q=bruise%20on%20a%20baby',
      answer: 'main ol li a',
    },
  ];
  const browser = await launchChromium();
  try {
    console.log(`From asking for the page to the answer, the middle of ${runs}:`);
    for (const wait of waits) {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) times.push(await timeOne(browser, origin, wait));
      const middle = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
      console.log(`  ${wait.name} (${wait.address}): ${(middle / 1_000).toFixed(2)} s`);
    }
  } finally {
    await browser.close();
  }
}
