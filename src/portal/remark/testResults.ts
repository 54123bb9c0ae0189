/** The section of the accessibility statement that the newest run of the tests writes. */
import { accessibilityRunCollection } from '../../features/accessibility/collection';
import { wordsOfRun } from '../../features/accessibility/model/words';
import type { Page } from '../../features/pages/model/page';
import { partnershipCollection } from '../../features/partnership/collection';
import type { Site } from '../../shared/collection';

type Node = { type: string; [key: string]: unknown };

const text = (value: string): Node => ({ type: 'text', value });
const paragraph = (value: string): Node => ({ type: 'paragraph', children: [text(value)] });
const list = (items: readonly string[]): Node => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(item)],
  })),
});

/** @returns nothing for any other page, and where no run is recorded */
export function testResults(site: Site, page: Page): Node[] {
  const runs = site.all(accessibilityRunCollection);
  if (runs.length === 0 || site.one(partnershipCollection).pages.accessibility !== page.path)
    return [];
  return [
    { type: 'heading', depth: 2, children: [text('Results of the newest tests')] },
    ...runs
      .map(wordsOfRun)
      .flatMap(({ run, looks, rules, outcome, faults }) => [
        paragraph(run),
        list(looks),
        paragraph(`${rules} ${outcome}`),
        ...(faults.length > 0 ? [list(faults)] : []),
      ]),
    paragraph('The tests write this section themselves. Nobody edits it.'),
  ];
}
