/**
 * A few pages for all tests of a worker. A new context and a new process for its page cost as much as the page that is
 * opened in them, twice over. Whoever gets it is a new visitor all the same: nothing is kept of the test before, neither on
 * the device nor in the page. After a test that did what lasts (an address answered for, a clock that runs, a script for
 * every page to come) there is another.
 */
import type { Browser, BrowserContextOptions, Disposable, Page } from '@playwright/test';

/** What lasts beyond the page that is open; a test may do it, and is the last one in its page. */
const lasting = {
  page: [
    'addInitScript',
    'addLocatorHandler',
    'close',
    'exposeBinding',
    'exposeFunction',
    'route',
    'routeFromHAR',
    'routeWebSocket',
    'setExtraHTTPHeaders',
  ],
  clock: ['fastForward', 'install', 'pauseAt', 'resume', 'runFor', 'setSystemTime'],
  context: [
    'addCookies',
    'addInitScript',
    'exposeBinding',
    'exposeFunction',
    'grantPermissions',
    'newCDPSession',
    'newPage',
    'route',
    'setExtraHTTPHeaders',
    'setGeolocation',
    'setOffline',
  ],
} as const;

/** What a test may listen to. */
const events = [
  'console',
  'dialog',
  'download',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'worker',
] as const;

/** An address of every site that is neither a page nor has a script. */
export const plainAddress = '/robots.txt';

/** Each test writes one more script for its clock: after so many the page is a new one. */
const most = 40;

const size = { width: 1280, height: 900 };

/** As a context begins. */
const look = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
} as const;

/** Calls `tell` whenever one of these methods is called. */
function notice(target: object, names: readonly string[], tell: () => void): void {
  for (const name of names) {
    const method: unknown = Reflect.get(target, name);
    if (typeof method !== 'function') throw new Error(`Playwright has no ${name} any more`);
    Reflect.set(target, name, (...args: unknown[]) => {
      tell();
      return Reflect.apply(method, target, args);
    });
  }
}

/** A page, and what a test has done to it. */
export interface KeptPage {
  readonly page: Page;
  /** Of which site and device it is. */
  readonly key: string;
  /** The test begins: from now on what lasts is noticed. `own` is what was added for this test, and goes with it. */
  begin(own: readonly Disposable[]): void;
  /** The test has ended. @returns whether the next one may have this page. */
  clear(): Promise<boolean>;
  close(): Promise<void>;
}

/** Of which site and device a page is. */
const keyOf = (origin: string, device: BrowserContextOptions): string =>
  JSON.stringify([origin, device]);

/**
 * @param origin of the site that it will show
 * @param device what a page cannot be given later
 */
async function keepPage(
  browser: Browser,
  origin: string,
  device: BrowserContextOptions,
): Promise<KeptPage> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const { goto, reload } = page;
  const session = await context.newCDPSession(page);
  let [spoiled, tests] = [false, 0];
  let own: readonly Disposable[] = [];
  const spoil = () => {
    spoiled = true;
  };
  notice(page, lasting.page, spoil);
  notice(page.clock, lasting.clock, spoil);
  notice(context, lasting.context, spoil);
  return {
    page,
    key: keyOf(origin, device),
    begin(added) {
      [own, spoiled] = [added, false];
      tests += 1;
    },
    async clear() {
      if (spoiled || tests >= most || page.isClosed() || context.pages().length !== 1) return false;
      Object.assign(page, { goto, reload });
      for (const event of events) page.removeAllListeners(event);
      await Promise.all(own.map((one) => one.dispose()));
      await page.goto(`${origin}${plainAddress}`);
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
        window.name = '';
      });
      await context.clearCookies();
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      // For Playwright at the corner, as on a new page; for the browser outside, so that nothing is under it.
      await page.mouse.move(0, 0);
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -1, y: -1 });
      await page.emulateMedia(look);
      await page.setViewportSize(size);
      return true;
    },
    close: () => context.close(),
  };
}

/** As many pages wait for the next test; each is a process. */
const waiting = 4;

/** The pages of one worker. */
export interface Keeper {
  /** One as for a new visitor to the site at `origin`, on such a device. */
  take(origin: string, device: BrowserContextOptions): Promise<KeptPage>;
  /** Gives it back when the test has ended. */
  give(kept: KeptPage): Promise<void>;
  /** Closes all that are not in use. */
  close(): Promise<void>;
}

export function keepPages(browser: Browser): Keeper {
  const free: KeptPage[] = [];
  return {
    take(origin, device) {
      const found = free.findIndex(({ key }) => key === keyOf(origin, device));
      const [kept] = found < 0 ? [] : free.splice(found, 1);
      return kept ? Promise.resolve(kept) : keepPage(browser, origin, device);
    },
    async give(kept) {
      if (await kept.clear()) free.push(kept);
      else await kept.close();
      await Promise.all(
        free.splice(0, Math.max(0, free.length - waiting)).map((one) => one.close()),
      );
    },
    async close() {
      await Promise.all(free.splice(0).map((one) => one.close()));
    },
  };
}
