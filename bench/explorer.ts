/** How fast the explorer of an audit answers in a slow browser: from a choice or a key until its answer is painted. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { AuditCycle } from '../src/features/audits/model/cycle';
import { exploreRoute } from '../src/features/audits/plugin/exploreRoutes';
import { chromiumPath, launchChromium } from '../scripts/lib/chromium';
import { serveFolder } from '../scripts/lib/staticServer';
import { type AuditSize, makeAudits } from './audits';
import { describe, slowdown, startWatch } from './browse';

/** What the page of one made-up audit is given. */
function makeProps(size: AuditSize): unknown {
  const files = makeAudits({ ...size, cycles: 1 });
  const [id] = [...files.keys()].map((file) => path.dirname(file));
  const get = (name: string) => files.get(`${id}/${name}`) as object;
  const audit = {
    cycle: get('cycle.yaml'),
    ...get('questions.yaml'),
    ...get('recommendations.yaml'),
    responses: [...files].filter(([file]) => file.includes('/responses/')).map(([, one]) => one),
  } as unknown as AuditCycle;
  return exploreRoute(audit, (one) => ({ id: one, name: one.replaceAll('-', ' ') }), []).props;
}

/** The address of an explorer in a build, and the script that holds what its page is given. */
function findExplorer(folder: string): { address: string; script: string } | undefined {
  const audits = path.join(folder, 'audits');
  const cycle = fs.existsSync(audits)
    ? fs.readdirSync(audits).find((one) => fs.existsSync(path.join(audits, one, 'explore')))
    : undefined;
  const scripts = path.join(folder, 'assets/js');
  const script =
    cycle &&
    fs.readdirSync(scripts).find((one) => {
      const text = one.endsWith('.js') ? fs.readFileSync(path.join(scripts, one), 'utf8') : '';
      return text.includes(`JSON.parse('{"cycle":{"id":"${cycle}"`) && text.includes('"heat":');
    });
  return script ? { address: `/audits/${cycle}/explore`, script } : undefined;
}

/** The script of the page with other data in it. */
function withProps(script: string, props: unknown): string {
  const text = JSON.stringify(JSON.stringify(props));
  return script.replace(/JSON\.parse\('.*'\)/s, () => `JSON.parse(${text})`);
}

/** Notes when the page last changed after a key, to the frame: the list follows what was chosen. */
const watchList = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    document.addEventListener('keydown', () => (dataset.pressed = String(performance.now())), true);
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        setTimeout(() => (dataset.drawn = String(performance.now() - Number(dataset.pressed))));
      });
    }).observe(document.querySelector('main') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

interface Times {
  painted: number[];
  drawn: number[];
}

async function press(page: Page, key: string, times: Times): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.took = '0';
    delete document.documentElement.dataset.drawn;
  });
  await page.keyboard.press(key);
  await page.waitForTimeout(900);
  const { took, drawn } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  times.painted.push(Number(took) || 16);
  if (drawn !== undefined) times.drawn.push(Number(drawn));
}

async function timeChoices(page: Page, times: Times): Promise<void> {
  for (const name of ['type', 'agency', 'theme', 'question', 'recommended']) {
    await page.locator(`select[name=${name}]`).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])
      await press(page, key, times);
  }
}

async function timeWords(page: Page, words: string, times: Times): Promise<void> {
  await page.getByLabel('Words').fill('');
  await page.waitForTimeout(900);
  await page.getByLabel('Words').focus();
  for (const letter of words) await press(page, letter, times);
}

/**
 * The build's own explorer with the data of a made-up audit, fetched in place of its own.
 * @param root the project's root, with a build in it.
 * @returns lines to print.
 */
export async function measureExplorer(root: string, size: AuditSize): Promise<string[]> {
  const folder = path.join(root, 'build');
  const explorer = chromiumPath() ? findExplorer(folder) : undefined;
  if (!explorer)
    return ['In a browser: not measured; it needs a Chromium and a build with an audit in build/.'];
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const findings = size.agencies * size.questions;
    const lines = [
      `The explorer with ${findings} findings, Chromium slowed down ${slowdown} times (load of this machine ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} processors):`,
      `${''.padEnd(44)}${'measured'.padStart(10)}${'fastest'.padStart(10)}${'median'.padStart(10)}${'slowest'.padStart(10)}`,
    ];
    for (const [screen, viewport] of [
      ['390 px', { width: 390, height: 844 }],
      ['1280 px', { width: 1280, height: 900 }],
    ] as const) {
      const page = await (
        await browser.newContext({ viewport, serviceWorkers: 'block' })
      ).newPage();
      const own = fs.readFileSync(path.join(folder, 'assets/js', explorer.script), 'utf8');
      await page.route(`**/${explorer.script}`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: withProps(own, makeProps(size)) }),
      );
      await page.goto(`${server.origin}${explorer.address}`, { waitUntil: 'networkidle' });
      await page.getByText(`${findings} findings on`).waitFor();
      // A phone has the fields behind a button.
      const folded = page.getByRole('button', { name: 'Filters' });
      if (await folded.isVisible()) await folded.click();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await startWatch(page);
      await watchList(page);
      // The first of each warms the engine up, as it would be after a moment on the page.
      const unused: Times = { painted: [], drawn: [] };
      await timeChoices(page, unused);
      const [choices, letters]: Times[] = [
        { painted: [], drawn: [] },
        { painted: [], drawn: [] },
      ];
      await timeChoices(page, choices as Times);
      await timeWords(page, 'training', letters as Times);
      lines.push(
        describe(`a choice, painted (${screen})`, choices?.painted ?? []),
        describe(`a choice, the whole list drawn (${screen})`, choices?.drawn ?? []),
        describe(`a letter, painted (${screen})`, letters?.painted ?? []),
        describe(`a letter, the whole list drawn (${screen})`, letters?.drawn ?? []),
      );
      await page.context().close();
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
