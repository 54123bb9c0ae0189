import { type PageSeen, type Report, toRun } from '../accessibilityRun';

const seen = (address: string, found: PageSeen['found']): PageSeen => ({
  address,
  browser: 'Chromium 156.0',
  engine: 'axe-core 4.14.1',
  rules: ['wcag2a'],
  found,
});

const spec = (page?: PageSeen) => ({
  title: 'a page',
  tests: [
    {
      results: [
        {
          annotations: page ? [{ type: 'accessibility', description: JSON.stringify(page) }] : [],
        },
      ],
    },
  ],
});

const report = (...pages: (PageSeen | undefined)[]): Report => ({
  suites: [{ suites: [{ specs: pages.map(spec) }] }],
});

test('counts pages, joins the ways in which they were looked at, and names each fault once', () => {
  const run = toRun(
    report(
      seen('/a', { '320 px': [], 'light at 320 px': [] }),
      seen('/b', {
        '320 px': ['12 px', '<p>'],
        'dark at 320 px': ['color-contrast: p', 'color-contrast: li'],
      }),
    ),
    '2026-11-28',
  );
  expect(run).toMatchObject({
    id: 'chromium',
    on: '2026-11-28',
    pages: 2,
    looks: ['320 px', 'light at 320 px', 'dark at 320 px'],
  });
  expect(run.faults).toContain('/b, dark at 320 px: color-contrast');
  expect(run.faults.filter((fault) => fault.includes('dark'))).toHaveLength(1);
});

test('half a run is none', () => {
  expect(() => toRun(report(), '2026-11-28')).toThrow('0 of 0');
  expect(() => toRun(report(seen('/a', {}), undefined), '2026-11-28')).toThrow('1 of 2');
});
