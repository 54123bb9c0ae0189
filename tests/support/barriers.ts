/** What axe sees in the way of a person: WCAG 2.2 A and AA, and its best practice. */
import fs from 'node:fs';
import type axeCore from 'axe-core';
import { version as axeVersion } from 'axe-core/package.json';
import type { Frame, Page } from '@playwright/test';

declare global {
  interface Window {
    axe: typeof axeCore;
    /** What was visible when `noteSeen` was called. */
    seen?: WeakSet<Element>;
  }
}

/** What looks for barriers, with its version. */
export const engine = `axe-core ${axeVersion}`;

const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours alone decide, and that take longest. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** How far apart fingers need what they press; it takes as long as half of the others. */
const sizeRules = ['target-size'];

/**
 * Which rules: all of them, those of colours, all others, or all others for what is visible now and was not at `noteSeen`.
 */
export type Rules = 'all' | 'colours' | 'structure' | 'structure of what is new';

const leftOut: Record<Rules, readonly string[]> = {
  all: [],
  colours: [],
  structure: colourRules,
  'structure of what is new': [...colourRules, ...sizeRules],
};

const isThere = (page: Page | Frame) => page.evaluate(() => 'axe' in window);

/** Remembers what is visible, for a second look under another condition. */
export const noteSeen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const visible = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility());
    window.seen = new WeakSet(visible);
  });

/**
 * Colours are looked at once for each way of writing: of elements with the same classes all the way up and the same
 * colour, the first one with words. A list of a hundred links is one.
 * @returns one line for each barrier; none where nothing is in the way.
 */
export async function findBarriers(page: Page | Frame, which: Rules = 'all'): Promise<string[]> {
  if (!(await isThere(page))) await page.evaluate(axeSource);
  return page.evaluate(
    async ([colours, rules, left, onlyNew]) => {
      /** One element for each way in which words are written on this page. */
      const listWritings = (): Element[] => {
        const writings = new Map<string, Element>();
        const names = new Map<Element, string>();
        const nameOf = (element: Element | null): string => {
          if (!element) return '';
          const known = names.get(element);
          if (known !== undefined) return known;
          const states = ['aria-current', 'aria-pressed', 'data-tone', 'data-near', 'data-level']
            .map((state) => element.getAttribute(state) ?? '')
            .join();
          const own = element.getAttribute('class') ?? '';
          const name = `${nameOf(element.parentElement)}>${element.localName}.${own}[${states}]`;
          names.set(element, name);
          return name;
        };
        for (const element of document.body.querySelectorAll('*')) {
          const words = [...element.childNodes].some(
            ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
          );
          const { color, display, fontSize } = getComputedStyle(element);
          if (!words || display === 'none' || element.getClientRects().length === 0) continue;
          const key = `${nameOf(element)} ${color} ${fontSize}`;
          if (!writings.has(key)) writings.set(key, element);
        }
        return [...writings.values()];
      };
      /** The outermost elements that are visible and were not. */
      const listNew = (): Element[] => {
        const isNew = (one: Element | null) => !!one?.checkVisibility() && !window.seen?.has(one);
        return [...document.body.querySelectorAll('*')].filter(
          (one) => isNew(one) && !isNew(one.parentElement),
        );
      };
      const listIncluded = (): Element[] | undefined => {
        if (colours) return listWritings();
        return onlyNew ? listNew() : undefined;
      };
      const include = listIncluded();
      if (onlyNew && include?.length === 0) return [];
      const context = include ? { include } : document;
      const { violations, passes } = await window.axe.run(context, {
        runOnly: colours ? { type: 'rule', values: colours } : rules,
        rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
        // Of what passed one element is enough: to name each takes a fifth of the time.
        resultTypes: ['violations'],
        preload: false,
      });
      if (passes.length === 0 && !onlyNew) return ['axe looked at nothing'];
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`,
        ),
      );
    },
    [
      which === 'colours' ? colourRules : undefined,
      rules,
      leftOut[which],
      which === 'structure of what is new',
    ] as const,
  );
}
