/** A run of the accessibility tests in words, for the statement. */
import { counted } from '../../../shared/counted';
import { formatDate } from '../../../shared/calendar/dates';
import { joinWords } from '../../../shared/lists';
import type { AccessibilityRun } from './schema';

/** axe-core's names of sets of rules, as a reader knows them. */
const ruleNames: Readonly<Record<string, string>> = {
  wcag2a: 'WCAG 2.0 A',
  wcag2aa: 'WCAG 2.0 AA',
  wcag21a: 'WCAG 2.1 A',
  wcag21aa: 'WCAG 2.1 AA',
  wcag22aa: 'WCAG 2.2 AA',
  'best-practice': 'the engine’s own good practice',
};

export interface RunWords {
  /** When, what and with what. */
  run: string;
  looks: readonly string[];
  rules: string;
  /** What was found, in one sentence. */
  outcome: string;
  faults: readonly string[];
}

/** @returns exactly what the run says; no judgement is added. */
export function wordsOfRun(run: AccessibilityRun): RunWords {
  const { on, browser, engine, rules, pages, looks, faults } = run;
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  return {
    run: `On ${formatDate(on)} ${counted(pages, 'page was', 'pages were')} looked at in ${browser}, one of each kind, with ${engine}. Between them they were looked at in these ways:`,
    looks,
    rules: `The rules: ${joinWords(rules.map((rule) => ruleNames[rule] ?? rule))}.`,
    outcome: faults.length === 0 ? 'No fault was found.' : `The tests found ${count}:`,
    faults,
  };
}
