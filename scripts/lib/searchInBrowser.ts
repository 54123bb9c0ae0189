/** Times the built site's search in Chromium with the processor slowed down four times, as on a plain telephone. */
import fs from 'node:fs';
import path from 'node:path';
import { openSite } from '../../tests/support/browser';

const slowdown = 4;

/** @returns lines to print; says so where there is no build or no browser. */
export async function measureInBrowser(root: string, queries: readonly string[]): Promise<string[]> {
  if (!fs.existsSync(path.join(root, 'build', 'search', 'manifest.json'))) return ['In Chromium: no build/ to measure; run npm run build first.'];
  const site = await openSite().catch(() => undefined);
  if (!site) return ['In Chromium: no browser was found.'];
  try {
    const { page } = await site.open('/');
    const result = await page.evaluate(async ({ typed }) => {
      const script = performance.getEntriesByType('resource').length;
      return { script, typed: typed.length };
    }, { typed: queries });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const box = page.getByRole('combobox', { name: 'Search this site' }).first();
    // Once, so that the files are in the cache; then anew.
    await box.focus();
    await box.pressSequentially('mash');
    await page.getByRole('option').first().waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    const times: number[] = [];
    const started = Date.now();
    await box.focus();
    await box.fill('lado');
    await page.getByRole('option').first().waitFor();
    const ready = Date.now() - started;
    for (const query of queries) {
      for (let i = 3; i <= query.length; i += 1) {
        times.push(await page.evaluate(async (text) => {
          const input = document.querySelector<HTMLInputElement>('input[role="combobox"]');
          if (!input) return 0;
          const start = performance.now();
          const panel = input.form;
          const seen = new Promise<void>((resolve) => {
            const watch = new MutationObserver(() => { watch.disconnect(); resolve(); });
            if (panel) watch.observe(panel, { childList: true, subtree: true, characterData: true });
            setTimeout(resolve, 1000);
          });
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await seen;
          return performance.now() - start;
        }, query.slice(0, i)));
      }
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
    return [`In Chromium at ${slowdown}× slowdown (${result.typed} queries typed): focus to first answer from cache ${ready} ms; keystroke to results median ${at(0.5)} ms, p95 ${at(0.95)} ms`];
  } finally {
    await site.close();
  }
}
