/**
 * Whether a life may be at risk in what somebody typed: rules of harm, of now and of whom, kept in `data/danger.yaml`. The
 * 999 answer then comes before everything else. Nobody depends on it: every panel and list has a line with 999 anyway.
 */
import { PatternIndex } from './patternIndex';
import { createPatternReader, lengthAt, type Pattern, type Reading, wordsOf } from './patterns';
import { listWords, spellOutIs, withoutAsides } from './text';
import { createWordReader, exactly, readSpellings } from './wordReader';

/** How sure a phrase is: nothing but everyday talk quiets it; less talk does; and only with a person and a sign of now. */
export const certainties = ['sure', 'likely', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

/** What shows that nothing is happening now. */
interface Quiet {
  because: string;
  /** `sure` quiets all, `likely` what is no more than likely. */
  upTo: Certainty;
  /** Whether it counts for nothing where somebody is named and it happens now, or what people say so means now. */
  unlessNow?: boolean | undefined;
  words: readonly string[];
}

/** The rules as they are written and as they travel. */
export interface DangerRules {
  /** How words are written short or run together, each with the plain words. */
  spellings: Readonly<Record<string, string>>;
  /** Words that may come between any two words of a phrase. */
  little: readonly string[];
  classes: Readonly<Record<string, readonly string[]>>;
  harms: readonly ({ harm: string } & {
    [C in Certainty]?: readonly string[] | undefined;
  })[];
  /** Signs that are little alone; several of them together are likely danger. */
  signs: readonly string[];
  now: readonly string[];
  whom: readonly string[];
  /** Signs of now so plain that nothing quiets them. */
  urgent: readonly string[];
  /** Names that only sound like danger; taken out before anything is looked for. */
  names: readonly string[];
  quiet: readonly Quiet[];
}

/** Rules of nothing, for a site without any. */
export const noDanger: DangerRules = {
  spellings: {},
  little: [],
  classes: {},
  harms: [],
  signs: [],
  now: [],
  whom: [],
  urgent: [],
  names: [],
  quiet: [],
};

/** What was seen in a query, and what it comes to. */
export interface DangerFinding {
  danger: boolean;
  harm?: string;
  certainty?: Certainty;
  now: boolean;
  whom: boolean;
  /** Why it was quieted. */
  quiet?: string;
}

export interface DangerReader {
  /**
   * @param typed the words as they were typed or corrected; read to 300 letters.
   * @param likely how likely what people say so is danger now, 0 to 1; nothing where that was never learned.
   */
  read(typed: string, likely?: number): DangerFinding;
}

const longest = 300;

/** So many signs together are likely danger; one fewer where somebody is named or it happens now. */
const enoughSigns = 3;

/** From so likely on, a word of everyday talk quiets nothing: “she swallowed the battery of a toy”. */
const likelyNow = 0.5;

/**
 * Below so little, a sentence in the words of danger is about another time, or nobody: “she had a seizure in February”. Of
 * words that nothing was learned of it is 0.2, so four times as much must speak against danger as for it.
 */
const unlikelyNow = 0.05;

/** A sentence has so many words; of fewer, too little can be learned. */
const sentence = 6;

const anotherTime: Quiet = {
  because: 'people who say so speak of another time',
  upTo: 'sure',
  words: [],
};

/** `4yo` is a number and a word; `OD'd` is overdosed. */
const plainly = (typed: string): string =>
  spellOutIs(typed.slice(0, longest))
    .replace(/\bo\.?d\W?e?d\b/gi, 'overdosed')
    .replace(/(\d)([a-z])/gi, '$1 $2');

/** Letters repeated for emphasis are one or two: `heeelp`. */
const calm = (word: string): string => word.replace(/(.)\1{2,}/g, '$1$1');

/** The words of danger in rules, whatever their forms. */
export const dangerWords = ({ harms, signs, classes }: DangerRules): Set<string> => {
  const readPattern = createPatternReader(classes);
  const lines = [...harms.flatMap((rule) => certainties.flatMap((c) => rule[c] ?? [])), ...signs];
  return wordsOf(lines.map(readPattern));
};

/** What a query is read with: the rules made ready. */
function compileRules(rules: DangerRules) {
  const readPattern = createPatternReader(rules.classes);
  const compile = (lines: readonly string[]): Pattern[] => lines.map(readPattern);
  const index = (lines: readonly string[]) =>
    new PatternIndex(compile(lines).map((pattern) => ({ pattern })));
  const harms = certainties.flatMap((certainty) =>
    rules.harms.flatMap((rule) =>
      compile(rule[certainty] ?? []).map((pattern) => ({ pattern, certainty, harm: rule.harm })),
    ),
  );
  const signs = compile(rules.signs);
  const quiet = rules.quiet.flatMap((rule) =>
    compile(rule.words).map((pattern) => ({ pattern, rule })),
  );
  const names = compile(rules.names);
  const others = [rules.now, rules.whom, rules.urgent].flatMap(compile);
  const lexicon = dangerWords(rules);
  return {
    harms: new PatternIndex(harms),
    signs: new PatternIndex(signs.map((pattern) => ({ pattern }))),
    now: index(rules.now),
    whom: index(rules.whom),
    urgent: index(rules.urgent),
    quiet: new PatternIndex(quiet),
    names,
    little: new Set(rules.little),
    lexicon,
    known: new Set([
      ...lexicon,
      ...rules.little,
      ...wordsOf([...others, ...names, ...quiet.map(({ pattern }) => pattern)]),
    ]),
  };
}

/**
 * Makes the rules ready.
 * @param isWord whether something is a word of common English, which is never taken for a slip of another.
 * @throws PatternFault for a phrase that cannot be read; `npm run check` finds it first.
 */
export function createDangerReader(
  rules: DangerRules,
  isWord: (word: string) => boolean,
): DangerReader {
  const ready = compileRules(rules);
  const { little, lexicon, known } = ready;
  const spellings = readSpellings(rules.spellings);

  /** Two words run together: a word of danger after a little one. */
  function splitJoined(word: string): string[] | undefined {
    for (let i = 2; i <= word.length - 4; i += 1) {
      const [left, right] = [word.slice(0, i), word.slice(i)];
      const first = spellings.get(left) ?? (little.has(left) || left === 'not' ? [left] : []);
      if (lexicon.has(right) && first.length > 0) return [...first, right];
    }
    return undefined;
  }

  const readWord = createWordReader({ spellings, known, isWord, lexicon, split: splitJoined });

  /** Joins what was written as two words and is one of danger: `over dose`. */
  function joinPairs(words: readonly string[]): string[] {
    const joined: string[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const [word, next] = [words[i] as string, words[i + 1]];
      const joins =
        next !== undefined &&
        !little.has(next) &&
        word.length + next.length >= 7 &&
        lexicon.has(word + next);
      joined.push(joins ? word + (next as string) : word);
      if (joins) i += 1;
    }
    return joined;
  }

  function withoutNames(words: readonly Reading[]): Reading[] {
    const left: Reading[] = [];
    for (let i = 0; i < words.length;) {
      const taken = Math.max(0, ...ready.names.map((name) => lengthAt(name, words, i)));
      if (taken === 0) left.push(words[i] as Reading);
      i += Math.max(1, taken);
    }
    return left;
  }

  /** What quiets these words; nothing does beside a sign of now that is plain. */
  function listQuiets(
    words: readonly Reading[],
    { likely, here, typed }: { likely: number | undefined; here: boolean; typed: number },
  ): Quiet[] {
    if (ready.urgent.find(words, little).length > 0) return [];
    const isLikely = here || (likely ?? 0) >= likelyNow;
    const isUnlikely = typed >= sentence && (likely ?? 1) < unlikelyNow;
    const found = ready.quiet.find(words, little).map(({ rule }) => rule);
    return [
      ...found.filter(({ unlessNow }) => !(unlessNow && isLikely)),
      ...(isUnlikely ? [anotherTime] : []),
    ];
  }

  return {
    read(typed, likely) {
      const typedWords = listWords(plainly(typed)).map(calm);
      const bare = withoutNames(joinPairs(typedWords).map(exactly)).map(({ word }) => word);
      const words = bare.flatMap(readWord);
      const now = ready.now.find(words, little).length > 0;
      const whom = ready.whom.find(words, little).length > 0;
      const signs = ready.signs.find(words, little).length;
      const seen: { certainty: Certainty; harm: string }[] = ready.harms
        .find(words, little)
        .filter(({ certainty }) => certainty !== 'possible' || (now && whom));
      if (signs >= enoughSigns - (now || whom ? 1 : 0))
        seen.push({ certainty: 'likely', harm: 'several signs' });
      if (seen.length === 0) return { danger: false, now, whom };
      const quieting = listQuiets(words, {
        likely,
        here: now && whom,
        typed: withoutAsides(typedWords).length,
      });
      const reach = (certainty: Certainty) => certainties.indexOf(certainty);
      const loud = seen.find(({ certainty }) =>
        quieting.every(({ upTo }) => reach(certainty) < reach(upTo)),
      );
      const first = loud ?? seen[0];
      return {
        danger: loud !== undefined,
        now,
        whom,
        ...(first && { harm: first.harm, certainty: first.certainty }),
        ...(!loud && quieting[0] && { quiet: quieting[0].because }),
      };
    },
  };
}
