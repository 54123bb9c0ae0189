import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { startNextDraft } from '../nextDraft';

const draft = `# A comment that stays.
title: Level of Need
indicators:
  # Meals.
  - id: meals-regular
    level: 1
    replaces: [meals-often, meals-warm]
    text: Has regular meals
    reason: >-
      Two lines said the same,
      in other words.

  - id: washing-missed
    reworded: true
    level: 2   # moved
    replaces:
      - dirty
      - smelly
    text: "Washing is missed: sometimes"
    reason: "Plainer: and shorter"

withdrawn:
  - id: meals-often
    reason: The same as another.
  - id: dirty
    replacedBy: [washing-missed]
    reason: |
      A block.
      Two lines.
themes: []
`;

test('takes out what is said of a change, and leaves every other line alone', () => {
  expect(startNextDraft(draft)).toBe(`# A comment that stays.
title: Level of Need
indicators:
  # Meals.
  - id: meals-regular
    level: 1
    text: Has regular meals

  - id: washing-missed
    level: 2   # moved
    text: "Washing is missed: sometimes"

themes: []
`);
});

test('is the same when there is nothing to take out', () => {
  const once = startNextDraft(draft);
  expect(startNextDraft(once)).toBe(once);
});

test('of the real draft, loses those fields and nothing else', () => {
  const text = fs.readFileSync(
    path.resolve(__dirname, '../../../../../docs/indicators.yaml'),
    'utf8',
  );
  const bare = ({ replaces: _, reworded: __, reason: ___, ...rest }: Record<string, unknown>) =>
    rest;
  const before = parse(text) as { indicators: Record<string, unknown>[]; withdrawn?: unknown };
  const { withdrawn: _, ...rest } = before;
  expect(parse(startNextDraft(text))).toEqual({ ...rest, indicators: before.indicators.map(bare) });
});
