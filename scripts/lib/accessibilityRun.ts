/** A report of Playwright over the accessibility tests, made into what the statement shows. */
import type { AccessibilityRun } from '../../src/features/accessibility/model/schema';

/** What each test says of itself (tests/browser/accessible.test.ts), as JSON in an annotation of this kind. */
export const annotationType = 'accessibility';

/** What one page showed: for each condition what stood in the way. */
export interface PageSeen {
  address: string;
  browser: string;
  engine: string;
  rules: readonly string[];
  found: Readonly<Record<string, readonly string[]>>;
}

interface Annotation {
  type: string;
  description?: string;
}

interface Spec {
  title: string;
  tests?: { annotations?: Annotation[]; results?: { annotations?: Annotation[] }[] }[];
}

/** The part of Playwright's JSON report that is read here. */
export interface Report {
  suites?: (Report & { specs?: Spec[] })[];
}

const specsOf = ({ suites = [] }: Report): Spec[] =>
  suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite)]);

const seenIn = ({ tests = [] }: Spec): PageSeen | undefined => {
  const notes = tests.flatMap(({ annotations = [], results = [] }) => [
    ...annotations,
    ...results.flatMap((result) => result.annotations ?? []),
  ]);
  const note = notes.findLast(({ type }) => type === annotationType);
  return note?.description ? (JSON.parse(note.description) as PageSeen) : undefined;
};

/** The name of the rule, or what hangs over; never more of a page than that. */
const inShort = (fault: string): string => fault.split(/[:<]/)[0]?.trim() || fault.slice(0, 40);

/**
 * @param on the day of the run, an ISO date of London
 * @throws Error where no page was looked at, or a test came to no end: half a run is none
 */
export function toRun(report: Report, on: string): AccessibilityRun {
  const specs = specsOf(report);
  const pages = specs.flatMap((spec) => seenIn(spec) ?? []);
  const [first] = pages;
  if (!first || pages.length < specs.length)
    throw new Error(
      `${pages.length} of ${specs.length} pages were looked at; see the report above`,
    );
  return {
    id: first.browser.toLowerCase().split(' ')[0] ?? 'browser',
    on,
    browser: first.browser,
    engine: first.engine,
    rules: [...first.rules],
    pages: pages.length,
    looks: [...new Set(pages.flatMap(({ found }) => Object.keys(found)))],
    faults: pages.flatMap(({ address, found }) =>
      Object.entries(found).flatMap(([look, faults]) =>
        [...new Set(faults.map(inShort))].map((fault) => `${address}, ${look}: ${fault}`),
      ),
    ),
  };
}
