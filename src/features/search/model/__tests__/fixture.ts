/** A small site, enough to show what the ranking promises. */
import { buildIndex } from '../buildIndex';
import { createDocument, type SearchDocument } from '../documents';
import { createEngine } from '../engine';
import { loadFile } from '../../../../shared/load';
import { dangerSchema } from '../dangerSchema';
import { placesSchema } from '../places';
import { noDanger } from '../danger';
import { plainReading, type Reading } from '../reading';
import { packWords } from '../realWords';

export const contact = (
  id: string,
  title: string,
  given: Partial<SearchDocument> & { number?: string; area?: string } = {},
): SearchDocument => {
  const { number = '01632 960 101', area = 'North Somerset', ...rest } = given;
  return createDocument({
    kind: 'contact',
    path: `/contacts/${id}`,
    title,
    description: 'A service.',
    answer: {
      type: 'contact',
      mark: { status: 'second-hand', label: 'Not confirmed' },
      hoursText: 'Every day, at any time.',
      hours: { kind: 'always' },
      agency: 'Council',
      area,
      sector: 'council',
      phones: [{ display: number, href: `tel:${number.replaceAll(' ', '').replace(/^0/, '+44')}` }],
    },
    ...rest,
  });
};

const term = (id: string, title: string, given: Partial<SearchDocument>): SearchDocument =>
  createDocument({
    kind: 'term',
    path: '/glossary',
    suffix: `#${id}`,
    title,
    synonyms: true,
    ...given,
  });

export const documents: SearchDocument[] = [
  contact('childrens-front-door', 'Children’s Front Door', {
    role: 'front-door',
    otherNames: ['MASH', 'referral team', 'Care Connect'],
    number: '01275 888 808',
    description: 'The first place to ring when you are worried about a child.',
  }),
  contact('ring-for-help', 'Emergency services', {
    role: 'emergency',
    otherNames: ['999', 'Ambulance'],
    description: 'For danger now.',
  }),
  contact('emergency-duty-team', 'Emergency duty team', {
    otherNames: ['EDT', 'out of hours social worker', 'social worker at night'],
    number: '01454 615 165',
  }),
  contact('childline', 'Childline', { number: '0800 1111' }),
  contact('lado', 'Designated officer for allegations (LADO)', {
    otherNames: ['allegation against a teacher'],
    description: 'Concerns about people who work with children.',
  }),
  contact('lado-bristol', 'Bristol’s designated officer (LADO)', { standing: 0.82 }),
  createDocument({
    kind: 'concern',
    path: '/contacts/find',
    suffix: '?concern=neglect',
    title: 'A child is neglected',
    otherNames: ['hungry', 'dirty'],
  }),
  createDocument({
    kind: 'concern',
    path: '/contacts/find',
    suffix: '?concern=elsewhere',
    role: 'another-area',
    title: 'The child lives in another area',
  }),
  createDocument({
    kind: 'level',
    path: '/level-of-need/levels/targeted',
    title: 'Level 3: Targeted or intensive',
    otherNames: ['tier 3'],
    description: 'Several or lasting needs.',
    sections: [
      {
        anchor: 'what-next',
        heading: 'What to do next',
        text: 'Ask for consent, then make a referral about neglect to the front door.',
      },
    ],
  }),
  createDocument({
    kind: 'level',
    path: '/level-of-need/2019/',
    title: 'Level of Need (2019, no longer in force)',
    otherNames: ['2019 version'],
    standing: 0.4,
  }),
  createDocument({
    kind: 'level',
    path: '/level-of-need/',
    title: 'Level of Need',
    otherNames: ['threshold document', 'thresholds'],
  }),
  createDocument({
    kind: 'guidance',
    path: '/guidance/consent',
    title: 'Consent',
    description: 'When you need agreement.',
    sections: [
      {
        anchor: 'if-they-say-no',
        heading: 'If they say no',
        text: 'Parents may refuse early help. Weigh what a no means for the child.',
      },
    ],
  }),
  term('fgm', 'Female genital mutilation', {
    otherNames: ['FGM', 'cutting'],
    slips: ['mutilaton', 'female genital mutilaton'],
    description: 'A crime and child abuse.',
  }),
  term('edt', 'Who answers when others have gone', {
    otherNames: ['when the office is shut'],
    leadsTo: '/contacts/emergency-duty-team',
    description: 'Who answers when others have gone home.',
  }),
  term('front-door', 'Front Door', {
    otherNames: ['MASH', 'multi-agency safeguarding hub'],
    slips: ['frount door'],
    description: 'Where a worry at level 3 or 4 goes.',
  }),
  term('section-47', 'Section 47 of the Children Act 1989', {
    otherNames: ['section 47', 's47'],
    description: 'The duty to make enquiries.',
  }),
  createDocument({
    kind: 'audit',
    path: '/audits/2021-22/questions/7',
    title: 'Question 7: How are staff supervised?',
    otherNames: ['question 7'],
  }),
];

const [danger] = loadFile(process.cwd(), 'data/danger.yaml', dangerSchema).records;
const [places] = loadFile(process.cwd(), 'data/places.yaml', placesSchema).records;

/** The rules and places of the site, and a few words of common English. */
export const reading: Reading = {
  ...plainReading,
  danger: danger?.value ?? noDanger,
  places: places?.value.places ?? [],
  areas: ['South Gloucestershire'],
  words: packWords(['bridge', 'haircut', 'useless', 'cutter', 'dirt', 'net', 'consort', 'range']),
};

export const engine = createEngine(buildIndex(documents), reading);

/** The links of the best results. */
export const find = (query: string, typing = false): string[] =>
  engine.search(query, { typing }).results.map(({ path, suffix }) => path + suffix);
