/**
 * Whether a life may be at risk in what somebody typed: rules of harm, of now and of whom, kept in `data/danger.yaml`. The
 * 999 answer then comes before everything else. Nobody depends on it: every panel and list has a line with 999 anyway.
 */
import { editsWithin } from '../../../shared/edits';
import {
  consonantsOf,
  createPatternReader,
  isBare,
  lengthAt,
  matches,
  openings,
  type Pattern,
  type Reading,
  wordsOf,
} from './patterns';
import { listWords } from './text';

/** How sure a phrase is: nothing but everyday talk quiets it; less talk does; and only with a person and a sign of now. */
export const certainties = ['sure', 'likely', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

/** What shows that nothing is happening now. */
interface Quiet {
  because: string;
  /** `sure` quiets all, `likely` what is no more than likely. */
  upTo: Certainty;
  /** Whether it counts for nothing where somebody is named and it happens now. */
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
  /** @param typed the words as they were typed or corrected; read to 300 letters. */
  read(typed: string): DangerFinding;
}

const longest = 300;

/** So many signs together are likely danger; one fewer where somebody is named or it happens now. */
const enoughSigns = 3;

/** How far a word may be from one of danger: nothing up to 3 letters, one edit to 6, two to 9, three beyond. */
const allowedEdits = (length: number): number =>
  length < 4 ? 0 : Math.min(3, 1 + Math.floor((length - 4) / 3));

/** `4yo` is a number and a word; `OD'd` is overdosed. */
const plainly = (typed: string): string =>
  typed
    .slice(0, longest)
    .replace(/\bo\.?d\W?e?d\b/gi, 'overdosed')
    .replace(/(\d)([a-z])/gi, '$1 $2');

/** Letters repeated for emphasis are one or two: `heeelp`. */
const calm = (word: string): string => word.replace(/(.)\1{2,}/g, '$1$1');

const exactly = (word: string): Reading => ({ word, any: new Set() });

/** Patterns by the words they may begin with, so that a query is compared with few of them. */
class PatternIndex<T extends { pattern: Pattern }> {
  private readonly byWord = new Map<string, T[]>();

  private readonly others: T[] = [];

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      const words = openings(entry.pattern);
      if (!words) this.others.push(entry);
      for (const word of words ?? []) {
        const list = this.byWord.get(word);
        if (list) list.push(entry);
        else this.byWord.set(word, [entry]);
      }
    }
  }

  /** The patterns found in the words. */
  find(words: readonly Reading[], little: ReadonlySet<string>): T[] {
    const tried = new Set(this.others);
    for (const { word, any } of words)
      for (const own of [word, ...any])
        for (const entry of this.byWord.get(own) ?? []) tried.add(entry);
    return [...tried].filter(({ pattern }) => matches(pattern, words, little));
  }
}

/** The words of danger that a slip is nearest to, and how many letters away. */
export interface Slip {
  meant: string[];
  edits: number;
}

/** @param lexicon the words of danger. @returns what a word that is none of them may be a slip of. */
export function createSlips(lexicon: ReadonlySet<string>): (word: string) => Slip {
  const byStart = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, word: string) =>
    map.set(key, [...(map.get(key) ?? []), word]);
  for (const word of lexicon) {
    if (!/^[a-z]{4,}$/.test(word)) continue;
    // People seldom mistake the first letter.
    add(byStart, `${word[0]}${word.length}`, word);
    add(bare, consonantsOf(word), word);
  }
  return (word) => {
    if (isBare(word)) return { meant: bare.get(word) ?? [], edits: 1 };
    let [meant, edits]: [string[], number] = [[], allowedEdits(word.length)];
    const [shortest, longestMeant] = [word.length - edits, word.length + edits];
    for (let length = shortest; edits > 0 && length <= longestMeant; length += 1)
      for (const target of byStart.get(`${word[0]}${length}`) ?? []) {
        const own = editsWithin(word, target, Math.min(edits, allowedEdits(length)));
        if (own === undefined) continue;
        if (own < edits) meant = [];
        edits = own;
        meant.push(target);
      }
    return { meant, edits };
  };
}

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
  const nearest = createSlips(lexicon);
  const spellings = new Map(
    Object.entries(rules.spellings).map(([word, plain]) => [word, plain.split(' ')]),
  );

  /** Two words run together: a word of danger after a little one. */
  function splitJoined(word: string): string[] | undefined {
    for (let i = 2; i <= word.length - 4; i += 1) {
      const [left, right] = [word.slice(0, i), word.slice(i)];
      const first = spellings.get(left) ?? (little.has(left) || left === 'not' ? [left] : []);
      if (lexicon.has(right) && first.length > 0) return [...first, right];
    }
    return undefined;
  }

  function readWord(word: string): Reading[] {
    const plain = spellings.get(word);
    if (plain) return plain.map(exactly);
    if (known.has(word) || /\d/.test(word) || isWord(word)) return [exactly(word)];
    return splitJoined(word)?.map(exactly) ?? [{ word, any: new Set(nearest(word).meant) }];
  }

  const readings = new Map<string, Reading[]>();
  function remember(word: string): Reading[] {
    const read = readings.get(word) ?? readWord(word);
    if (readings.size > 5_000) readings.clear();
    readings.set(word, read);
    return read;
  }

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

  return {
    read(typed) {
      const typedWords = listWords(plainly(typed)).map(calm);
      const bare = withoutNames(joinPairs(typedWords).map(exactly)).map(({ word }) => word);
      const words = bare.flatMap(remember);
      const now = ready.now.find(words, little).length > 0;
      const whom = ready.whom.find(words, little).length > 0;
      const signs = ready.signs.find(words, little).length;
      const seen: { certainty: Certainty; harm: string }[] = ready.harms
        .find(words, little)
        .filter(({ certainty }) => certainty !== 'possible' || (now && whom));
      if (signs >= enoughSigns - (now || whom ? 1 : 0))
        seen.push({ certainty: 'likely', harm: 'several signs' });
      if (seen.length === 0) return { danger: false, now, whom };
      const quieting =
        ready.urgent.find(words, little).length > 0
          ? []
          : ready.quiet
              .find(words, little)
              .map(({ rule }) => rule)
              .filter(({ unlessNow }) => !(unlessNow && now && whom));
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
