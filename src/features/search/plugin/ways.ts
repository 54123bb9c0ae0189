/** Pages that are a way in and have no record of their own: what they are called and what they are for. */
import { createDocument, type SearchDocument } from '../model/documents';

type Way = Pick<SearchDocument, 'kind' | 'path' | 'title' | 'otherNames' | 'description'> & {
  standing?: number;
};

/** @param documentName what the document of levels is called. */
const waysOf = (documentName: string): Way[] => [
  {
    kind: 'contact',
    path: '/contacts/',
    title: 'Who to contact',
    otherNames: [
      'contacts',
      'directory',
      'all contacts',
      'phone numbers',
      'useful numbers',
      'list of services',
    ],
    description: 'Every service, helpline and role, with numbers and hours.',
    standing: 0.9,
  },
  {
    kind: 'contact',
    path: '/contacts/find',
    title: 'Find who to contact',
    otherNames: [
      'who to contact',
      'who do I ring',
      'who do I call',
      'finder',
      'who do I contact',
      'who do I tell',
    ],
    description:
      'Say what worries you, where the child lives and who you are, and see who to ring.',
    standing: 0.95,
  },
  {
    kind: 'guidance',
    path: '/contacts/after-referral',
    title: 'After you refer',
    otherNames: [
      'after your referral',
      'after a referral',
      'what happens after a referral',
      'heard nothing back',
      'chase a referral',
      'not heard back',
      'waiting to hear',
      'no reply to my referral',
      'when do I hear back',
      'working days',
      'due dates',
    ],
    description: 'What should happen after a referral, by when, and what to do if it does not.',
  },
  {
    kind: 'guidance',
    path: '/contacts/pathways',
    title: 'What to do, step by step',
    otherNames: [
      'flow charts',
      'flowchart',
      'flow chart',
      'process chart',
      'decision chart',
      'pathways',
    ],
    description:
      'Charts of a referral, an allegation, a disagreement and a missing child, with the time each step may take.',
    standing: 0.9,
  },
  {
    kind: 'level',
    path: '/level-of-need/browse',
    title: 'Browse the indicators',
    otherNames: ['indicators', 'level of need browser', 'all indicators', 'indicator list'],
    description: 'All indicators by level, domain, age and theme.',
  },
  {
    kind: 'level',
    path: '/level-of-need/compare',
    title: `Compare versions of the ${documentName}`,
    otherNames: [
      'what changed in the level of need',
      'compare versions',
      'compare',
      'comparison',
      'changes to the threshold document',
      'what is different',
      'old and new thresholds',
    ],
    description: 'What was added, moved, reworded or withdrawn between two versions.',
  },
  {
    kind: 'level',
    path: '/level-of-need/what-to-do',
    title: 'What to do at each level',
    otherNames: [
      'what to do',
      'what happens at each level',
      'next step at each level',
      'who leads',
      'which assessment',
    ],
    description:
      'A card for each level: consent, who leads, which assessment, who to contact, by when, and what to do if it is refused.',
  },
  {
    kind: 'level',
    path: '/level-of-need/quick-guide',
    title: 'Quick guide to the levels',
    otherNames: [
      'one page guide',
      'one page summary',
      'one sheet',
      'summary of the levels',
      'levels at a glance',
      'print the levels',
      'pdf',
      'poster',
      'wall chart',
      'cheat sheet',
    ],
    description: 'The levels on one sheet of paper, both sides, to print, pin up or keep as a PDF.',
  },
  {
    kind: 'level',
    path: '/level-of-need/in-force',
    title: 'Which version was in force',
    otherNames: [
      'in force on a date',
      'which version applied',
      'version at the time',
      'past decision',
      'old decision',
      'date of the threshold document',
    ],
    description:
      'Give a date and see which version of the document applied then, for explaining a past decision.',
  },
  {
    kind: 'level',
    path: '/level-of-need/evidence',
    title: 'Evidence list',
    otherNames: ['my evidence', 'ticked indicators', 'my indicators', 'list for a referral form'],
    description:
      'The indicators you ticked, with your notes, to copy, print or download. Kept on this device only.',
    standing: 0.9,
  },
  {
    kind: 'contact',
    path: '/contacts/booklet',
    title: 'Pocket booklet of contacts',
    otherNames: [
      'booklet',
      'leaflet',
      'print the contacts',
      'printable contacts',
      'print out',
      'poster',
      'pdf',
      'numbers for the wall',
      'noticeboard',
      'paper copy',
      'offline',
    ],
    description:
      'The numbers and steps on paper: to fold, print on A4 or keep on a phone as a PDF.',
    standing: 0.95,
  },
  {
    kind: 'audit',
    path: '/audits/',
    title: 'Audits',
    otherNames: ['audit', 'all audits', 'section 11 audits'],
    description:
      'Section 11 audits: what agencies were asked, what they said and what was recommended.',
    standing: 0.9,
  },
  {
    kind: 'brief',
    path: '/briefs/',
    title: 'Learning briefs',
    otherNames: ['briefs', 'seven minute briefing', '7 minute briefing', 'lessons learned'],
    description: 'One-page briefs on what audits and reviews have taught us.',
  },
  {
    kind: 'update',
    path: '/updates/',
    title: 'Updates',
    otherNames: ['news'],
    description: 'What the partnership has changed: documents, contacts, training and this site.',
  },
  {
    kind: 'update',
    path: '/whats-new',
    title: 'What’s new',
    otherNames: [
      'what is new',
      'what has changed',
      'latest changes',
      'recent changes',
      'newsletter',
      'rss feed',
      'news feed',
      'subscribe',
    ],
    description: 'Briefs and updates, newest first.',
  },
  {
    kind: 'guidance',
    path: '/guidance/',
    title: 'Guidance',
    otherNames: ['how to', 'all guidance', 'procedures and policies'],
    description: 'Referrals, consent, sharing, allegations, supervision and more.',
    standing: 0.9,
  },
  {
    kind: 'term',
    path: '/glossary',
    title: 'Glossary',
    otherNames: ['acronyms', 'abbreviations', 'jargon', 'words and short forms'],
    description: 'The terms and abbreviations that people use, with their old names.',
    standing: 0.9,
  },
  {
    kind: 'page',
    path: '/references',
    title: 'Law and guidance',
    otherNames: ['references', 'legislation', 'statutory guidance'],
    description: 'The law and guidance this site is based on, with editions.',
    standing: 0.9,
  },
  {
    kind: 'page',
    path: '/freshness',
    title: 'Freshness',
    otherNames: ['review dates', 'overdue reviews', 'last checked', 'out of date'],
    description: 'When each record was last checked, when it is due again, and who checks it.',
  },
  {
    kind: 'page',
    path: '/open-data/embed',
    title: 'Show our contacts on your own pages',
    otherNames: ['embed', 'put our numbers on your intranet', 'widget', 'numbers on our website'],
    description: 'Lines to copy into a website or an intranet, which keep our numbers right there.',
  },
  {
    kind: 'page',
    path: '/open-data',
    title: 'Open data',
    otherNames: [
      'download',
      'data',
      'csv',
      'json',
      'vcard',
      'spreadsheet',
      'licence',
      'open government licence',
      'reuse',
    ],
    description:
      'The same content as files for your own systems, under an open licence, and pieces to embed in an intranet.',
  },
];

/** The whole document on one page, made for paper. */
const wholeDocument = (version: string, documentName: string): Way => ({
  kind: 'level',
  path: `/level-of-need/print/${version}`,
  title: 'The whole document to print',
  otherNames: [
    'level of need pdf',
    'threshold document pdf',
    'pdf',
    'print',
    'printable',
    'paper copy',
    'download the document',
    'full document',
  ],
  description: `Every part of the ${documentName} document on one page, to print or save as a PDF.`,
  standing: 0.95,
});

/**
 * @param exists whether the site has a page at a path.
 * @param inForce the id of the version in force.
 * @param documentName what the document of levels is called.
 */
export const wayDocuments = (
  exists: (path: string) => boolean,
  inForce: string,
  documentName: string,
): SearchDocument[] =>
  [...waysOf(documentName), wholeDocument(inForce, documentName)]
    .filter(({ path }) => exists(path))
    .map((way) => createDocument(way));
