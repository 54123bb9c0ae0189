/** Each fault of a pathway, in the words its author reads. */
import { fixtureFiles, makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { readSite } from '../../../../portal/site';
import { formatProblem } from '../../../../shared/problems';

const file = 'data/pathways.yaml';
const whole = fixtureFiles[file] as string;

function complaints(from: string, to: string): string[] {
  if (!whole.includes(from)) throw new Error(`${from} is not in the fixture`);
  const site = makeFixtureSite({ [file]: whole.replace(from, to) });
  try {
    return readSite(site.root, { release: false, today: '2026-11-24' }).problems.map(formatProblem);
  } finally {
    site.remove();
  }
}

test.each([
  [
    'two pathways of one name',
    'pathways:\n',
    `pathways:\n  - { id: referral, title: T, summary: S, standing: S, steps: [{ id: a, kind: start, text: A, next: [{ to: b }] }, { id: b, kind: end, text: B }] }\n`,
    /^data\/pathways.yaml:4:9 {2}pathways\[1\].id: referral is used twice. It is first used on line 3/,
  ],
  ['two steps of one name', 'id: chase', 'id: told', /steps\[3\].id: told is used twice/],
  [
    'a way to a step that is not there',
    'to: chase',
    'to: chas',
    /^data\/pathways.yaml:19:50 {2}pathways\[0\].steps\[2\].next\[1\].to: the pathway referral has no step with the id chas {2}\(did you mean chase\?\)/,
  ],
  [
    'a step nobody reaches',
    'next: [{ to: done, label: "Yes" }, { to: chase, label: "No" }]',
    'next: [{ to: done, label: "Yes" }, { to: refer, label: "No" }]',
    /steps\[3\].id: no step leads to chase/,
  ],
  [
    'a round without an end',
    '- { id: chase, kind: action, text: Ring, next: [{ to: done }] }',
    '- { id: chase, kind: action, text: Ring, next: [{ to: around }] }\n      - { id: around, kind: action, text: Again, next: [{ to: chase }] }',
    /steps\[4\].next: chase and around lead round in a ring, and to no end/,
  ],
  [
    'two starts',
    'kind: action\n        text: Refer',
    'kind: start\n        text: Refer',
    /a pathway has one start; referral has 2/,
  ],
  [
    'a decision with one answer',
    ', { to: chase, label: "No" }',
    '',
    /a decision has two ways on or more; it has 1/,
  ],
  [
    'an answer without a label',
    '{ to: chase, label: "No" }',
    '{ to: chase }',
    /next\[1\]: this answer has no label {2}\(add the answer/,
  ],
  ['two answers of one label', 'label: "No"', 'label: "Yes"', /two answers are called Yes/],
  [
    'an end that goes on',
    'text: Record it',
    'text: Record it, next: [{ to: told }]',
    /an end has no way on; it has 1/,
  ],
  [
    'a time that begins nowhere',
    'from: refer',
    'from: refr',
    /clock.from: the pathway referral has no step with the id refr {2}\(did you mean refer\?\)/,
  ],
  [
    'a time that begins at its own end',
    'from: refer',
    'from: told',
    /the time of told begins, by way of other steps, at its own end/,
  ],
  [
    'a time that goes back to another step',
    'from: refer',
    'from: worry',
    /the time of told does not go back to refer/,
  ],
  [
    'times that begin nowhere',
    'timesBegin: { step: refer',
    'timesBegin: { step: ref',
    /timesBegin.step: the pathway referral has no step with the id ref /,
  ],
  [
    'guidance without its name',
    'standing: usual',
    'standing: guidance',
    /clock.citation: expected the id of the law or guidance that sets the limit/,
  ],
  [
    'a contact that is not there',
    'contact: front-door',
    'contact: front-dor',
    /steps\[1\].contact: there is no contact with the id front-dor {2}\(did you mean front-door\?\)/,
  ],
  [
    'guidance that is not there',
    'standing: usual',
    'standing: guidance, citation: nothing',
    /clock.citation: there is no citation with the id nothing/,
  ],
  [
    'words that ask about a child',
    'contact: front-door',
    'wording: "I rang about [child’s name]."',
    /wording: expected words without a blank for anything about a child or family/,
  ],
  [
    'a range upside down',
    'within: 1',
    'within: 1, orSooner: 2',
    /clock.orSooner: expected a number smaller than within/,
  ],
])('%s', (_, from, to, expected) => {
  const lines = complaints(from, to);
  expect(lines.join('\n')).toMatch(new RegExp(expected.source, 'm'));
});

/** What is wrong with a whole site whose file of pathways is this one. */
function complaintsOf(content: string): string[] {
  const site = makeFixtureSite({ [file]: content });
  const { problems } = readSite(site.root, { release: false, today: '2026-11-24' });
  site.remove();
  return problems.map(formatProblem);
}

test('a whole file has no problem, nor has one without a pathway; a field that is missing is told', () => {
  expect(complaints('Referring', 'Referring a child')).toEqual([]);
  expect(complaintsOf('officeDayEnds: "17:00"\npathways: []\n')).toEqual([]);
  const missing = complaintsOf('pathways: []\n');
  expect(missing).toHaveLength(1);
  expect(missing[0]).toContain('officeDayEnds');
});
