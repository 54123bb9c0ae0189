/** What axe sees in the way of a person: WCAG 2.2 A and AA, and its best practice where asked. */
import fs from 'node:fs';
import type axeCore from 'axe-core';
import type { Frame, Page } from '@playwright/test';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @returns one line for each barrier; none where nothing is in the way. */
export async function findBarriers(
  page: Page | Frame,
  { bestPractice = false } = {},
): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (tags) => {
      const { violations, passes } = await window.axe.run(document, {
        runOnly: tags,
        preload: false,
      });
      if (passes.length === 0) return ['axe looked at nothing'];
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`,
        ),
      );
    },
    [...wcag, ...(bestPractice ? ['best-practice'] : [])],
  );
}
