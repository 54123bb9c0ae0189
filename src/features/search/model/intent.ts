/** Which kind of page a query asks for. */
import { type Kind, kinds } from './kinds';
import { language } from './language';

const { askFor } = language;

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
  has(askFor.meaning) || /^what (?:is|are|does|s)\b/.test(text) || /^whats\b/.test(words[0] ?? '');

/** `What changed`; but `how do I change…` asks to do it. */
const asksForNews = ({ has, text }: Said): boolean =>
  has(askFor.news) &&
  !/\b(?:i|we|to|please|can|you) (?:update|change|changes|updates)\b/.test(text);

/**
 * Many words, or everyday ones, and no question about the site: somebody describes what they saw, and wants to know
 * who to tell and how grave it is.
 */
function describesSituation(said: Said): boolean {
  const content = said.words.filter((word) => !language.passedOver.has(word));
  if (!said.everyday && content.length < situationWords) return false;
  const asked = [askFor.meaning, askFor.audit, askFor.brief, askFor.training].some(said.has);
  return !asked && !asksForReport(said);
}

/** The signs of what is wanted, and by how much each raises or lowers a kind. */
const signs: readonly { sign: (said: Said) => boolean; factors: Factors }[] = [
  { sign: ({ has }) => has(askFor.contact), factors: { contact: 1.5, concern: 1.15, term: 0.65 } },
  // A level of training is no level of need.
  {
    sign: ({ has }) => has(askFor.level) && !has(askFor.training),
    factors: { level: 1.45, indicator: 1.3 },
  },
  { sign: ({ has }) => has(askFor.audit), factors: { audit: 1.4, finding: 1.15 } },
  // The agency asked about has a number, and is not what is asked for.
  {
    sign: asksForReport,
    factors: { audit: 2, finding: 1.6, contact: 0.6, guidance: 0.7, term: 0.6, concern: 0.7 },
  },
  {
    sign: ({ words }) => words.some((word) => /^(?:findings?|gaps?)$/.test(word)),
    factors: { finding: 1.8 },
  },
  { sign: ({ has }) => has(askFor.guidance), factors: { guidance: 1.2 } },
  { sign: asksForMeaning, factors: { term: 1.35 } },
  { sign: ({ has }) => has(askFor.brief), factors: { brief: 1.5, term: 0.8 } },
  // Asked for by the name of its kind: what else is about the subject is not wanted.
  {
    sign: ({ text }) =>
      /\b(?:briefs?|briefings?) (?:on|about|for|of)\b|\b(?:briefs?|briefings?)$/.test(text),
    factors: { brief: 1.4, concern: 0.6, contact: 0.6, guidance: 0.7 },
  },
  {
    sign: ({ words }) => words.some((word) => /^audit(?:s|ed)?$/.test(word)),
    factors: { audit: 1.3, finding: 1.1, concern: 0.6, contact: 0.6, guidance: 0.7 },
  },
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
