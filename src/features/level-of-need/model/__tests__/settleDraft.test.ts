import fc from 'fast-check';
import { settledText, settleDraft } from '../settleDraft';

test('what is for the draft alone goes, what is for the published version comes, in each kind of file', () => {
  expect(
    settledText(`---
title: "Level 3 (draft)"
# draft only
description: "Draft of level 3."
# end of draft only
# when published: description: "Level 3: several needs."
---

{/* draft only */}
This is a working draft.
{/* end of draft only */}
{/* when published: This is the shared description of need. */}
<!-- when published: So is this. -->
The rest.
`),
  ).toBe(`---
title: "Level 3"
description: "Level 3: several needs."
---

This is the shared description of need.
So is this.
The rest.
`);
});

test('lines keep their numbers, and a mark without its partner is a fault', () => {
  expect(settleDraft('a\n# draft only\nb\n# end of draft only\nc').lines).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
    'c',
  ]);
  expect(
    settleDraft('<!-- end of draft only -->\n<!-- draft only -->\n# draft only').faults,
  ).toEqual([
    { line: 1, message: 'nothing that is “draft only” begins before this end' },
    { line: 3, message: '“draft only” of line 2 is not ended yet' },
    { line: 2, message: '“draft only” begins here and is not ended' },
  ]);
});

test('a text without marks stays as it is', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences' }), (text) => {
      expect(settledText(text)).toBe(text);
    }),
  );
});
