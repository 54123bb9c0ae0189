import { makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { readSite } from '../../../../portal/site';
import { formatProblem } from '../../../../shared/problems';

const faults = (files: Record<string, string>): string[] => {
  const site = makeFixtureSite(files);
  try {
    return readSite(site.root, { release: false, today: '2026-11-24' }).problems.map(formatProblem);
  } finally {
    site.remove();
  }
};

test('a situation without a kind, one that is there twice, and words of no indicator or worry are named with their place', () =>
  expect(
    faults({
      'data/safety/situations.yaml':
        'situations:\n  - { text: Left alone, kind: neglect }\n  - { text: "left  alone", kind: neglect }\n',
      'data/indicator-words.yaml':
        'words:\n  - { for: [gone], worry: [nobody], say: [starving] }\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/indicator-words.yaml:2:13  words[0].for[0]: there is no indicator with the id gone  (use the id of an indicator that exists, or add it)",
      "data/indicator-words.yaml:2:28  words[0].worry[0]: there is no concern with the id nobody  (use the id of a concern that exists, or add it)",
      "data/safety/situations.yaml:3:13  situations[1].text: “left  alone” is there twice; it is first on line 2  (take one of the two out)",
    ]
  `));

test('a list that cannot be read is one clear line', () =>
  expect(faults({ 'data/safety/situations.yaml': 'situations:\n  - { text: "", knd: x }\n' }))
    .toMatchInlineSnapshot(`
    [
      "data/safety/situations.yaml:2:7  situations[0].kind: this field is missing  (add kind: text)",
      "data/safety/situations.yaml:2:13  situations[0].text: expected text that is not empty  (add what is missing)",
      "data/safety/situations.yaml:2:17  situations[0].knd: there is no field called knd here  (did you mean kind?)",
    ]
  `));
