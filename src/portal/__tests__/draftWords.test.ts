import { readSite } from '../site';
import { formatProblem } from '../../shared/problems';
import { makeFixtureSite } from '../../../tests/support/fixtureSite';

const page = 'versioned_docs/version-2022/how-to-use.md';
const told = (text: string, release: boolean): string[] => {
  const site = makeFixtureSite({
    [page]: `---\ntitle: How to use it\ndescription: How to use the document.\n---\n\n${text}\n`,
  });
  try {
    return readSite(site.root, { release, today: '2026-11-24' })
      .problems.filter(({ file }) => file === page)
      .map(formatProblem);
  } finally {
    site.remove();
  }
};

test.each([
  'This is a draft. Do not act on it.',
  'In this draft the lead goes on.',
  'A working draft, not in force.',
])('a published version may not say of itself: %s', (text) => {
  expect(told(text, true)).toEqual([
    expect.stringMatching(
      /^versioned_docs\/version-2022\/how-to-use\.md:6:\d+ {2}a published version says it is a draft/,
    ),
  ]);
  expect(told(text, false)).toEqual([expect.stringContaining('warning: ')]);
});
test('it may say that there is a draft elsewhere', () =>
  expect(told('Older versions and the working draft stay on this site.', true)).toEqual([]));
