/** The gate of the words box and the search: situations of the highest level in plain words, each of which must lead to help. */
import * as z from 'zod';
import { text } from '../../../shared/schema';
import { reassuring } from './findings';
import { firstLines } from './rankIndicators';

export const situationsSchema = z.strictObject({
  situations: z.array(
    z.strictObject({
      text: text().describe('What somebody saw or heard, as they would type it.'),
      kind: text().describe('The kind of harm, so that a miss shows which words are missing.'),
    }),
  ),
});

export type Situation = z.infer<typeof situationsSchema>['situations'][number];

/** What browser and search answered to one query. */
export interface Answered {
  query: string;
  /** The number of the highest level. */
  highest: number;
  /** Whether search puts 999 first. */
  emergency: boolean;
  /** Indicators, best first. */
  browse: readonly { id: string; level: number }[];
  search: readonly { path: string; title: string; kind: string }[];
  /** What the browser says beside its lines. */
  said: readonly string[];
}

/** So many results of a search are on the first screen. */
export const firstResults = 3;

export interface Judgement {
  /** A line of the highest level is among the first five. */
  browse: boolean;
  /** A worry or somebody to ring is among the first three, or 999 is. */
  search: boolean;
  /** Nothing that is said sounds like an all-clear. */
  words: boolean;
}

/** Whether the answers to a situation of the highest level lead to help. */
export const judgeSituation = ({
  highest,
  emergency,
  browse,
  search,
  said,
}: Answered): Judgement => ({
  browse: browse.slice(0, firstLines).some(({ level }) => level === highest),
  search:
    emergency ||
    search.slice(0, firstResults).some(({ kind }) => kind === 'concern' || kind === 'contact'),
  words: !said.some((sentence) => reassuring.test(sentence)),
});
