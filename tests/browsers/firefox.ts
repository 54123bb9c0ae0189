/** Firefox, driven over WebDriver BiDi, which needs no driver of its own. */
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { findSeen, poll, type Visitor, untilStill } from './visitor';

/** What was being fetched ahead when the reader went on, by a page or through the worker, and nobody misses. */
const ofLeaving = /ChunkLoadError|Failed to load ‘[^’]*’\. A ServiceWorker intercepted the request/;

/** @param complaints gets every exception of a page. */
export async function startFirefox(
  program: string,
  origin: string,
  complaints: string[],
): Promise<Visitor> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program });
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    if (!ofLeaving.test(String(error))) complaints.push(String(error));
  });
  const ask: Visitor['ask'] = (question, argument) =>
    // What comes back is what the function gives, copied.
    page.evaluate(question as (argument: unknown) => unknown, argument) as never;
  const find = (selector: string, text = '') =>
    poll({ ask }, `${selector} ${text}`, async () =>
      (await page.evaluateHandle(findSeen, { selector, text })).asElement(),
    );
  return {
    ask,
    open: async (address) => {
      const go = () => page.goto(origin + address);
      // The page of the journey before may still be on its way somewhere, which ends ours.
      await go().catch((error) => {
        if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
        return go();
      });
    },
    press: async (selector, text) => {
      const found = (await find(selector, text)) as ElementHandle<Element>;
      await untilStill({ ask }, `${selector} ${text ?? ''}`, () => found.boundingBox());
      await found.click();
    },
    type: async (selector, text) => ((await find(selector)) as ElementHandle<Element>).type(text),
    widen: (width) => page.setViewport({ width, height: 800 }),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
