import fc from 'fast-check';
import { findUnfinished } from '../unfinished';

const said = (text: string, options = {}) => findUnfinished(text, options).map((word) => word.said);

test.each([
  '**To be agreed:** one interval.',
  'Proposed move from level 3. To be\n      agreed.',
  'It is illustrative, it is not in force, and no agency should act on it.',
  'The wording is illustrative until the partnership adopts it.',
  'This is a working draft.',
  'description: "Draft of level 3"',
  'title: Consent (draft)',
  'This has *not yet* been agreed.',
  'Stage 4: TBC',
])('betrays itself: %s', (text) => expect(said(text)).not.toEqual([]));

test.each([
  'A bruise on a baby who is not yet mobile',
  'Parents have not yet had advice',
  'Older versions and the working draft stay on this site.',
  'The plan is agreed with the family.',
  'The social worker drafts the plan.',
  'A draught from the window; Tbilisi; a todorov',
])('says nothing of itself: %s', (text) => expect(said(text)).toEqual([]));

test('a partnership adds words of its own; example text may call itself one', () => {
  expect(said('I’w gytuno', { more: ['i’w gytuno'] })).toEqual(['I’w gytuno']);
  expect(said('The wording is illustrative.', { example: true })).toEqual([]);
});

test('a phrase is found wherever it is put, in any case', () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 8 }),
      fc.constantFrom('to be agreed', 'NOT IN FORCE', 'Illustrative', 'this draft'),
      fc.lorem({ maxCount: 8 }),
      (before, phrase, after) => {
        const found = findUnfinished(`${before} ${phrase} ${after}`);
        // The words around it may be unfinished ones themselves.
        expect(found).toContainEqual({ offset: before.length + 1, said: phrase });
      },
    ),
  );
});
