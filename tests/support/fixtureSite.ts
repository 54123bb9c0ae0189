/** A small, whole set of content in a folder of its own, for tests that break one thing at a time. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  formatFrozen,
  frozenFile,
  readChecksums,
} from '../../src/features/level-of-need/plugin/frozen';

const version = (from: string | null, extra = '') => `title: Level of Need
adopted: ${from ? `{ on: ${from}, by: The executive group }` : 'null'}
inForceFrom: ${from}
note: It supports judgement.
levels:
${[1, 2, 3, 4]
  .map(
    (n) => `  - number: ${n}
    slug: level-${n}
    name: Level ${n}
    summary: What it means.
    consent: Ask.
    lead: One person.
    assessment: None.
    timescale: None.
    next: Talk.
    refused: Talk again.
`,
  )
  .join('')}domains:
  - id: parenting-capacity
    name: Parenting capacity
    summary: Care.
    dimensions:
      - id: basic-care
        name: Basic care
        summary: Food and warmth.
themes:
  - id: neglect
    name: Neglect
indicators:
  - id: meals-regular
    level: 1
    dimension: basic-care
    ages: [under-5]
    themes: []
    text: The child has regular meals.
${extra}`;

/** The pages of a version: the first, and one for each level and domain. */
const documentPages = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ['index', ...[1, 2, 3, 4].map((n) => `levels/level-${n}`), 'domains/parenting-capacity'].map(
      (name) => [
        `${folder}/${name}.md${name === 'index' ? 'x' : ''}`,
        `---\ntitle: ${name}\ndescription: A page.\n---\n\nWords.\n`,
      ],
    ),
  );

const post = (kind: string) => `---
title: A ${kind}
description: One sentence.
slug: a-${kind}
date: 2026-11-01
authors: [partnership-team]
tags: [learning]
audiences: [schools]
`;

/** The files of the fixture, by path. */
export const fixtureFiles: Readonly<Record<string, string>> = {
  'versions.json': '["2022", "2019"]',
  'data/partnership.yaml': `name: A partnership
shortName: AP
siteTitle: Portal
tagline: A line.
email: hello@partnership.example
urgent:
  - contact: front-door
    when: Worried about a child
review: { warnDays: 30, levelOfNeed: { reviewed: 2026-11-01, due: 2027-05-01, owner: front-door }, citations: { everyMonths: 12, owner: front-door } }
licence: { name: Open, url: "https://licence.example/" }
areas:
  - { id: here, name: Here, kind: served }
audiences:
  - { id: schools, name: Schools }
emergencyNumber: "999"
evidenceMonths: { confirmed: 12, published: 6, second-hand: 3 }
securityContact: https://partnership.example/tell-us
`,
  'data/agencies.yaml':
    'agencies:\n  - { id: council, name: Council, sector: council, summary: Helps. }\n',
  'data/concerns.yaml': `questions:
  worry: { ask: What is it?, skip: Not sure, skipTo: worry }
  area: { skip: Not sure }
  audience: { ask: Who are you?, skip: Rather not say }
groups:
  - { id: harm, name: Harm }
responsibility:
  - { id: home, ask: Where does the child live?, rule: The home area., differs: [] }
elsewhere: { text: Look it up., link: { label: The list, url: "https://list.example/" }, ask: [always] }
lastResort: always
advice: []
concerns:
  - { id: worry, group: harm, ask: [front-door], name: A worry, summary: Any worry., responsible: home, urgency: today, role: another-area }
`,
  'data/contacts/always.yaml': `id: always
name: Always there
kind: helpline
agency: council
areas: [here]
purpose: Answers at any time.
serves: [schools]
phones:
  - number: "0800 1111"
hours: { kind: always }
evidence: { class: published, on: 2026-11-01, source: { title: A page, url: "https://line.example/" } }
review: { due: 2027-05-01, owner: front-door }
role: out-of-hours
`,
  'data/contacts/front-door.yaml': `id: front-door
name: Front door
kind: front-door
agency: council
areas: [here]
purpose: The first place to ring.
serves: [schools]
concerns: [worry]
phones:
  - number: "0117 903 6444"
hours:
  kind: weekly
  weekly:
    - { days: [monday, tuesday], spans: ["09:00-17:00"] }
  bankHolidays: closed
evidence: { class: confirmed, on: 2026-11-01, by: a role }
review: { due: 2027-05-01, owner: front-door }
role: front-door
`,
  'data/contacts/emergency.yaml': `id: emergency
name: Emergency services
kind: helpline
role: emergency
agency: council
areas: [here]
purpose: For danger now.
serves: [schools]
phones:
  - number: "999"
hours: { kind: always }
evidence: { class: published, on: 2026-11-01, source: { title: A page, url: "https://danger.example/" } }
review: { due: 2027-05-01, owner: front-door }
`,
  'data/contacts/office.yaml': `id: office
name: The office
kind: team
role: team
agency: council
areas: [here]
purpose: For what it is for.
serves: [schools]
phones:
  - number: "0117 903 6444"
hours: { kind: unknown, note: Ask. }
evidence: { class: confirmed, on: 2026-11-01, by: a role }
review: { due: 2027-05-01, owner: front-door }
`,
  'data/contacts/officer.yaml': `id: officer
name: The officer
kind: role
role: designated-officer
agency: council
areas: [here]
purpose: For what it is for.
serves: [schools]
phones:
  - number: "0117 903 6444"
hours: { kind: unknown, note: Ask. }
evidence: { class: confirmed, on: 2026-11-01, by: a role }
review: { due: 2027-05-01, owner: front-door }
`,
  'data/contacts/team.yaml': `id: team
name: A team
kind: team
agency: council
areas: [here]
purpose: Helps families.
serves: [schools]
concerns: [worry]
standIn: { contact: front-door, askFor: the family team }
evidence: { class: sample, on: 2026-11-01 }
review: { due: 2027-05-01, owner: front-door }
`,
  'data/citations.yaml':
    'citations:\n  - { id: act, title: An Act, short: An Act (1989), kind: statute, edition: "1989", status: current, checked: 2026-11-01 }\n',
  'data/pathways.yaml': `officeDayEnds: "17:00"
pathways:
  - id: referral
    title: Referring
    summary: From worry to decision.
    standing: Illustrative.
    timesBegin: { step: refer, question: When was it made? }
    steps:
      - { id: worry, kind: start, text: A worry, next: [{ to: refer }] }
      - id: refer
        kind: action
        text: Refer
        contact: front-door
        next: [{ to: told }]
      - id: told
        kind: decision
        text: Told?
        clock: { within: 1, unit: working-day, from: refer, standing: usual }
        next: [{ to: done, label: "Yes" }, { to: chase, label: "No" }]
      - { id: chase, kind: action, text: Ring, next: [{ to: done }] }
      - { id: done, kind: end, text: Record it }
`,
  'data/glossary.yaml': 'terms:\n  - { id: mash, term: Hub, meaning: People together. }\n',
  'data/danger.yaml':
    'little: [the]\nharms:\n  - { harm: breathing, sure: [not breathing] }\nnow: [now]\nwhom: [child]\n',
  'data/language/pages.yaml':
    'pages:\n  - { path: /contacts/, kind: contact, title: Who to contact, otherNames: [directory], description: Every service. }\n',
  'data/language/words.json': fs.readFileSync(
    path.resolve(__dirname, '../../data/language/words.json'),
    'utf8',
  ),
  'data/places.yaml': 'places: [Elsewhere]\n',
  'data/frames.yaml':
    'little: [a]\nclasses: { child: [child, boy] }\nframes:\n  - { page: /level-of-need/, because: a child leaves, words: ["{child} ... leaves"] }\n',
  'data/safety/danger.yaml':
    'danger:\n  - { text: not breathing, harm: breathing }\nnoDanger:\n  - { text: breathing space, because: a scheme }\n',
  'data/everyday.yaml': 'groups:\n  - { say: [starving], means: [hungry] }\n',
  'data/indicator-words.yaml': 'words:\n  - { for: [meals-regular], say: [starving] }\n',
  'data/safety/situations.yaml':
    'situations:\n  - { text: there is nothing to eat at home, kind: neglect }\n',
  'data/audits/2021-22/cycle.yaml': `id: 2021-22
title: An audit
region: A region
summary: What it was.
source: { title: Report, author: A role, date: March 2022 }
duty: { citation: act, summary: A duty., bodies: [Councils], arrangements: [A lead], employers: [Training] }
method: [Conversations.]
reviews:
  - { agency: council, on: 2022-02-01 }
`,
  'data/audits/2021-22/questions.yaml':
    'themes:\n  - { id: structures, name: Structures, summary: Who. }\nquestions:\n  - { number: 1, id: how, theme: structures, text: How? }\n',
  'data/audits/2021-22/recommendations.yaml':
    'recommendations:\n  - { number: 1, text: Measure., askedOf: Agencies, findings: [council-strength], progress: { status: not-yet-reported } }\n',
  'data/audits/2021-22/responses/council.yaml':
    'agency: council\nreviewedOn: 2022-02-01\nsummary: What it said.\nanswers:\n  - { question: 1, summary: Well. }\nfindings:\n  - { id: council-strength, question: 1, type: strength, text: It works. }\n',
  ...documentPages('docs'),
  ...documentPages('versioned_docs/version-2022'),
  ...documentPages('versioned_docs/version-2019'),
  'docs/indicators.yaml': version(null),
  'versioned_docs/version-2022/indicators.yaml': version('2022-04-01'),
  'versioned_docs/version-2019/indicators.yaml': version('2019-04-01'),
  'blog/authors.yml': 'partnership-team:\n  name: Partnership team\n',
  'blog/tags.yml': 'learning:\n  label: Learning\n',
  'updates/authors.yml': 'partnership-team:\n  name: Partnership team\n',
  'updates/tags.yml': 'learning:\n  label: Learning\n',
  'blog/a.md': `${post('brief')}findings: [council-strength]\n---\n\nIntro.\n\n<!-- truncate -->\n\n## What was found\n\nSee [the door](contact:front-door).\n\n## Why it matters\n\n## What to do\n\n## Questions for your team\n\n## Where it came from\n`,
  'updates/a.md': `${post('update')}kind: site\n---\n\nWords.\n`,
};

const publishedIn = (root: string): string[] =>
  fs.existsSync(path.join(root, 'versioned_docs'))
    ? fs
        .readdirSync(path.join(root, 'versioned_docs'))
        .flatMap((name) => /^version-([^.]+)$/.exec(name)?.[1] ?? [])
    : [];

/** Writes the record of a published version, where there is none. */
function freeze(root: string, id: string): void {
  const file = path.join(root, frozenFile(id));
  if (fs.existsSync(file)) return;
  fs.writeFileSync(file, formatFrozen({ files: readChecksums(root, id), corrections: [] }));
}

/**
 * Writes the fixture to a temporary folder.
 * Published versions are as they were published, changes included, unless a change is the record itself.
 * @param changes files to replace (text or bytes), or to leave out (null).
 */
export function makeFixtureSite(changes: Record<string, string | Uint8Array | null> = {}): {
  root: string;
  remove: () => void;
} {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-'));
  for (const [file, content] of Object.entries({ ...fixtureFiles, ...changes })) {
    if (content === null) continue;
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), content);
  }
  for (const id of publishedIn(root)) freeze(root, id);
  return { root, remove: () => fs.rmSync(root, { recursive: true, force: true }) };
}
