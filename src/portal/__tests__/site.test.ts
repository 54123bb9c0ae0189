/** Every kind of bad input: the exact words an author reads. Each case breaks one thing in a set that is whole. */
import fs from 'node:fs';
import path from 'node:path';
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { formatProblem } from '../../shared/problems';
import { readSite } from '../site';
import { listRoutes, openData } from '../project';

type Changes = Parameters<typeof makeFixtureSite>[0];

/** The problems of the fixture with some files changed, as an author reads them. */
function complaints(changes: Changes = {}, release = false): string[] {
  const site = makeFixtureSite(changes);
  try {
    return readSite(site.root, { release, today: '2026-11-24' }).problems.map(formatProblem);
  } finally {
    site.remove();
  }
}

const contactFile = 'data/contacts/front-door.yaml';
const contact = (from: string | RegExp, to: string): Changes => {
  const changed = (fixtureFiles[contactFile] as string).replace(from, to);
  if (changed === fixtureFiles[contactFile])
    throw new Error(`${String(from)} is not in the fixture`);
  return { [contactFile]: changed };
};

test('content that is whole has no problem', () => {
  expect(complaints()).toEqual([]);
});

test('an unknown field, with the one that was meant', () => {
  expect(complaints(contact('purpose:', 'purpos:'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:5:1  purpose: this field is missing  (add purpose: text)",
      "data/contacts/front-door.yaml:6:1  purpos: there is no field called purpos here  (did you mean purpose?)",
    ]
  `);
});

test('a missing field', () => {
  expect(complaints(contact(/review:.*\n/, ''))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:16:1  review: this field is missing  (add review: with due and owner, each on a line below it and further in)",
    ]
  `);
});

test('a telephone number without quotes', () => {
  expect(complaints(contact('"0117 903 6444"', '01179036444'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:10:13  phones[0].number: expected text, found the number 1179036444  (put it in quotes: "01179036444"; YAML drops the leading zero of a bare number)",
    ]
  `);
});

test('an impossible telephone number', () => {
  expect(complaints(contact('0117 903 6444', '0117 90'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:10:13  phones[0].number: "0117 90" is not a telephone number of the United Kingdom  (write it as the service does, with its area code, in quotes)",
    ]
  `);
});

test('a number that reaches nobody, whatever the record says of itself', () => {
  expect(complaints(contact('0117 903 6444', '01632 960 101'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:10:13  phones[0].number: "01632 960 101" is kept for drama and reaches nobody  (give the real number; where none is known, leave phones out and set evidence.class to sample)",
    ]
  `);
});

test('dangling references, with the ones that were meant', () => {
  expect(complaints({ ...contact('agency: council', 'agency: counsil'), ...{} }))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:4:9  agency: there is no agency with the id counsil  (did you mean council?)",
    ]
  `);
  expect(complaints(contact('areas: [here]', 'areas: [there]'))).toMatchInlineSnapshot(`
    [
      "data/contacts/always.yaml:13:7  role: no contact of Here has the role front-door  (add role: front-door to the contact that is it, with here among its areas)",
      "data/contacts/front-door.yaml:5:9  areas[0]: there is no area with the id there  (did you mean here?)",
    ]
  `);
  expect(complaints(contact('concerns: [worry]', 'concerns: [wory]'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:8:12  concerns[0]: there is no concern with the id wory  (did you mean worry?)",
    ]
  `);
});

test('a bad date', () => {
  expect(complaints(contact('due: 2027-05-01', 'due: 2027-02-30'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:17:16  review.due: there is no 2027-02-30 in the calendar  (write the day that is meant)",
    ]
  `);
});

test('a review date before the day of the evidence', () => {
  expect(complaints(contact('due: 2027-05-01', 'due: 2026-10-01'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:17:16  review.due: the review date 2026-10-01 is not after 2026-11-01, the day the details were checked  (give a later review date)",
    ]
  `);
});

test('a malformed span of hours, and an unknown day', () => {
  expect(complaints(contact('"09:00-17:00"', '"9-17"'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:14:42  hours.weekly[0].spans[0]: expected a span written as "08:00-18:00" in 24-hour time; an end earlier than the start runs into the next day; found "9-17"  (write it that way)",
    ]
  `);
  expect(complaints(contact('[monday, tuesday]', '[monday, tuesdy]'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:14:24  hours.weekly[0].days[1]: expected one of monday, tuesday, wednesday, thursday, friday, saturday, sunday; found "tuesdy"  (did you mean tuesday?)",
    ]
  `);
});

test('an unknown class of evidence', () => {
  expect(complaints(contact('class: confirmed', 'class: checked'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:16:20  evidence.class: found "checked", which is none of the allowed choices  (use one of: confirmed, published, second-hand, sample)",
    ]
  `);
});

test('YAML that cannot be read: a tab, a duplicate key, an open quote', () => {
  expect(complaints(contact('  - number:', '\t- number:'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:10:1  this line is indented with a tab  (indent with two spaces, never a tab)",
    ]
  `);
  expect(complaints(contact('kind: front-door\n', 'kind: front-door\nkind: team\n')))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:4:1  kind is written twice in one group of fields  (keep one of the two and delete the other)",
    ]
  `);
  expect(complaints(contact('name: Front door', 'name: "Front door'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:2:18  a text that begins with a quotation mark does not end with one  (close the quote at the end of the text)",
    ]
  `);
});

test('a file that is not named after its id', () => {
  expect(complaints({ 'data/contacts/other.yaml': fixtureFiles[contactFile] as string }))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/other.yaml:1:5  id: front-door is the id of data/contacts/front-door.yaml already  (write id: other, after the name of this file)",
    ]
  `);
});

test('a copy that a file manager named', () => {
  expect(complaints({ 'data/contacts/front-door copy.yaml': fixtureFiles[contactFile] as string }))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/front-door copy.yaml:1:5  id: front-door is the id of data/contacts/front-door.yaml already  (delete this copy; or rename it to front-door-copy.yaml and write id: front-door-copy)",
    ]
  `);
});

test('a partnership that serves no area', () => {
  const file = 'data/partnership.yaml';
  const none = (fixtureFiles[file] as string).replace('kind: served', 'kind: neighbour');
  expect(complaints({ [file]: none })).toMatchInlineSnapshot(`
    [
      "data/partnership.yaml:12:3  areas: no area is served, so nobody is told whom to ring here  (write kind: served in the area that is yours)",
    ]
  `);
});

test('a file that is empty, missing, or not UTF-8', () => {
  expect(complaints({ 'data/contacts/empty.yaml': '' })).toMatchInlineSnapshot(`
    [
      "data/contacts/empty.yaml:1:1  the file is empty  (fill it in, or delete the file)",
    ]
  `);
  expect(complaints({ 'data/contacts/comment.yaml': '# nothing here\n' })).toMatchInlineSnapshot(`
    [
      "data/contacts/comment.yaml:1:1  the file is empty  (fill it in, or delete the file)",
    ]
  `);
  expect(
    complaints({
      'data/contacts/latin.yaml': Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9, 0x0a]),
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/latin.yaml:1:1  the file is not UTF-8 text  (save it again with the encoding UTF-8)",
    ]
  `);
  expect(complaints({ 'data/glossary.yaml': null })).toMatchInlineSnapshot(`
    [
      "data/glossary.yaml:1:1  the file is missing  (restore it from the history, or create it)",
    ]
  `);
});

test('an id used twice', () => {
  expect(
    complaints({
      'data/agencies.yaml': `${fixtureFiles['data/agencies.yaml']}  - { id: council, name: Again, sector: council, summary: Helps. }\n`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/agencies.yaml:3:11  agencies[1].id: council is used twice. It is first used on line 2  (give one of them another)",
    ]
  `);
});

test('front matter: missing, without a required field, with an unknown tag', () => {
  const brief = fixtureFiles['blog/a.md'] as string;
  expect(complaints({ 'blog/a.md': brief.replace(/---[\s\S]*?---\n/, '') })).toMatchInlineSnapshot(`
    [
      "blog/a.md:1:1  the page has no front matter  (start the file with --- on a line of its own, the title and the other fields, and --- again)",
    ]
  `);
  expect(complaints({ 'blog/a.md': brief.replace('description: One sentence.\n', '') }))
    .toMatchInlineSnapshot(`
    [
      "blog/a.md:2:1  description: this field is missing  (add description: text)",
    ]
  `);
  expect(complaints({ 'blog/a.md': brief.replace('tags: [learning]', 'tags: [lerning]') }))
    .toMatchInlineSnapshot(`
    [
      "blog/a.md:7:8  tags[0]: lerning is not in blog/tags.yml  (did you mean learning?)",
    ]
  `);
});

test('a brief whose headings are out of order', () => {
  const brief = fixtureFiles['blog/a.md'] as string;
  expect(complaints({ 'blog/a.md': brief.replace('## What to do\n', '') })).toMatchInlineSnapshot(`
    [
      "blog/a.md:23:1  expected the heading "What to do" here, found "Questions for your team"  (a brief has these headings, in this order: What was found; Why it matters; What to do; Questions for your team; Where it came from)",
    ]
  `);
});

test('a link in a text that leads nowhere, and one of an unknown kind', () => {
  const brief = fixtureFiles['blog/a.md'] as string;
  expect(complaints({ 'blog/a.md': brief.replace('contact:front-door', 'contact:front-dor') }))
    .toMatchInlineSnapshot(`
    [
      "blog/a.md:18:5  there is no contact with the id front-dor  (did you mean front-door?)",
    ]
  `);
  expect(complaints({ 'blog/a.md': brief.replace('contact:front-door', 'person:front-door') }))
    .toMatchInlineSnapshot(`
    [
      "blog/a.md:18:5  links of the kind person: are not known here  (use one of: contact: phone: written: topic: plain-page: term: indicator: finding: question: recommendation: cite: claim: pathway: course: courses:)",
    ]
  `);
});

test('an indicator gone without a word between versions, and one on an unknown dimension', () => {
  const data = fixtureFiles['versioned_docs/version-2022/indicators.yaml'] as string;
  expect(
    complaints({
      'versioned_docs/version-2022/indicators.yaml': data.replace(
        'id: meals-regular',
        'id: meals-other',
      ),
      'docs/indicators.yaml': (fixtureFiles['docs/indicators.yaml'] as string).replace(
        'id: meals-regular',
        'id: meals-other',
      ),
    }),
  ).toMatchInlineSnapshot(`
    [
      "versioned_docs/version-2022/indicators.yaml:1:1  withdrawn: the indicator meals-regular was in the version before and is missing here  (list it under withdrawn with the reason, or bring it back)",
    ]
  `);
  expect(
    complaints({
      'docs/indicators.yaml': (fixtureFiles['docs/indicators.yaml'] as string).replace(
        'dimension: basic-care',
        'dimension: basic-car',
      ),
    }),
  ).toMatchInlineSnapshot(`
    [
      "docs/indicators.yaml:60:16  indicators[0].dimension: this version has no dimension with the id basic-car  (did you mean basic-care?)",
    ]
  `);
});

test('a question of an audit that an agency did not answer', () => {
  const questions = fixtureFiles['data/audits/2021-22/questions.yaml'] as string;
  expect(
    complaints({
      'data/audits/2021-22/questions.yaml': `${questions}  - { number: 2, id: why, theme: structures, text: Why? }\n`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/audits/2021-22/responses/council.yaml:5:3  answers: question 2 has no answer  (add it, or say in its summary that it was not answered)",
    ]
  `);
});

test('a superseded edition is one warning, whatever number of files rest on it', () => {
  const citation = (id: string, rest: string) =>
    `  - { id: ${id}, title: An Act, short: Act ${id}, kind: statute, edition: "1", checked: 2026-11-01, ${rest} }\n`;
  const citations = [
    'citations:\n',
    citation('act', 'status: superseded, supersededBy: newer'),
    citation('newer', 'status: superseded, supersededBy: newest'),
    citation('newest', 'status: current'),
  ].join('');
  const update = (slug: string, cited: string) => ({
    [`updates/${slug}.md`]: (fixtureFiles['updates/a.md'] as string)
      .replace('slug: a-update', `slug: ${slug}`)
      .replace('kind: site', `kind: site\ncitations: [${cited}]`),
  });
  const base = { 'data/citations.yaml': citations };
  expect([
    ...complaints({ ...base, ...update('b', 'act') }),
    '---',
    ...complaints({ ...base, ...update('b', 'act'), ...update('c', 'newest, act') }),
    '---',
    ...complaints({
      ...base,
      ...update('b', 'act'),
      ...update('c', 'act'),
      ...update('d', 'newer'),
    }),
  ]).toMatchInlineSnapshot(`
    [
      "updates/b.md:10:13  warning: citations[0]: Act newest has replaced Act act, which this file relies on  (read the newer edition, correct the file and cite newest in it)",
      "---",
      "updates/b.md:10:13  warning: citations[0]: Act newest has replaced Act act, which this file relies on  (read the newer edition, correct the file and cite newest in it)",
      "---",
      "updates/b.md:10:13  warning: citations[0]: Act newest has replaced Act act, which 2 files rely on (updates/b.md and updates/c.md)  (read the newer edition, correct each file and cite newest in it; search for act to find them all)",
      "updates/d.md:10:13  warning: citations[0]: Act newest has replaced Act newer, which this file relies on  (read the newer edition, correct the file and cite newest in it)",
    ]
  `);
});

test('a frozen version keeps the editions of its day', () => {
  const citations =
    'citations:\n  - { id: act, title: An Act, short: An Act (1989), kind: statute, edition: "1989", status: superseded, supersededBy: new-act, checked: 2026-11-01 }\n  - { id: new-act, title: A new Act, short: A new Act (2026), kind: statute, edition: "2026", status: current, checked: 2026-11-01 }\n';
  const page = '---\ntitle: Consent\ndescription: A page.\ncitations: [act]\n---\n\nWords.\n';
  const cites = (folder: string) =>
    complaints({ 'data/citations.yaml': citations, [`${folder}/consent.md`]: page });
  expect(cites('versioned_docs/version-2022')).toEqual([]);
  expect(cites('docs')).toHaveLength(1);
});

test('a worry names a level that the document has', () => {
  const at = (level: number) =>
    complaints({
      'data/concerns.yaml': (fixtureFiles['data/concerns.yaml'] ?? '').replace(
        'urgency: today',
        `urgency: today, level: ${level}`,
      ),
    });
  expect(at(4)).toEqual([]);
  expect(at(5)).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:13:128  concerns[0].level: the document has no level 5  (write a level from 1 to 4, or leave it out)",
    ]
  `);
});

test('no two levels may be given one colour or one shape', () => {
  const signs = (list: string) =>
    complaints({
      'data/partnership.yaml': `${fixtureFiles['data/partnership.yaml'] ?? ''}levelSigns: ${list}\n`,
    });
  const [one, other] = ['colour: rust, shape: cross', 'colour: rust, shape: shield'];
  expect(signs(`[{ ${one} }]`)).toEqual([]);
  expect(signs(`[{ ${one} }, { ${other} }]`)).toMatchInlineSnapshot(`
    [
      "data/partnership.yaml:18:13  levelSigns: expected each colour and each shape once; found a list  (write it that way)",
    ]
  `);
});

test('hours that cannot be are refused at their place', () => {
  const hours = (spans: string) => contact('spans: ["09:00-17:00"]', `spans: ${spans}`);
  expect([
    ...complaints(hours('["9am-5pm"]')),
    ...complaints(hours('["09:00-12:00", "11:00-17:00"]')),
    ...complaints(hours('["09:00-09:00"]')),
    ...complaints(hours('["20:00-24:30"]')),
    ...complaints(contact('days: [monday, tuesday]', 'days: [monday, monday]')),
  ]).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:14:42  hours.weekly[0].spans[0]: expected a span written as "08:00-18:00" in 24-hour time; an end earlier than the start runs into the next day; found "9am-5pm"  (write it that way)",
      "data/contacts/front-door.yaml:14:57  hours.weekly[0].spans[1]: "11:00-17:00" overlaps "09:00-12:00"  (give spans that do not overlap)",
      "data/contacts/front-door.yaml:14:42  hours.weekly[0].spans[0]: "09:00-09:00" starts and ends at the same time  (write "00:00-24:00" for all day)",
      "data/contacts/front-door.yaml:14:42  hours.weekly[0].spans[0]: "20:00-24:30" ends after 24:00  (write an end after midnight as the time of the next morning, for example "18:00-08:00")",
      "data/contacts/front-door.yaml:14:24  hours.weekly[0].days[1]: monday is listed twice  (put all the spans of a day in one entry)",
    ]
  `);
});

test('a finder that does not hang together is refused', () => {
  const finder = (from: string, to: string) => ({
    'data/concerns.yaml': (fixtureFiles['data/concerns.yaml'] ?? '').replace(from, to),
  });
  expect([
    ...complaints(finder('group: harm', 'group: hamr')),
    ...complaints(finder('responsible: home', 'responsible: nobody')),
    ...complaints(finder('lastResort: always', 'lastResort: front-door')),
    ...complaints(finder('ask: [front-door]', 'ask: [front-dor]')),
  ]).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:6:11  groups[0].id: no concern is in the group "harm"  (put one in it, or remove the group)",
      "data/concerns.yaml:13:25  concerns[0].group: there is no group "hamr"  (did you mean harm?)",
      "data/concerns.yaml:13:99  concerns[0].responsible: there is no rule of responsibility "nobody"  (use one of home)",
      "data/concerns.yaml:10:13  lastResort: front-door is not open at every hour, so an answer could end with nobody  (name a contact whose hours are "kind: always")",
      "data/concerns.yaml:13:37  concerns[0].ask[0]: there is no contact with the id front-dor  (did you mean front-door?)",
    ]
  `);
});

/** The fixture without its sample, which no release may have. */
const noSample: Changes = { 'data/contacts/team.yaml': null };

test('a release refuses a sample, a local number seen second-hand, and an overdue contact', () => {
  expect(complaints({}, true)).toMatchInlineSnapshot(`
    [
      "data/contacts/team.yaml:10:20  evidence.class: a release cannot carry a local contact that is sample  (ask the service, then record class confirmed, the date and who asked; or record its own page as published)",
    ]
  `);
  const secondHand = 'class: second-hand, on: 2026-11-01, source: { title: A leaflet }';
  expect(
    complaints(
      { ...noSample, ...contact('class: confirmed, on: 2026-11-01, by: a role', secondHand) },
      true,
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:16:20  evidence.class: a release cannot carry a local contact that is second-hand  (ask the service, then record class confirmed, the date and who asked; or record its own page as published)",
    ]
  `);
  expect(complaints({ ...noSample, ...contact('due: 2027-05-01', 'due: 2026-11-23') }, true))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:17:16  review.due: the review was due on 2026-11-23  (check the details with the service, then move evidence.on and review.due)",
    ]
  `);
  expect(complaints(noSample, true)).toEqual([]);
});

test('a reason lets an overdue contact out, as a warning; it stands with the contact wherever it is shown and exported', () => {
  const fixture = makeFixtureSite({
    ...noSample,
    ...contact(
      /evidence: .*\n.*/,
      'evidence: { class: confirmed, on: 2026-06-01, by: a role, source: { title: A call } }\nreview: { due: 2026-11-23, owner: front-door }',
    ),
  });
  try {
    const refused = readSite(fixture.root, { release: true, today: '2026-11-24' });
    expect(refused.site).toBeUndefined();
    expect(refused.problems.map(({ severity, field }) => [severity, field])).toEqual([
      ['error', 'review.due'],
    ]);
    const { site, problems } = readSite(fixture.root, {
      release: true,
      today: '2026-11-24',
      allowOverdue: 'The service is moving until March',
      url: 'https://a.example',
    });
    expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "data/contacts/front-door.yaml:17:16  warning: review.due: the review was due on 2026-11-23; allowed, since: The service is moving until March  (check the details with the service, then move evidence.on and review.due)",
      ]
    `);
    if (!site) throw new Error('not whole');
    const words =
      'Its review was due by 23 November 2026 and is late. The reason given: The service is moving until March.';
    expect(
      JSON.stringify(
        listRoutes(site).find((route) => route.path === '/contacts/front-door')?.props,
      ),
    ).toContain(words);
    const files = openData(site).files.filter(
      (file) => /contacts\.(json|csv|vcf)$/.test(file.path) && file.path.startsWith('open-data'),
    );
    expect(files).toHaveLength(3);
    for (const file of files)
      expect(file.content.replace(/\r\n /g, '')).toContain('The service is moving until March');
    expect(
      readSite(fixture.root, { release: false, today: '2026-11-24' }).site?.allowOverdue,
    ).toBeUndefined();
  } finally {
    fixture.remove();
  }
});

test('a review of the version in force has to lie after the last one', () => {
  const partnership = fixtureFiles['data/partnership.yaml'] as string;
  expect(
    complaints({
      'data/partnership.yaml': partnership.replace('due: 2027-05-01', 'due: 2026-05-01'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/partnership.yaml:9:67  review.levelOfNeed.due: expected a date after reviewed; found "2026-05-01"  (write it that way)",
    ]
  `);
});

test('one broken file does not hide the faults of another', () => {
  const found = complaints({
    ...contact('agency: council', 'agency: nobody-at-all'),
    'data/glossary.yaml': 'terms: 5\n',
    'blog/a.md': 'no front matter',
  });
  expect(new Set(found.map((line) => line.split(':')[0]))).toEqual(
    new Set([contactFile, 'data/glossary.yaml', 'blog/a.md']),
  );
});

test('faults of many kinds in one record and across files are told at one reading', () => {
  const brief = fixtureFiles['blog/a.md'] as string;
  expect(
    complaints({
      [contactFile]: (fixtureFiles[contactFile] as string)
        .replace('kind: front-door', 'kind: front-dor')
        .replace('agency: council', 'agency: counsil')
        .replace('0117 903 6444', '0117 90')
        .replace('due: 2027-05-01', 'due: 2026-05-01'),
      'blog/a.md': brief
        .replace('description: One sentence.\n', '')
        .replace('tags: [learning]', 'tags: [lerning]')
        .replace('findings: [council-strength]', 'findings: [council-strenght]')
        .replace('contact:front-door', 'contact:front-dor')
        .replace('## What to do\n', ''),
      'data/agencies.yaml': `${fixtureFiles['data/agencies.yaml']}  - { id: charity, name: Charity, sector: nowhere, summary: Helps. }\n`,
      'versioned_docs/version-2022/indicators.yaml': (
        fixtureFiles['versioned_docs/version-2022/indicators.yaml'] as string
      ).replace('level: 1\n    dimension', 'level: 5\n    dimension'),
      'data/audits/2021-22/recommendations.yaml': (
        fixtureFiles['data/audits/2021-22/recommendations.yaml'] as string
      )
        .replace('text: Measure.', 'txt: Measure.')
        .replace('[council-strength]', '[council-strong]'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "blog/a.md:2:1  description: this field is missing  (add description: text)",
      "blog/a.md:6:8  tags[0]: lerning is not in blog/tags.yml  (did you mean learning?)",
      "blog/a.md:8:12  findings[0]: there is no finding with the id council-strenght  (did you mean council-strength?)",
      "blog/a.md:17:5  there is no contact with the id front-dor  (did you mean front-door?)",
      "blog/a.md:22:1  expected the heading "What to do" here, found "Questions for your team"  (a brief has these headings, in this order: What was found; Why it matters; What to do; Questions for your team; Where it came from)",
      "data/agencies.yaml:3:43  agencies[1].sector: expected one of council, health, police, education, voluntary, partnership, national; found "nowhere"  (choose one of them)",
      "data/audits/2021-22/recommendations.yaml:2:7  recommendations[0].text: this field is missing  (add text: text)",
      "data/audits/2021-22/recommendations.yaml:2:18  recommendations[0].txt: there is no field called txt here  (did you mean text?)",
      "data/audits/2021-22/recommendations.yaml:2:63  recommendations[0].findings[0]: there is no finding with the id council-strong  (did you mean council-strength?)",
      "data/contacts/front-door.yaml:3:7  kind: expected one of front-door, service, role, helpline, team; found "front-dor"  (did you mean front-door?)",
      "data/contacts/front-door.yaml:4:9  agency: there is no agency with the id counsil  (did you mean council?)",
      "data/contacts/front-door.yaml:10:13  phones[0].number: "0117 90" is not a telephone number of the United Kingdom  (write it as the service does, with its area code, in quotes)",
      "data/contacts/front-door.yaml:17:16  review.due: the review date 2026-05-01 is not after 2026-11-01, the day the details were checked  (give a later review date)",
      "versioned_docs/version-2022/indicators.yaml:59:12  indicators[0].level: this version has no level 5  (write a level from 1 to 4)",
    ]
  `);
});

test('guidance due for review before it was reviewed', () => {
  const page =
    '---\ntitle: A page\ndescription: One sentence.\nsidebar_position: 1\nreview: { reviewed: 2026-11-01, due: 2026-10-01, owner: front-door }\n---\n\nWords.\n';
  expect(complaints({ 'guidance/a.md': page })).toMatchInlineSnapshot(`
    [
      "guidance/a.md:5:38  review.due: the review date 2026-10-01 is not after 2026-11-01, the day the page was reviewed  (give a later review date)",
    ]
  `);
});

test('one tab is told once, not with every line it upsets', () => {
  expect(complaints(contact('kind: front-door', '\tkind: front-door'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:3:1  this line is indented with a tab  (indent with two spaces, never a tab)",
    ]
  `);
});

test('a second document in a file, and aliases that multiply', () => {
  expect(complaints(contact(/$/, '---\nid: other\n'))).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:19:1  a line of three hyphens starts a second document here  (delete the line; one file holds one record)",
    ]
  `);
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f'].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcde'[i]}`).join(', ')}]`,
    ),
  ].join('\n');
  expect(complaints({ 'data/contacts/bomb.yaml': `${bomb}\n` })).toMatchInlineSnapshot(`
    [
      "data/contacts/bomb.yaml:1:1  its aliases cannot be followed: Excessive alias count indicates a resource exhaustion attack  (write the values out; these files need no anchors (&) and aliases (*))",
    ]
  `);
});

test('a file of authors that cannot be read is one fault, not one for every post', () => {
  expect(complaints({ 'blog/authors.yml': 'partnership-team:\n\tname: Partnership team\n' }))
    .toMatchInlineSnapshot(`
    [
      "blog/authors.yml:2:1  this line is indented with a tab  (indent with two spaces, never a tab)",
    ]
  `);
});

test('versions.json that is not JSON', () => {
  expect(complaints({ 'versions.json': '["2022", "2019"' })).toMatchInlineSnapshot(`
    [
      "versions.json:1:16  this is not JSON that can be read  (check the quotes, commas and brackets)",
    ]
  `);
});

test('versions.json that is no list, lists one version twice, or one by a name that no address can have', () => {
  expect(complaints({ 'versions.json': '{}' })).toContain(
    'versions.json:1:1  expected a list of the published versions  (list them, newest first, for example ["2031", "2027"], or [] while there is only the draft)',
  );
  expect(complaints({ 'versions.json': '["2022", "2019", "2022"]' })).toEqual([
    'versions.json:1:1  2022 is listed twice  (keep one of the two)',
  ]);
  for (const name of ['browse', 'Second edition', 'next'])
    expect(complaints({ 'versions.json': JSON.stringify([name]) })).toContain(
      `versions.json:1:1  no version may be called “${name}”  (use small letters, numbers, hyphens and dots, and no name of a page of the document)`,
    );
});

test('until a first version is published the draft is the document', () => {
  const drafts = Object.keys(fixtureFiles).filter((file) => file.startsWith('versioned_docs/'));
  const fixture = makeFixtureSite({
    ...Object.fromEntries(drafts.map((file) => [file, null])),
    'versions.json': '[]',
  });
  const { site, problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  expect(problems.map(formatProblem)).toEqual([]);
  expect(site?.addresses()).toContain('/level-of-need/levels/level-1');
  expect(site?.resolve('indicator', 'meals-regular')?.href).toBe(
    '/indicators/basic-care#meals-regular',
  );
});

test('a version in force from no day, from one that is in the future, or from one before its forerunner; a draft with a day', () => {
  const from = (file: string, day: string): Changes => ({
    [file]: (fixtureFiles[file] as string).replace(/^inForceFrom:.*$/m, `inForceFrom: ${day}`),
  });
  const newest = 'versioned_docs/version-2022/indicators.yaml';
  expect(
    [
      from(newest, 'null'),
      from(newest, '2026-11-25'),
      from(newest, '2019-04-01'),
      from('docs/indicators.yaml', '2026-11-24'),
    ].flatMap((changes) => complaints(changes)),
  ).toMatchInlineSnapshot(`
    [
      "versioned_docs/version-2022/indicators.yaml:3:14  inForceFrom: a published version needs the day from which it applies  (write it, for example inForceFrom: 2026-11-24)",
      "versioned_docs/version-2022/indicators.yaml:3:14  inForceFrom: 25 November 2026 is in the future, and the site would show this version as in force now  (publish it on or after that day. Until then, take it out of versions.json)",
      "versioned_docs/version-2022/indicators.yaml:3:14  inForceFrom: this version starts no later than the one before it, which starts on 1 April 2019  (correct the day in one of the two)",
      "docs/indicators.yaml:3:14  inForceFrom: the draft names a day from which it applies  (write inForceFrom: null; npm run release:level-of-need writes the day of a published version)",
    ]
  `);
  expect(complaints(from(newest, '2026-11-24'))).toEqual([]);
});

test('two pages at one address, one of them a draft', () => {
  const update = fixtureFiles['updates/a.md'] as string;
  expect(complaints({ 'updates/b.md': update.replace('kind: site', 'kind: site\ndraft: true') }))
    .toMatchInlineSnapshot(`
    [
      "updates/b.md:4:7  slug: the address /updates/a-update is also the address of updates/a.md  (give one of the two another slug or file name)",
    ]
  `);
});

test('a link to a page or a file that is not there', () => {
  const brief = fixtureFiles['blog/a.md'] as string;
  const [link] = ['[the door](contact:front-door)'];
  expect(
    complaints({
      'blog/a.md': brief.replace(
        link as string,
        '[a](/contacts/front-dor) [b](/contacts/front-door#top) [c](../updates/b.md) [d](../updates/a.md) [e](/briefs/tags/learning) [f](/open-data/contacts.json)',
      ),
    }),
  ).toMatchInlineSnapshot(`
    [
      "blog/a.md:18:5  there is no page at /contacts/front-dor  (did you mean /contacts/front-door?)",
      "blog/a.md:18:30  there is no place #top at /contacts/front-door  (link to the page, or to the record by its kind and id, for example term:mash)",
      "blog/a.md:18:60  there is no file ../updates/b.md among the pages of blog/  (correct the link, or link to the address of the page, for example /guidance/consent)",
      "blog/a.md:18:81  there is no file ../updates/a.md among the pages of blog/  (correct the link, or link to the address of the page, for example /guidance/consent)",
      "blog/a.md:18:129  there is no file static/open-data/contacts.json  (put the file there, or correct the link; files to download are listed at /open-data)",
    ]
  `);
});

test('a file with an ending that nothing reads', () => {
  expect(
    complaints({
      'data/contacts/lado.yaml.txt': 'id: lado\n',
      'data/language/more.json': '{}',
      'blog/b.docx': 'x',
      'blog/picture.png': 'x',
    }),
  ).toMatchInlineSnapshot(`
    [
      "blog/b.docx:1:1  nothing reads a file with this ending  (rename it so that it ends in .md, or move it out of blog/)",
      "data/contacts/lado.yaml.txt:1:1  nothing reads a file with this ending  (rename it so that it ends in .yaml, or move it out of data/)",
      "data/language/more.json:1:1  nothing reads a file with this ending  (rename it so that it ends in .yaml, or move it out of data/)",
    ]
  `);
});

describe('whose text a version is', () => {
  const data = 'versioned_docs/version-2022/indicators.yaml';
  const adopted = (words: string, file = data): Changes => ({
    [file]: (fixtureFiles[file] as string).replace(/^adopted:.*$/m, `adopted: ${words}`),
  });

  test('example text is no fault until it would go out to the public', () => {
    expect(complaints(adopted('null'))).toEqual([]);
    expect(complaints(adopted('null'), true).filter((line) => line.startsWith('versioned_docs')))
      .toMatchInlineSnapshot(`
      [
        "versioned_docs/version-2022/indicators.yaml:2:10  adopted: nobody has adopted this version: it is example text, and cannot be released  (publish the partnership’s own document; if this is the text it adopted, write adopted: { on: 2026-11-20, by: the body that decided } and record that with npm run release:level-of-need -- --correct)",
      ]
    `);
  });

  test('a decision that is in the future, one without its body, and a draft that was adopted', () => {
    expect(
      [
        adopted('{ on: 2026-11-25, by: A group }'),
        adopted('{ on: 2026-11-20 }'),
        adopted('{ on: 2026-11-20, by: A group }', 'docs/indicators.yaml'),
      ].flatMap((changes) => complaints(changes)),
    ).toMatchInlineSnapshot(`
      [
        "versioned_docs/version-2022/indicators.yaml:2:10  adopted: 25 November 2026 is in the future  (correct the day)",
        "versioned_docs/version-2022/indicators.yaml:2:12  adopted.by: this field is missing  (add by: text)",
        "docs/indicators.yaml:2:10  adopted: the draft says that it was adopted  (write adopted: null; npm run release:level-of-need writes the day and by whom)",
      ]
    `);
  });

  test('words that betray a text are refused, those of the partnership too', () => {
    const page = 'versioned_docs/version-2022/consent.md';
    const partnership = fixtureFiles['data/partnership.yaml'] as string;
    expect(
      complaints(
        {
          [page]:
            '---\ntitle: Consent\ndescription: Consent.\n---\n\n**To be\nagreed:** all of it. It is illustrative.\n\nI’w gytuno.\n',
          'data/partnership.yaml': `${partnership}unfinishedWords: [i’w gytuno]\n`,
        },
        true,
      ).filter((line) => line.startsWith(page)),
    ).toMatchInlineSnapshot(`
      [
        "versioned_docs/version-2022/consent.md:6:3  a published version says it is a draft, or leaves something unsettled: “To be agreed”  (correct the draft and publish it, or correct this version with npm run release:level-of-need -- --correct)",
        "versioned_docs/version-2022/consent.md:7:28  a published version says it is a draft, or leaves something unsettled: “illustrative”  (correct the draft and publish it, or correct this version with npm run release:level-of-need -- --correct)",
        "versioned_docs/version-2022/consent.md:9:1  a published version says it is a draft, or leaves something unsettled: “I’w gytuno”  (correct the draft and publish it, or correct this version with npm run release:level-of-need -- --correct)",
      ]
    `);
  });
});

describe('a published version is frozen', () => {
  const folder = 'versioned_docs/version-2022';
  /** The problems after a change to the files of a whole site. */
  function after(change: (root: string) => void): string[] {
    const site = makeFixtureSite({
      [`${folder}/consent.md`]: '---\ntitle: Consent\ndescription: Consent.\n---\n\nAsk first.\n',
    });
    const load = () =>
      readSite(site.root, { release: false, today: '2026-11-24' }).problems.map(formatProblem);
    try {
      expect(load()).toEqual([]);
      change(site.root);
      return load();
    } finally {
      site.remove();
    }
  }
  const edit = (name: string, change: (text: string) => string) => (root: string) => {
    const file = path.join(root, folder, name);
    fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
  };

  test.each([
    ['a word of a page', edit('consent.md', (text) => text.replace('Ask', 'Do not ask'))],
    [
      'an indicator',
      edit('indicators.yaml', (text) => text.replace('regular meals', 'regular warm meals')),
    ],
    ['a comment in the data', edit('indicators.yaml', (text) => `# Mine.\n${text}`)],
  ])('%s that changed is refused, with the file and the way out', (_, change) => {
    expect(after(change)).toEqual([
      expect.stringMatching(
        /^versioned_docs\/version-2022\/\S+:1:1 {2}this file of the published version 2022 has changed since it was published {2}\(.*--correct 2022 --reason "why"\)$/,
      ),
    ]);
  });

  test('a file that came, one that went, and a record that is gone or says nothing', () => {
    expect(after((root) => fs.writeFileSync(path.join(root, folder, 'map.png'), 'x'))).toEqual([
      expect.stringContaining(
        'version-2022/map.png:1:1  this file of the published version 2022 was not there',
      ),
    ]);
    expect(after((root) => fs.rmSync(path.join(root, folder, 'consent.md')))).toEqual([
      expect.stringContaining(
        'version-2022/consent.md:1:1  this file of the published version 2022 is gone',
      ),
    ]);
    expect(after((root) => fs.rmSync(path.join(root, `${folder}.frozen.json`)))).toEqual([
      expect.stringContaining('there is no record of version 2022 as it was published'),
    ]);
    expect(
      after((root) => fs.writeFileSync(path.join(root, `${folder}.frozen.json`), '{}')),
    ).toEqual([expect.stringContaining('frozen.json:1:1  files: this field is missing')]);
  });

  test('the line endings of a checkout are no change', () =>
    expect(after(edit('consent.md', (text) => text.replace(/\n/g, '\r\n')))).toEqual([]));
});
