/** The built site in a browser, for one test: opened at a fixed time, closed again, and without complaints. */
import {
  test as base,
  type BrowserContextOptions,
  type Disposable,
  expect,
  type Page,
} from '@playwright/test';
import { serveFolder, type StaticServer } from '../../scripts/lib/staticServer';
import type { EngineName } from '../../src/features/search/model/manifest';
import { buildFolder, isBuilt, mustBeBuilt } from './build';
import { type Keeper, type KeptPage, keepPages, plainAddress } from './keptPage';
import { buildWithEngine } from './searchSite';

/** A Tuesday on which offices are open: what a page shows depends on the hour, and no test on when it is run. */
const ordinaryNoon = new Date('2026-11-24T12:00:00Z');

export type OpenOptions = BrowserContextOptions & {
  /** The time it is. */
  now?: Date;
  /** Leaves the page as it comes, before anybody uses it: without the framework's scripts. */
  untouched?: boolean;
  /** Done to the page before it is opened. */
  before?: (page: Page) => Promise<unknown>;
};

/** The console's complaint of an address that is not there. For `allow`. */
export const notFound = /status of 404/;

/** What a test that copies asks the browser to allow. For `permissions`. */
export const clipboardUse = ['clipboard-read', 'clipboard-write'];

/** A device that keeps nothing, as some browsers do in private windows. For `before`. */
export const blockStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('blocked');
      },
    });
  });

/** Of a page and not of its context: a page that was there before can be given them. */
const ofPage = ['viewport', 'colorScheme', 'reducedMotion', 'forcedColors', 'contrast'];

/** What a page can be given later, and what it has from the start. */
function divide(options: BrowserContextOptions): [BrowserContextOptions, BrowserContextOptions] {
  const entries = Object.entries(options);
  const pick = (isWanted: (name: string) => boolean): BrowserContextOptions =>
    Object.fromEntries(entries.filter(([name]) => isWanted(name)));
  return [pick((name) => ofPage.includes(name)), pick((name) => !ofPage.includes(name))];
}

async function setLook(page: Page, { viewport, ...media }: BrowserContextOptions): Promise<void> {
  if (viewport) await page.setViewportSize(viewport);
  if (Object.keys(media).length > 0) await page.emulateMedia(media);
}

export interface Opened {
  page: Page;
  /** The address of every request so far. */
  requests: string[];
}

export interface Site {
  origin: string;
  /**
   * Opens an address as a new visitor, gives a sign of use and waits until the scripts are at work. The page may be one of
   * a test before, without all that was left of it (keptPage.ts): it starts in half of the time.
   */
  open(address: string, options?: OpenOptions): Promise<Opened>;
  /**
   * Tells of complaints that this test causes on purpose. Any other complaint fails it: an error or
   * warning of the console (hydration's too), an exception, a request that leaves the site.
   */
  allow(complaint: RegExp): void;
}

/** Which site a file or a group of tests runs on: `test.use({ engine: 'pagefind' })`. */
interface Choice {
  /** A folder that holds a built site. */
  folder: string;
  /** Instead of `folder`: the built site with the index of this search engine. */
  engine: EngineName | undefined;
}

/** Serves each folder once, for as long as the worker lives. */
interface Servers {
  serve(folder: string): Promise<StaticServer>;
  serveEngine(engine: EngineName): Promise<StaticServer>;
}

/** Gives every page its first sign of use as soon as it listens: a page fetches the framework then, and not before. */
const touchFromTheStart = (page: Page): Promise<Disposable> =>
  page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      window.dispatchEvent(new Event('pointermove')),
    );
  });

/**
 * Waits until the framework has taken the page over, so that no click or key goes to a page that does not listen yet.
 * Pages without the framework (frames, redirects) have no such mark and are ready as they are.
 */
const untilAlive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const { documentElement: root } = document;
    return !(root instanceof HTMLElement) || root.dataset.hasHydrated !== 'false';
  });

/**
 * Waits until the page has done what it does by itself: it has been drawn, which is when links in sight are told, and has
 * had its turn when the browser was idle. What it asked for then is asked for: one more request is made after it, and is
 * told after it.
 */
export async function untilAtRest(page: Page): Promise<void> {
  const last = page.waitForRequest(`**${plainAddress}?at-rest`);
  await page.evaluate(async (address) => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    await new Promise((resolve) => {
      requestIdleCallback(resolve);
    });
    await fetch(address);
  }, `${plainAddress}?at-rest`);
  await last;
}

/** Every way of going to a page waits for its scripts. */
function waitForScripts(page: Page): void {
  const { goto, reload } = page;
  page.goto = async (...args) => {
    const response = await goto.apply(page, args);
    await untilAlive(page);
    return response;
  };
  page.reload = async (...args) => {
    const response = await reload.apply(page, args);
    await untilAlive(page);
    return response;
  };
}

/** Notes what a page complains of, and what it asks for. */
function watch(page: Page, origin: string, complaints: string[]): string[] {
  const requests: string[] = [];
  page.on('console', (message) => {
    const blocked = /Service Worker registration blocked/.test(message.text());
    if (!blocked && ['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    const own = request.url().startsWith(origin) || /^(?:data|blob):/.test(request.url());
    if (!own) complaints.push(`a request left the site: ${request.url()}`);
  });
  return requests;
}

export const test = base.extend<Choice & { site: Site }, { servers: Servers; keeper: Keeper }>({
  folder: [buildFolder, { option: true }],
  engine: [undefined, { option: true }],

  servers: [
    async ({}, provide) => {
      const served = new Map<string, Promise<StaticServer>>();
      const once = (key: string, start: () => Promise<StaticServer>) => {
        const server = served.get(key) ?? start();
        served.set(key, server);
        return server;
      };
      const serve = (folder: string) =>
        once(folder, () => {
          mustBeBuilt(folder);
          return serveFolder(folder);
        });
      await provide({
        serve,
        serveEngine: (engine) => once(engine, async () => serve(await buildWithEngine(engine))),
      });
      const started = new Set(await Promise.all(served.values()));
      await Promise.all([...started].map((server) => server.close()));
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  keeper: [
    async ({ browser }, provide) => {
      const keeper = keepPages(browser);
      await provide(keeper);
      await keeper.close();
    },
    { scope: 'worker' },
  ],

  // A worker would answer in place of the server; its own tests start it.
  serviceWorkers: 'block',
  baseURL: async ({ servers, folder, engine }, provide) => {
    // Before the first test of a file there may be nothing yet: its build is made in a hook.
    if (!engine && !isBuilt(folder)) return provide(undefined);
    const { origin } = await (engine ? servers.serveEngine(engine) : servers.serve(folder));
    return provide(origin);
  },

  site: [
    async ({ keeper, folder, baseURL: origin = '' }, provide) => {
      mustBeBuilt(folder);
      const opened: KeptPage[] = [];
      const [complaints, allowed] = [[] as string[], [] as RegExp[]];
      await provide({
        origin,
        async open(address, { now = ordinaryNoon, before, untouched = false, ...options } = {}) {
          const [ofThePage, device] = divide(options);
          const kept = await keeper.take(origin, device);
          opened.push(kept);
          const { page } = kept;
          await setLook(page, ofThePage);
          const requests = watch(page, origin, complaints);
          const added: Disposable[] = [];
          // Without scripts there is nothing to wait for.
          if (options.javaScriptEnabled !== false && !untouched) {
            added.push(await touchFromTheStart(page));
            waitForScripts(page);
          }
          await page.clock.setFixedTime(now);
          kept.begin(added);
          await before?.(page);
          await page.goto(address);
          return { page, requests };
        },
        allow: (complaint) => allowed.push(complaint),
      });
      const unexpected = complaints.filter((line) => !allowed.some((known) => known.test(line)));
      expect(unexpected).toEqual([]);
      for (const kept of opened) await keeper.give(kept);
    },
    // The index of another engine is made on first use, which is no test's own time.
    { timeout: 180_000 },
  ],
});

export { expect };
