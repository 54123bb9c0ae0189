/** What a record of a contact may not say: the words an author reads. Each case breaks one thing in a set that is whole. */
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

/** One file of the fixture with some words replaced; throws for words that are not there. */
function edit(file: string, ...pairs: [from: string | RegExp, to: string][]): Changes {
  return {
    [file]: pairs.reduce((text, [from, to]) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${String(from)} is not in ${file}`);
      return changed;
    }, fixtureFiles[file] as string),
  };
}
const of = (id: string, ...pairs: [from: string | RegExp, to: string][]): Changes =>
  edit(`data/contacts/${id}.yaml`, ...pairs);

const door = fixtureFiles['data/contacts/front-door.yaml'] as string;
const secondDoor = (areas: string) =>
  door
    .replace('id: front-door', 'id: other-door')
    .replace(/^name: .*/m, 'name: The other door')
    .replace('areas: [here]', `areas: [${areas}]`)
    .replace('concerns: [worry]\n', '');

test('a sample with details of its own', () => {
  expect(
    complaints(
      of('team', [
        'standIn:',
        'phones: [{ number: "0117 903 6444" }]\nemail: a@b.org\nwebForm: { label: A form, url: "https://b.org/" }\nhours: { kind: always }\nstandIn:',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/team.yaml:9:9  phones: a sample has no phones: nobody knows them yet  (take this out, or say in evidence where it was seen)",
      "data/contacts/team.yaml:10:8  email: a sample has no email: nobody knows them yet  (take this out, or say in evidence where it was seen)",
      "data/contacts/team.yaml:11:10  webForm: a sample has no webForm: nobody knows them yet  (take this out, or say in evidence where it was seen)",
      "data/contacts/team.yaml:12:8  hours: a sample has no hours: nobody knows them yet  (take this out, or say in evidence where it was seen)",
    ]
  `);
});

test('a sample that says nobody to ring, or both a contact and a page', () => {
  expect(complaints(of('team', [/standIn: .*\n/, '']))).toMatchInlineSnapshot(`
    [
      "data/contacts/team.yaml:1:1  standIn: a sample does not say who to ring instead  (add standIn with a contact, or with a page)",
    ]
  `);
  expect(
    complaints(
      of('team', [
        'contact: front-door,',
        'contact: front-door, page: { label: A list, url: "https://list.example/" },',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/team.yaml:9:10  standIn: expected either a contact to ring or a page to look at; found a group of fields  (write it that way)",
    ]
  `);
});

test('a contact that cannot be reached, one without hours, and one that has standIn', () => {
  expect(complaints(of('always', [/phones:\n.*\n/, '']))).toMatchInlineSnapshot(`
    [
      "data/contacts/always.yaml:1:1  phones: there is no way to reach this contact  (add a number, an email or a web form; where none is known, set evidence.class to sample)",
    ]
  `);
  expect(complaints(of('always', [/hours: .*\n/, '']))).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:10:13  lastResort: always is not open at every hour, so an answer could end with nobody  (name a contact whose hours are "kind: always")",
      "data/contacts/always.yaml:1:1  hours: the hours are missing  (add hours; where they are not known, write kind: unknown with a note)",
    ]
  `);
  expect(complaints(of('front-door', [/^evidence:/m, 'standIn: { contact: always }\nevidence:'])))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:16:10  standIn: only a sample has standIn  (use outOfHours for who answers when it is closed)",
    ]
  `);
});

test('a stand-in that is a sample, itself, the emergency, or has no number', () => {
  expect([
    ...complaints(of('front-door', [/^evidence:/m, 'outOfHours: team\nevidence:'])),
    ...complaints(of('front-door', [/^evidence:/m, 'outOfHours: front-door\nevidence:'])),
    ...complaints(of('front-door', [/^evidence:/m, 'outOfHours: emergency\nevidence:'])),
    ...complaints(of('team', ['contact: front-door', 'contact: emergency'])),
    ...complaints({
      ...of('always', [/phones:\n.*\n/, 'email: line@b.org\n']),
      ...of('team', ['contact: front-door', 'contact: always']),
    }),
  ]).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:16:13  outOfHours: team has no number itself, so it cannot stand in for anyone  (name a contact with a number, for example the front door)",
      "data/contacts/front-door.yaml:16:13  outOfHours: front-door names itself  (name another contact, or take this out)",
      "data/contacts/front-door.yaml:16:13  outOfHours: emergency is for danger now, so it cannot stand in for a service that is closed  (name who takes this worry at that hour; where it can wait, take this out)",
      "data/contacts/team.yaml:9:21  standIn.contact: emergency is for danger now, so it cannot stand in for a service that is closed  (name who takes this worry at that hour; where it can wait, take this out)",
      "data/contacts/team.yaml:9:21  standIn.contact: always has no telephone number, so nobody can ring it  (name a contact with a number, or a page in place of the contact)",
    ]
  `);
});

test('two samples that send a reader to each other', () => {
  expect(
    complaints({
      ...of('team', ['contact: front-door', 'contact: other-team']),
      'data/contacts/other-team.yaml': (fixtureFiles['data/contacts/team.yaml'] as string)
        .replace('id: team', 'id: other-team')
        .replace(/^name: .*/m, 'name: The other team')
        .replace('contact: front-door', 'contact: team'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/other-team.yaml:9:21  standIn.contact: team has no number itself, so it cannot stand in for anyone  (name a contact with a number, for example the front door)",
      "data/contacts/team.yaml:9:21  standIn.contact: other-team has no number itself, so it cannot stand in for anyone  (name a contact with a number, for example the front door)",
    ]
  `);
});

test('a role held twice, or by nobody', () => {
  expect(complaints(of('always', ['role: out-of-hours', 'role: emergency'])))
    .toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:10:13  lastResort: always is for danger now, so it cannot stand in for anyone  (name the contact for what is urgent but not dangerous, for example the police non-emergency line)",
      "data/contacts/always.yaml:9:3  phones[0].number: the emergency number of data/partnership.yaml is 999; found 0800 1111  (put 999 first, or give the role emergency to the contact that has it)",
      "data/contacts/always.yaml:13:7  warning: role: no contact of Here has the role out-of-hours  (add role: out-of-hours to the contact that is it, with here among its areas)",
      "data/contacts/emergency.yaml:4:7  role: always is the emergency already  (take role: emergency out of one of them)",
    ]
  `);
  expect(complaints({ 'data/contacts/other-door.yaml': secondDoor('here') }))
    .toMatchInlineSnapshot(`
    [
      "data/contacts/other-door.yaml:17:7  role: front-door is the front-door already  (take role: front-door out of one of them)",
    ]
  `);
  expect(complaints(of('front-door', ['role: front-door\n', '']))).toMatchInlineSnapshot(`
    [
      "data/contacts/always.yaml:13:7  role: no contact of Here has the role front-door  (add role: front-door to the contact that is it, with here among its areas)",
    ]
  `);
  expect(complaints(of('office', ['role: team\n', '']))).toMatchInlineSnapshot(`
    [
      "data/contacts/always.yaml:13:7  role: no contact has the role team  (add role: team to the contact that is it)",
    ]
  `);
  expect(complaints(of('emergency', ['role: emergency\n', '']))).toMatchInlineSnapshot(`
    [
      "data/contacts/always.yaml:13:7  role: no contact has the role emergency  (add role: emergency to the contact that is it)",
    ]
  `);
});

test('each area served has its front door, and should have the others', () => {
  const second = edit('data/partnership.yaml', [
    'kind: served }\n',
    'kind: served }\n  - { id: there, name: There, kind: served }\n',
  ]);
  expect(complaints(second)).toMatchInlineSnapshot(`
    [
      "data/contacts/always.yaml:13:7  role: no contact of There has the role front-door  (add role: front-door to the contact that is it, with there among its areas)",
      "data/contacts/always.yaml:13:7  warning: role: no contact of There has the role out-of-hours  (add role: out-of-hours to the contact that is it, with there among its areas)",
      "data/contacts/always.yaml:13:7  warning: role: no contact of There has the role designated-officer  (add role: designated-officer to the contact that is it, with there among its areas)",
    ]
  `);
  expect(
    complaints({ ...second, 'data/contacts/other-door.yaml': secondDoor('there') }),
  ).toHaveLength(2);
});

test('each area may have a front door of its own', () => {
  expect(
    complaints({
      'data/contacts/other-door.yaml': secondDoor('there'),
      ...edit('data/partnership.yaml', [
        'kind: served }\n',
        'kind: served }\n  - { id: there, name: There, kind: neighbour }\n',
      ]),
    }),
  ).toEqual([]);
});

test('a file that cannot be read hides no role of another, and is told once', () => {
  expect(complaints(of('emergency', ['id: emergency', '\tid: emergency']))).toHaveLength(1);
});

test('another number, or hours, for the emergency', () => {
  expect(complaints(of('emergency', ['"999"', '"112"']))).toMatchInlineSnapshot(`
    [
      "data/contacts/emergency.yaml:10:3  phones[0].number: the emergency number of data/partnership.yaml is 999; found 112  (put 999 first, or give the role emergency to the contact that has it)",
    ]
  `);
  expect(
    complaints(
      of('emergency', ['hours: { kind: always }', 'hours: { kind: unknown, note: Ask. }']),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/emergency.yaml:11:8  hours: the emergency contact is not always open  (write kind: always, or give the role emergency to the contact that does)",
    ]
  `);
  expect(
    complaints({
      ...of('emergency', ['"999"', '"112"']),
      ...edit('data/partnership.yaml', ['"999"', '"112"']),
    }),
  ).toEqual([]);
});

describe('a contact and who stands in for it', () => {
  const hours = (text: string) =>
    `hours: { kind: weekly, weekly: [${text}], bankHolidays: closed }`;
  const week = '[monday, tuesday, wednesday, thursday, friday, saturday, sunday]';
  const withNight = (text: string): Changes => ({
    ...of('front-door', [
      /hours:[\s\S]*?(?=evidence)/,
      `${hours(`{ days: ${week}, spans: ["09:00-17:00"] }`)}\noutOfHours: night\n`,
    ]),
    'data/contacts/night.yaml': (fixtureFiles['data/contacts/always.yaml'] as string)
      .replace('id: always', 'id: night')
      .replace(/^name: .*/m, 'name: At night')
      .replace('\nrole: out-of-hours', '')
      .replace('hours: { kind: always }', text),
  });

  test('both closed for an hour of each day', () => {
    expect(
      complaints(
        withNight(hours(`{ days: ${week}, spans: ["18:00-09:00"] }`).replace('closed', 'all-day')),
      ),
    ).toMatchInlineSnapshot(`
      [
        "data/contacts/front-door.yaml:12:13  warning: outOfHours: this contact and night are both closed from 5pm on Tuesday to 6pm on Tuesday (53 times, first on 24 November 2026); 5pm on Wednesday to 6pm on Wednesday (52 times, first on 25 November 2026); 5pm on Thursday to 6pm on Thursday (52 times, first on 26 November 2026); 5pm on Friday to 6pm on Friday (49 times, first on 27 November 2026); 5pm on Saturday to 6pm on Saturday (52 times, first on 28 November 2026); 5pm on Sunday to 6pm on Sunday (52 times, first on 29 November 2026); 5pm on Monday to 6pm on Monday (47 times, first on 30 November 2026)  (correct the hours of one of them, or name another contact for outOfHours)",
      ]
    `);
  });

  test('covered at every hour but on bank holidays', () => {
    expect(complaints(withNight(hours(`{ days: ${week}, spans: ["17:00-09:00"] }`))))
      .toMatchInlineSnapshot(`
      [
        "data/contacts/front-door.yaml:12:13  warning: outOfHours: this contact and night are both closed from 9am on Friday to 9am on Saturday (3 times, first on 25 December 2026); 9am on Monday to 9am on Tuesday (5 times, first on 28 December 2026)  (correct the hours of one of them, or name another contact for outOfHours)",
      ]
    `);
  });

  test('whoever takes over after the one who takes over counts too', () => {
    const evening = hours(`{ days: ${week}, spans: ["17:00-22:00"] }`).replace('closed', 'all-day');
    const withThird = (third: string): Changes => ({
      ...withNight(`${evening}\noutOfHours: small-hours`),
      'data/contacts/small-hours.yaml': (fixtureFiles['data/contacts/always.yaml'] as string)
        .replace('id: always', 'id: small-hours')
        .replace(/^name: .*/m, 'name: In the small hours')
        .replace('\nrole: out-of-hours', '')
        .replace('hours: { kind: always }', third),
    });
    expect(complaints(withThird('hours: { kind: always }'))).toEqual([]);
    const late = hours(`{ days: ${week}, spans: ["22:00-08:00"] }`).replace('closed', 'all-day');
    expect(complaints(withThird(late)).join()).toContain(
      'this contact, night and small-hours are all closed from 8am on Tuesday to 9am on Tuesday',
    );
  });

  test('nothing to say where every hour is covered, or the hours are not known', () => {
    expect(
      complaints(
        withNight(hours(`{ days: ${week}, spans: ["17:00-09:00"] }`).replace('closed', 'all-day')),
      ),
    ).toEqual([]);
    expect(complaints(withNight('hours: { kind: unknown, note: Ask. }'))).toEqual([]);
  });
});

test('a day on which nothing can have been done yet', () => {
  expect([
    ...complaints(of('front-door', ['on: 2026-11-01', 'on: 2026-11-25'])),
    ...complaints(of('team', ['on: 2026-11-01', 'on: 2026-11-25'])),
    ...complaints(edit('data/citations.yaml', ['checked: 2026-11-01', 'checked: 2027-11-01'])),
    ...complaints({
      'guidance/a.md':
        '---\ntitle: A page\ndescription: One sentence.\nsidebar_position: 1\nreview: { reviewed: 2026-11-25, due: 2027-10-01, owner: front-door }\n---\n\nWords.\n',
    }),
  ]).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:16:35  evidence.on: 2026-11-25 is in the future, so nothing can have been done on it. Today is 2026-11-24  (give the day it was done)",
      "data/contacts/team.yaml:10:32  evidence.on: 2026-11-25 is in the future, so nothing can have been done on it. Today is 2026-11-24  (give the day it was done)",
      "data/citations.yaml:2:111  citations[0].checked: 2027-11-01 is in the future, so nothing can have been done on it. Today is 2026-11-24  (give the day it was done)",
      "guidance/a.md:5:21  review.reviewed: 2026-11-25 is in the future, so nothing can have been done on it. Today is 2026-11-24  (give the day it was done)",
    ]
  `);
  expect(complaints(of('front-door', ['on: 2026-11-01', 'on: 2026-11-24']))).toEqual([]);
});

test('a brief dated after today waits for its day, and its author is told', () => {
  expect(complaints(edit('blog/a.md', ['date: 2026-11-01', 'date: 2026-11-25'])))
    .toMatchInlineSnapshot(`
    [
      "blog/a.md:1:1  warning: date: the page waits for 2026-11-25, and comes with the first build on or after that day  (nothing to do if that is meant; otherwise correct the date)",
    ]
  `);
});

test('a worry that does not say how urgent it is', () => {
  expect(complaints(edit('data/concerns.yaml', [', urgency: today', '']))).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:13:31  concerns[0].urgency: this field is missing  (add one of: now, today, can-wait)",
    ]
  `);
});

test('a worry of danger now that does not say to everybody what is theirs', () => {
  const file = 'data/concerns.yaml';
  const now: [string, string] = ['urgency: today', 'urgency: now'];
  const promised: [string, string] = ['advice: []\n', 'advice: []\nnowForEveryRole: true\n'];
  const advice = (parts: string): [string, string] => [
    'role: another-area',
    `role: another-area, advice: [{ audiences: [schools], text: Ring., consent: None., yours: Stay., notYours: To ask. ${parts} }]`,
  ];
  expect(complaints(edit(file, promised, now, advice('')))).toEqual([
    expect.stringContaining('worry is for danger now and does not say to schools what is theirs'),
  ]);
  expect(complaints(edit(file, promised, now, advice(', record: Times.')))).toEqual([]);
  expect(complaints(edit(file, promised, advice('')))).toEqual([]);
});

test('a worry of today that does not say to everybody what is theirs, by its own advice or the general', () => {
  const file = 'data/concerns.yaml';
  const promised = (general: string): [string, string] => [
    'advice: []\n',
    `advice: ${general}\ntodayForEveryRole: true\n`,
  ];
  const part = (record: string) =>
    `[{ audiences: [schools], text: Ring., consent: None., yours: Stay., notYours: To ask.${record} }]`;
  expect(complaints(edit(file, promised('[]')))).toEqual([
    expect.stringContaining(
      'worry cannot wait and does not tell schools (text, consent, yours, notYours, record)',
    ),
  ]);
  const consent: [string, string] = ['urgency: today', 'urgency: today, consent: None.'];
  expect(complaints(edit(file, promised(part('')), consent))).toEqual([
    expect.stringContaining('does not tell schools (record)'),
  ]);
  expect(complaints(edit(file, promised(part(', record: Times.')), consent))).toEqual([]);
});

test('a worry that tells somebody to ring nobody but their own service', () => {
  const whole =
    '[{ audiences: [schools], text: Ring., consent: None., yours: Stay., notYours: To ask., record: Times. }]';
  const own = edit('data/partnership.yaml', [
    '{ id: schools, name: Schools }',
    '{ id: schools, name: Schools, ownSector: council }',
  ]);
  const promised = (more: string) => ({
    ...own,
    ...edit(
      'data/concerns.yaml',
      ['advice: []\n', `advice: ${whole}\n${more}`],
      ['urgency: today', 'urgency: today, consent: None.'],
    ),
  });
  expect(complaints(promised('todayForEveryRole: true\n'))).toEqual([
    expect.stringMatching(/concerns\[0\]\.ask: worry tells schools to ring nobody but their own/),
  ]);
  expect(complaints(promised(''))).toEqual([]);
  // A contact whose file is broken may be the one of another service.
  const promise = promised('todayForEveryRole: true\n');
  const more = {
    ...promise,
    'data/concerns.yaml': String(promise['data/concerns.yaml']).replace(
      'harm, ask: [',
      'harm, ask: [helper, ',
    ),
    'data/contacts/helper.yaml': 'id: [\n',
  };
  expect(complaints(more).join()).not.toContain('nobody but their own');
});

test('a worry that promises advice of its own to every role, and has none for one', () => {
  const file = 'data/concerns.yaml';
  const promised: [string, string] = ['advice: []\n', 'advice: []\nownForEveryRole: [worry]\n'];
  expect(complaints(edit(file, promised))).toEqual([
    expect.stringMatching(
      /concerns\[0\]\.advice: worry says nothing of its own to schools, as ownForEveryRole promises/,
    ),
  ]);
  const own = 'urgency: today, advice: [{ audiences: [schools], text: Ring. }]';
  expect(complaints(edit(file, promised, ['urgency: today', own]))).toEqual([]);
});

test('advice or a first step that sends people to the service that they are', () => {
  const own = edit('data/partnership.yaml', [
    '{ id: schools, name: Schools }',
    '{ id: schools, name: Schools, ownSector: council }',
  ]);
  const told = (words: string) =>
    complaints({
      ...own,
      ...edit('data/concerns.yaml', ['urgency: today', `urgency: today, ${words}`]),
    });
  const ring = 'Ring 0117 903 6444 and wait.';
  expect([
    ...told(`first: [Wait., ${ring}]`),
    ...told('advice: [{ audiences: [schools], text: Ring., ask: [front-door] }]'),
  ]).toEqual([
    expect.stringMatching(/concerns\[0\]\.first\[1\]: schools would be told to ring their own/),
    expect.stringMatching(/concerns\[0\]\.advice\[0\]\.ask: schools would be told to ring/),
  ]);
  expect(told(`first: [Wait., { text: ${ring}, but: [schools] }]`)).toEqual([]);
  expect(told('first: [Ring 0117 903 64440.]')).toEqual([]);
});

test('an urgent worry without advice for a role that is promised it', () => {
  const promised: [string, string] = ['advice: []\n', 'advice: []\neveryRole: [schools]\n'];
  const file = 'data/concerns.yaml';
  expect(complaints(edit(file, promised))).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:14:5  concerns[0].advice: worry cannot wait and says nothing of its own to schools  (add advice for them to this worry, or take them out of everyRole)",
    ]
  `);
  expect(
    complaints(
      edit(file, promised, [
        'urgency: today',
        'urgency: today, advice: [{ audiences: [schools], text: Ring. }]',
      ]),
    ),
  ).toEqual([]);
  expect(
    complaints(edit(file, promised, ['urgency: today', 'urgency: can-wait'])).join(),
  ).not.toContain('says nothing of its own');
});

test('an urgent worry that says nothing of consent, where the general advice goes by it', () => {
  const general: [string, string] = [
    'advice: []\n',
    'advice: [{ audiences: [schools], text: Tell your lead., consent: As for everybody. }]\n',
  ];
  const as = (...changes: [string, string][]) =>
    complaints(edit('data/concerns.yaml', general, ...changes)).filter((told) =>
      told.includes('consent'),
    );
  expect(as()).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:13:11  concerns[0].id: worry cannot wait and says nothing of consent  (write in consent whom to ask or tell first, and when not to)",
    ]
  `);
  expect(as(['urgency: today', 'urgency: can-wait'])).toEqual([]);
  expect(as(['urgency: today', 'urgency: today, consent: None needed.'])).toEqual([]);
});

test('a worry that a child may tell of, with nothing on how to listen, or guidance that is not there', () => {
  const as = (words: string) =>
    complaints(edit('data/concerns.yaml', ['urgency: today', `urgency: today, ${words}`]));
  expect([...as('told: true'), ...as('guidance: /guidance/nowhere')]).toMatchInlineSnapshot(`
    [
      "data/concerns.yaml:13:127  concerns[0].told: worry says that a child may tell of it, and whenTold is missing  (write whenTold at the head of the file, or take told out)",
      "data/concerns.yaml:13:131  concerns[0].guidance: there is no page /guidance/nowhere  (write the page in guidance/, or correct the address)",
    ]
  `);
  // The page may be the one that could not be read.
  const broken = { 'guidance/nowhere.md': '---\ntitle: [\n---\n\nWords.\n' };
  const led = edit('data/concerns.yaml', [
    'urgency: today',
    'urgency: today, guidance: /guidance/nowhere',
  ]);
  expect(complaints({ ...led, ...broken }).join()).not.toContain('there is no page');
});

test('a class of evidence without what it rests on', () => {
  const as = (text: string) => complaints(of('front-door', [/evidence: .*/, `evidence: ${text}`]));
  expect([
    ...as('{ class: published, on: 2026-11-01 }'),
    ...as('{ class: published, on: 2026-11-01, source: { title: A page } }'),
    ...as('{ class: second-hand, on: 2026-11-01 }'),
    ...as('{ class: confirmed, on: 2026-11-01 }'),
  ]).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:16:31  evidence.source: this field is missing  (add source: a group of fields)",
      "data/contacts/front-door.yaml:16:55  evidence.source.url: this field is missing  (add url: text)",
      "data/contacts/front-door.yaml:16:33  evidence.source: this field is missing  (add source: a group of fields)",
      "data/contacts/front-door.yaml:16:31  evidence.by: this field is missing  (add by: text)",
    ]
  `);
});

test('the old name of evidence', () => {
  expect(
    complaints(
      of('front-door', [
        /evidence: .*/,
        'verified: { status: verified, on: 2026-11-01, by: a role }',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:11:1  evidence: this field is missing  (add evidence: with class, on, by and source, each on a line below it and further in)",
      "data/contacts/front-door.yaml:16:1  verified: there is no field called verified here  (write evidence: instead, for example evidence: { class: confirmed, on: 2026-11-24, by: the duty manager })",
    ]
  `);
});
