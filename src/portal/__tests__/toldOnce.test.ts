/** One mistake is one message, at the place to mend, however many places it touches. */
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { formatProblem } from '../../shared/problems';
import { readSite } from '../site';

type Changes = Parameters<typeof makeFixtureSite>[0];

function complaints(changes: Changes): string[] {
  const site = makeFixtureSite(changes);
  try {
    return readSite(site.root, { release: false, today: '2026-11-24' }).problems.map(formatProblem);
  } finally {
    site.remove();
  }
}

function replaced(file: string, from: string | RegExp, to: string): Changes {
  const before = fixtureFiles[file] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} is not in ${file}`);
  return { [file]: after };
}

test('a record that is gone, and all that name it', () => {
  const agencies = replaced('data/agencies.yaml', 'id: council', 'id: counsel');
  expect(complaints(agencies)).toMatchInlineSnapshot(`
    [
      "data/audits/2021-22/cycle.yaml:9:15  reviews[0].agency: there is no agency with the id council, which 8 places name: this one, data/audits/2021-22/responses/council.yaml:1, data/contacts/always.yaml:4, data/contacts/emergency.yaml:5 and 4 more  (did you mean counsel?)",
    ]
  `);
});

test('a record that was given the id of another, and all that named it', () => {
  const glossary = {
    'data/glossary.yaml': `terms:
  - { id: hub, term: Hub, meaning: People who share what they know., see: [duty, dash] }
  - { id: hub, term: Duty team, meaning: People who answer at night. }
  - { id: dash, term: Checklist, meaning: Questions about risk., see: [duty] }
`,
  };
  expect(complaints(glossary)).toMatchInlineSnapshot(`
    [
      "data/glossary.yaml:3:11  terms[1].id: hub is used twice. It is first used on line 2  (give one of them another; there is no term with the id duty, which data/glossary.yaml:2 and data/glossary.yaml:4 name)",
    ]
  `);
});

test('the old name of a field leads to the new one', () => {
  expect(
    complaints(
      replaced(
        'data/contacts/front-door.yaml',
        /evidence:.*\n/,
        'verified: { status: verified, on: 2026-11-01 }\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:11:1  evidence: this field is missing  (add evidence: with class, on, by and source, each on a line below it and further in)",
      "data/contacts/front-door.yaml:16:1  verified: there is no field called verified here  (write evidence: instead, for example evidence: { class: confirmed, on: 2026-11-24, by: the duty manager })",
    ]
  `);
});

test('what is left empty is told as empty, in the words of no pattern', () => {
  const changes = replaced('data/contacts/front-door.yaml', /agency:.*/, 'agency: ""');
  expect(complaints(changes)).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:4:9  agency: it is empty  (give one, or take it out)",
    ]
  `);
});

test('a group of fields written as one word', () => {
  expect(complaints(replaced('data/contacts/front-door.yaml', /review:.*\n/, 'review: yes\n')))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:17:9  review: expected a group of fields, found "yes"  (write it with due and owner, each on a line below it and further in)",
    ]
  `);
});

test('an unknown field with a short name suggests no other short name', () => {
  expect(complaints(replaced('data/contacts/front-door.yaml', 'purpose:', '_x: 1\npurpose:')))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:6:1  _x: there is no field called _x here  (delete it, or compare its name with a neighbouring file)",
    ]
  `);
});

test('a ring of steps, and the steps behind it', () => {
  expect(
    complaints(
      replaced(
        'data/pathways.yaml',
        '[{ to: done, label: "Yes" }, { to: chase, label: "No" }]',
        '[{ to: told, label: "Yes" }, { to: refer, label: "No" }]',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/pathways.yaml:19:15  pathways[0].steps[2].next: told leads to itself, and to no end  (lead one of them on to another step)",
      "data/pathways.yaml:20:15  pathways[0].steps[3].id: no step leads to chase  (name it in the next of a step, or delete it)",
    ]
  `);
});

test('what is right by itself and wrong together', () => {
  const cases: Changes[] = [
    replaced(
      'data/concerns.yaml',
      / {2}- \{ id: worry.*\n/,
      '  - { id: worry, group: harm, ask: [front-door], name: A worry, summary: Any worry., urgency: today, role: another-area }\n  - { id: other, group: harm, ask: [front-door], name: A worry, summary: Any worry., urgency: today }\n',
    ),
    replaced(
      'data/partnership.yaml',
      'when: Worried about a child\n',
      'when: Worried about a child\n  - contact: front-door\n    when: Worried again\n',
    ),
    {
      'data/glossary.yaml':
        'terms:\n  - { id: mash, term: Hub, acronyms: [MASH], meaning: People., see: [mash] }\n  - { id: other, term: Other, acronyms: [Mash], meaning: Others. }\n',
    },
    replaced('data/citations.yaml', 'status: current', 'status: superseded, supersededBy: act'),
    replaced('data/contacts/front-door.yaml', 'due: 2027-05-01', 'due: 2099-05-01'),
    { 'updates/a.md': null, 'updates/2026-10-01-a.md': fixtureFiles['updates/a.md'] ?? '' },
  ];
  expect(cases.flatMap(complaints)).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:14:56  concerns[1].name: A worry is used twice. It is first used on line 13  (give one of them another)",
      "data/partnership.yaml:9:14  urgent[1].contact: front-door is used twice. It is first used on line 7  (give one of them another)",
      "data/glossary.yaml:2:70  terms[0].see[0]: mash leads to itself  (name another term, or take this out)",
      "data/glossary.yaml:3:42  warning: terms[1].acronyms[0]: Mash is an acronym of mash too  (where both are in use, say in each meaning which is which; else take one out)",
      "data/citations.yaml:2:119  citations[0].supersededBy: act would be replaced by itself  (name the newer edition, or set status: current)",
      "data/contacts/front-door.yaml:17:16  review.due: the review date 2099-05-01 is more than 2 years after the details were checked  (give an earlier review date)",
      "updates/2026-10-01-a.md:5:7  date: the file is named after 2026-10-01, and its date is 2026-11-01  (make the two agree)",
    ]
  `);
});
