/** The content of a partnership that has none yet: little, true, and whole enough to be built. */
import { addDays } from '../../src/shared/calendar/london';
import { slugOf } from '../../src/shared/slug';

export interface Start {
  name: string;
  shortName: string;
  /** Names of the areas it serves. */
  areas: readonly string[];
  email: string;
  /** The calendar date in Europe/London. */
  today: string;
}

interface Area {
  id: string;
  name: string;
}

const quoted = (text: string): string => JSON.stringify(text);

const audiences = [
  ['schools', 'School and college staff'],
  ['health', 'Health staff'],
  ['social-care', 'Social care staff'],
  ['families', 'Children, parents and families'],
] as const;

const councilOf = ({ id }: Area): string => `council-${id}`;
const frontDoorOf = ({ id }: Area): string => `front-door-${id}`;

const partnership = ({ name, shortName, email, today }: Start, areas: readonly Area[]): string => {
  const due = addDays(today, 180);
  const [first] = areas;
  return `name: ${quoted(name)}
shortName: ${quoted(shortName)}
siteTitle: Safeguarding children
tagline: Find the level of need, find who to contact, and see what has changed.
email: ${email}
securityContact: ${email}
emergencyNumber: "999"
country: GB
region: ENG
evidenceMonths: { confirmed: 12, published: 6, second-hand: 3 }
# Which page of this site is what; add yours when you have written them.
pages:
  privacy: /privacy
urgent:
  - { contact: emergency, when: In danger now }
${first ? `  - { contact: ${frontDoorOf(first)}, when: Worried about a child }\n` : ''}  - { contact: police-non-emergency, when: Not in danger now }
review:
  warnDays: 30
  levelOfNeed: { reviewed: ${today}, due: ${due}, owner: team }
  citations: { everyMonths: 12, owner: team }
licence:
  name: Open Government Licence v3.0
  url: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
areas:
${areas.map(({ id, name: words }) => `  - { id: ${id}, name: ${quoted(words)}, kind: served }`).join('\n')}
  - { id: england, name: England, kind: national }
audiences:
${audiences.map(([id, words]) => `  - { id: ${id}, name: ${quoted(words)} }`).join('\n')}
`;
};

const agencies = (areas: readonly Area[]): string => `agencies:
${areas.map((area) => `  - { id: ${councilOf(area)}, name: ${quoted(`${area.name} council`)}, sector: council, summary: Looks after children who need help or protection. }`).join('\n')}
  - { id: police, name: Police, sector: police, summary: Protects people and looks into crime. }
  - { id: partnership, name: Safeguarding partnership, sector: partnership, summary: Brings the agencies together. }
`;

const concerns = ([first]: readonly Area[]): string => `questions:
  worry: { ask: What is the worry?, skip: I am not sure what it is, skipTo: worry-about-a-child }
  area: { skip: I do not know }
  audience: { ask: Who are you?, skip: I would rather not say }
groups:
  - { id: now, name: It cannot wait }
  - { id: harm, name: A child may be harmed }
responsibility:
  - id: home
    ask: Where does the child live?
    rule: The council where the child lives takes the referral.
    differs: []
  - id: workplace
    ask: Where does the person work or volunteer?
    rule: The designated officer of the area where the person works takes the concern.
    differs: []
elsewhere:
  text: The government’s page finds the children’s services of any postcode in England.
  link: { label: Find the council on GOV.UK, url: "https://www.gov.uk/report-child-abuse-to-local-council" }
  ask: [police-non-emergency]
lastResort: police-non-emergency
advice: []
concerns:
  - id: immediate-danger
    group: now
    ask: [emergency]
    urgency: now
    name: A child is in danger now
    summary: Somebody is being hurt, or is about to be.
  - id: worry-about-a-child
    group: harm
    ask: [${first ? frontDoorOf(first) : ''}]
    urgency: today
    name: I am worried about a child
    summary: You do not need to be sure.
    responsible: home
  - id: child-in-another-area
    role: another-area
    group: harm
    ask: [police-non-emergency]
    urgency: today
    name: The child lives in another area
    summary: Somewhere that this site keeps no numbers for.
  - id: allegation-against-staff
    group: harm
    ask: [${first ? `designated-officer-${first.id}` : ''}]
    urgency: today
    name: Somebody who works with children may have harmed a child
    summary: A worry about a member of staff or a volunteer.
    responsible: workplace
`;

interface Starter {
  id: string;
  name: string;
  kind: string;
  role?: string;
  agency: string;
  areas: readonly string[];
  purpose: string;
  concerns: readonly string[];
  /** How it is reached, and how that is known. */
  more: string;
  counterpartOf?: string;
}

const known = (number: string, today: string): string => `otherNames: ["${number}"]
phones:
  - { number: "${number}" }
hours: { kind: always }
evidence:
  class: second-hand
  on: ${today}
  source: { title: Common knowledge; read a page of the service and say which }
`;

const unknown = (standIn: string, today: string): string => `standIn: ${standIn}
evidence: { class: sample, on: ${today} }
`;

function listContacts(areas: readonly Area[], today: string): Starter[] {
  const every = ['worry-about-a-child', 'child-in-another-area', 'allegation-against-staff'];
  const ofArea = (area: Area, i: number): Starter[] => {
    const one = (
      id: string,
      name: string,
      kind: string,
      role: string,
      purpose: string,
    ): Starter => ({
      id: `${id}-${area.id}`,
      name: `${name}, ${area.name}`,
      kind,
      role,
      agency: councilOf(area),
      areas: [area.id],
      purpose,
      concerns: every,
      more: unknown(
        `{ contact: police-non-emergency, askFor: ${quoted(name.toLowerCase())} }`,
        today,
      ),
      ...(i > 0 && areas[0] && { counterpartOf: `${id}-${areas[0].id}` }),
    });
    return [
      one(
        'front-door',
        'Children’s front door',
        'front-door',
        'front-door',
        'The first place to ring about a child.',
      ),
      one(
        'duty-team',
        'Emergency duty team',
        'team',
        'out-of-hours',
        'Answers when the front door is closed.',
      ),
      one(
        'designated-officer',
        'Designated officer',
        'role',
        'designated-officer',
        'Hears about people who work with children.',
      ),
    ];
  };
  return [
    {
      id: 'emergency',
      name: 'Emergency services',
      kind: 'service',
      role: 'emergency',
      agency: 'police',
      areas: ['england'],
      purpose: 'For anyone who is in danger now.',
      concerns: ['immediate-danger'],
      more: known('999', today),
    },
    {
      id: 'police-non-emergency',
      name: 'Police non-emergency line',
      kind: 'service',
      agency: 'police',
      areas: ['england'],
      purpose: 'For a crime or a worry when nobody is in danger right now.',
      concerns: every,
      more: known('101', today),
    },
    {
      id: 'team',
      name: 'Partnership team',
      kind: 'team',
      role: 'team',
      agency: 'partnership',
      areas: areas.map(({ id }) => id),
      purpose: 'Keeps this site, and hears about mistakes in it.',
      concerns: [],
      more: unknown(
        '{ page: { label: Find the council on GOV.UK, url: "https://www.gov.uk/report-child-abuse-to-local-council" } }',
        today,
      ),
    },
    ...areas.flatMap(ofArea),
  ];
}

const contactFile = (contact: Starter, today: string): string => `id: ${contact.id}
name: ${quoted(contact.name)}
kind: ${contact.kind}
${contact.role ? `role: ${contact.role}\n` : ''}agency: ${contact.agency}
areas: [${contact.areas.join(', ')}]
purpose: ${quoted(contact.purpose)}
serves: [${audiences.map(([id]) => id).join(', ')}]
concerns: [${contact.concerns.join(', ')}]
${contact.counterpartOf ? `counterpartOf: ${contact.counterpartOf}\n` : ''}${contact.more}review: { due: ${addDays(today, 180)}, owner: team }
`;

const levels = [
  ['universal', 'Universal', 'Everyday services meet the child’s needs.'],
  ['early-help', 'Early help', 'The child has a few extra needs.'],
  ['targeted', 'Targeted', 'Needs are several or lasting.'],
  ['protection', 'Protection', 'The child is, or may be, suffering significant harm.'],
] as const;

const domains = [
  ['child', 'The child', 'health', 'Health', 'How the child grows.'],
  ['parents', 'Parents and carers', 'care', 'Basic care', 'Food, warmth and safety.'],
  ['world', 'Family and surroundings', 'home', 'Home and money', 'Where the child lives.'],
] as const;

const amounts = [
  'well met',
  'sometimes not met',
  'often not met',
  'not met, and the child is harmed',
];

const indicators = ([first]: readonly Area[]): string => `title: Level of Need
adopted: null
inForceFrom: null
note: It supports judgement and is not a checklist.
levels:
${levels
  .map(
    ([slug, name, summary], i) => `  - number: ${i + 1}
    slug: ${slug}
    name: ${name}
    summary: ${summary}
    consent: Ask the family, unless asking would put the child at risk.
    lead: ${i < 3 ? 'The service that knows the child best.' : 'A social worker.'}
    assessment: ${i === 0 ? 'None.' : 'One assessment with the family.'}
    timescale: Put a date on each action.
    next: Talk to the family and to your safeguarding lead.
    refused: Write it down, think again about the risk, and ask for advice.
    contacts: [${first ? frontDoorOf(first) : ''}]
`,
  )
  .join('')}domains:
${domains
  .map(
    ([id, name, dimension, dimensionName, summary]) => `  - id: ${id}
    name: ${name}
    summary: ${summary}
    dimensions:
      - { id: ${dimension}, name: ${dimensionName}, summary: ${quoted(summary)} }
`,
  )
  .join('')}themes:
  - { id: neglect, name: Neglect }
indicators:
${domains
  .flatMap(([, , dimension, dimensionName]) =>
    amounts.map(
      (amount, i) => `  - id: ${dimension}-level-${i + 1}
    level: ${i + 1}
    dimension: ${dimension}
    ages: [under-5, 5-to-10, 11-to-15, 16-and-over]
    text: "${dimensionName}: the child’s needs are ${amount}."
`,
    ),
  )
  .join('')}`;

const page = (title: string, description: string, body: string, more = ''): string =>
  `---\ntitle: ${quoted(title)}\ndescription: ${quoted(description)}\n${more}---\n\n${body}\n`;

/** The draft of the document: its indicators, and a page for each level and each domain. */
function documentFiles(areas: readonly Area[]): [string, string][] {
  return [
    ['docs/indicators.yaml', indicators(areas)],
    [
      'docs/index.mdx',
      page(
        'Level of Need',
        'How much help a child and their family need, and what to do next.',
        'Use this document to work out, with other people, what to do next. If you are worried about a child, [find who to contact](/contacts/find). You do not need to have settled on a level first.',
        'slug: /\nsidebar_position: 1\nsidebar_label: Overview\n',
      ),
    ],
    ...levels.map(([slug, name, summary], i): [string, string] => [
      `docs/levels/${slug}.mdx`,
      page(
        `Level ${i + 1}: ${name}`,
        summary,
        `<LevelSummary level="${i + 1}" />\n\n## What you may see\n\n<LevelIndicators level="${i + 1}" />`,
        `sidebar_position: ${i + 2}\n`,
      ),
    ]),
    ...domains.map(([id, name, , , summary], i): [string, string] => [
      `docs/domains/${id}.mdx`,
      page(
        name,
        summary,
        `<DomainIndicators domain="${id}" />`,
        `sidebar_position: ${levels.length + i + 2}\n`,
      ),
    ]),
  ];
}

const checklist = ({ name }: Start): string => `# What to fill in: ${name}

The site builds as it is, and says of itself that its text is an example and which numbers are missing. Work down this
list; \`npm run check\` lists every problem, and \`npm run check -- --release\` what is left before the public may see it.

- [ ] \`data/partnership.yaml\`: names, email address, whom to tell of a weakness of the site, tagline, areas (neighbours too), your country, its emergency number, and which page is what
- [ ] \`data/contacts/front-door-….yaml\`: number and hours; take \`standIn\` out, and say in \`evidence\` how you know
- [ ] \`data/contacts/duty-team-….yaml\`, \`designated-officer-….yaml\`, \`team.yaml\`: the same
- [ ] \`data/contacts/emergency.yaml\`, \`police-non-emergency.yaml\`: name a page where you read the number
- [ ] \`data/agencies.yaml\`: the names of your agencies
- [ ] \`data/concerns.yaml\`: the worries people bring, and who to ask about each
- [ ] \`docs/\` and \`docs/indicators.yaml\`: your own document; levels, domains and indicators
- [ ] publish it when the partnership has adopted it: \`npm run release:level-of-need -- <name> --adopted-on <date> --adopted-by "<body>"\`. Until then the site shows the draft and says that it is one
- [ ] \`pages/privacy.md\`: who runs the site, and who to ask
- [ ] \`static/img/\`: your logo
- [ ] when you have them: \`guidance/\`, \`data/topics/\` (one file a topic), \`data/glossary.yaml\`, \`data/citations.yaml\`, \`data/pathways.yaml\`, \`blog/\`, \`updates/\`, \`data/audits/\`. What is empty has no page and no entry in a menu.
`;

/** The files of a new partnership, by path. */
export function starterFiles(start: Start): Record<string, string> {
  const areas = start.areas.map((name) => ({ id: slugOf(name), name }));
  const contacts = listContacts(areas, start.today);
  return {
    'FILL-IN.md': checklist(start),
    'versions.json': '[]\n',
    'data/partnership.yaml': partnership(start, areas),
    'data/agencies.yaml': agencies(areas),
    'data/concerns.yaml': concerns(areas),
    'data/citations.yaml': 'citations: []\n',
    'data/glossary.yaml': 'terms: []\n',
    'data/pathways.yaml': 'officeDayEnds: "17:00"\npathways: []\n',
    'data/places.yaml': 'places: []\n',
    'data/frames.yaml': 'little: []\nclasses: {}\nframes: []\n',
    'data/indicator-words.yaml': 'words: []\n',
    'data/safety/situations.yaml': 'situations: []\n',
    ...Object.fromEntries(
      contacts.map((contact) => [
        `data/contacts/${contact.id}.yaml`,
        contactFile(contact, start.today),
      ]),
    ),
    ...Object.fromEntries(documentFiles(areas)),
    'pages/privacy.md': page(
      'Privacy',
      'What this site keeps about its readers.',
      'This site sets no cookies and counts no visits. What you type and choose stays on your device. Ask the [partnership team](contact:team).',
    ),
  };
}
