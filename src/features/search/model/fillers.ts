/** Words that carry no subject, and words that say which kind of page is wanted. */
import { type Kind, kinds } from './kinds';

const split = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Question words and fillers: left out of the search unless nothing else was typed or they belong to a name. */
export const fillers = split(`
  a an the of to for in on at by with from into onto over up out about around and or but if so as than then that this these those there here it its
  is are was were be been being am do does did doing done have has had having can could should would will shall may might must
  i im ive me my mine we our us you your he him his she her they them their who whom whose what whats which when where why how
  please just very really some any all anyone someone something anything thing things get gets got give gives want wants wanting need needs
  know tell find look looking use using go goes going let make makes made say says said like also too only even still now not no yes
  think thinks seems s t re ll ve dont doesnt didnt isnt cant wont hes shes theyre thats whos hi hello thanks ok
  happen happens im id able best
  stop stops stopped take takes taking took seem seems keep keeps keeping kept come comes coming came put puts see sees saw seen bit lot much many month months
  always never often sometimes usually again another other others each every because cos while until till already today whole own gone went being else though maybe perhaps probably nearly almost quite more most few only
  since ago yesterday tomorrow january february april june july august september october november december
`);

const contactWords = split(
  'ring rings ringing phone phones telephone tel telephoning call calling calls contact contacts contacting who whom number numbers email emails mail speak talk text reach address line',
);
const guidanceWords = split(
  'how should can policy procedure procedures steps guidance guide process advice',
);
const termWords = split(
  'mean means meaning meanings stand stands acronym acronyms abbreviation define definition glossary',
);
const levelWords = split(
  'level levels threshold thresholds tier tiers indicator indicators windscreen',
);
const trainingWords = split(
  'training course courses elearning refresher workshop webinar certificate',
);
const auditWords = split(
  'audit audits audited section question questions finding findings recommendation recommendations inspection s11',
);
const briefWords = split('brief briefs briefing lesson lessons learning learned learnt');
const updateWords = split(
  'new news update updates changed change changes changing latest recent recently replaced difference',
);

/** Words of intent that carry no subject of their own; left out of the search like fillers. */
export const intentOnly = split(
  'ring rings ringing phone phones telephone tel telephoning call calling calls contact contacts contacting number numbers email emails mail reach address mean means meaning meanings stand stands acronym abbreviation define definition page pages policy policies procedure procedures',
);

/** From so many content words on, a query tells of something seen. */
const situationWords = 4;

/** A query as the signs of intent read it. */
interface Said {
  words: readonly string[];
  /** The same as one text. */
  text: string;
  has: (set: ReadonlySet<string>) => boolean;
  /** Some of it is said in everyday words, not in those of the field. */
  everyday: boolean;
}

type Factors = Partial<Record<Kind, number>>;

/** `What did schools say about…`: what agencies said, they said in an audit. */
const asksForReport = ({ text }: Said): boolean =>
  /\bwhat (?:did|does|do|has|have) .+ (?:say|said|tell|told|answer|answered|report|reported)\b/.test(
    text,
  );

/** `What is…`, `what does … mean`. */
const asksForMeaning = ({ has, text, words }: Said): boolean =>
  has(termWords) || /^what (?:is|are|does|s)\b/.test(text) || /^whats\b/.test(words[0] ?? '');

/** `What changed`; but `how do I change…` asks to do it. */
const asksForNews = ({ has, text }: Said): boolean =>
  has(updateWords) &&
  !/\b(?:i|we|to|please|can|you) (?:update|change|changes|updates)\b/.test(text);

/**
 * Many words, or everyday ones, and no question about the site: somebody describes what they saw, and wants to know
 * who to tell and how grave it is.
 */
function describesSituation(said: Said): boolean {
  const content = said.words.filter((word) => !fillers.has(word));
  if (!said.everyday && content.length < situationWords) return false;
  const asked = [termWords, auditWords, briefWords, trainingWords].some(said.has);
  return !asked && !asksForReport(said);
}

/** The signs of what is wanted, and by how much each raises or lowers a kind. */
const signs: readonly { sign: (said: Said) => boolean; factors: Factors }[] = [
  { sign: ({ has }) => has(contactWords), factors: { contact: 1.5, concern: 1.15, term: 0.65 } },
  // A level of training is no level of need.
  {
    sign: ({ has }) => has(levelWords) && !has(trainingWords),
    factors: { level: 1.45, indicator: 1.3 },
  },
  { sign: ({ has }) => has(auditWords), factors: { audit: 1.4, finding: 1.15 } },
  // The agency asked about has a number, and is not what is asked for.
  { sign: asksForReport, factors: { audit: 1.8, finding: 1.6, contact: 0.6, guidance: 0.75 } },
  {
    sign: ({ words }) => words.some((word) => /^findings?$/.test(word)),
    factors: { finding: 1.8 },
  },
  { sign: ({ has }) => has(guidanceWords), factors: { guidance: 1.2 } },
  { sign: asksForMeaning, factors: { term: 1.35 } },
  { sign: ({ has }) => has(briefWords), factors: { brief: 1.25 } },
  { sign: asksForNews, factors: { update: 1.25 } },
  {
    sign: describesSituation,
    factors: { concern: 1.2, indicator: 1.1, term: 0.8, finding: 0.8, audit: 0.8 },
  },
];

/**
 * How much more a kind is wanted, as a factor.
 * @param everyday whether some of it is said in everyday words, not in those of the field.
 */
export function readIntent(words: readonly string[], everyday = false): Factors {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const said: Said = { words, text: words.join(' '), has, everyday };
  const wants: Factors = {};
  for (const { factors } of signs.filter(({ sign }) => sign(said)))
    for (const kind of kinds) {
      const factor = factors[kind];
      if (factor !== undefined) wants[kind] = (wants[kind] ?? 1) * factor;
    }
  return wants;
}
