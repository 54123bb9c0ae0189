/**
 * Whether a small change of words turns a statement round. Few words need change for that: "are kept" and "are not kept"
 * differ in one of four, and a level may rely on it.
 */

/** Words that deny; a word ending in n’t denies too. */
const denials = new Set([
  'not',
  'no',
  'none',
  'never',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'cannot',
  'without',
  'unless',
  'except',
  'hardly',
  'rarely',
  'seldom',
  'barely',
  'scarcely',
  'refuse',
  'lack',
  'fail',
  'stop',
  'cease',
  'absent',
  'missing',
  'deny',
  'avoid',
  'ignore',
  'withhold',
]);

/**
 * Words on a scale or in opposition, group against group: within a group they mean much the same, and a change from one
 * group to another of the same row changes what is asked or seen.
 */
const opposed: readonly (readonly (readonly string[])[])[] = [
  [
    ['always', 'every', 'all', 'each', 'both'],
    ['some', 'sometimes', 'often', 'many', 'several', 'most', 'usually'],
    ['few', 'occasionally', 'once', 'either'],
  ],
  [
    ['must', 'has', 'have', 'shall', 'need'],
    ['should', 'ought'],
    ['may', 'can', 'might', 'could'],
  ],
  [
    ['more', 'most', 'over', 'above', 'increase', 'rise', 'grow', 'worse', 'worsen'],
    ['less', 'fewer', 'under', 'below', 'decrease', 'fall', 'shrink', 'better', 'improve'],
  ],
  [
    ['least', 'minimum'],
    ['most', 'maximum'],
  ],
  [
    ['before', 'until'],
    ['after', 'since', 'once'],
  ],
  [['with'], ['without']],
  [['and'], ['or']],
  [['only'], ['also', 'even']],
  [
    ['safe', 'safely'],
    ['unsafe', 'dangerous', 'risk', 'risky'],
  ],
  [
    ['likely', 'probable'],
    ['unlikely', 'improbable'],
    ['certain', 'sure'],
  ],
  [
    ['able', 'willing', 'agree', 'accept', 'consent'],
    ['unable', 'unwilling', 'disagree', 'reject', 'decline', 'refuse'],
  ],
  [
    ['known', 'clear', 'explained'],
    ['unknown', 'unclear', 'unexplained'],
  ],
  [
    ['good', 'well', 'adequate', 'enough', 'sufficient'],
    ['bad', 'badly', 'poor', 'poorly', 'inadequate', 'insufficient'],
  ],
  [
    ['warm', 'warmth', 'love'],
    ['cold', 'coldness', 'hostile', 'hate'],
  ],
  [
    ['regular', 'regularly', 'consistent', 'consistently', 'reliable'],
    ['irregular', 'irregularly', 'inconsistent', 'inconsistently', 'unreliable'],
  ],
  [
    ['healthy', 'clean'],
    ['unhealthy', 'dirty'],
  ],
  [
    ['present', 'attend', 'keep', 'kept'],
    ['absent', 'miss', 'missed'],
  ],
  [
    ['high', 'higher', 'strong', 'great', 'major', 'serious', 'severe', 'significant'],
    ['low', 'lower', 'weak', 'small', 'minor', 'mild', 'slight'],
  ],
  [
    ['long', 'longer', 'lasting', 'repeated', 'repeatedly', 'persistent'],
    ['short', 'shorter', 'brief', 'single', 'once'],
  ],
  [['meet', 'met', 'meets'], ['unmet']],
  [
    ['include', 'including'],
    ['exclude', 'excluding'],
  ],
  [
    ['start', 'begin', 'open'],
    ['stop', 'end', 'close', 'cease'],
  ],
  [
    ['allow', 'let', 'permit'],
    ['forbid', 'prevent', 'ban'],
  ],
  [['same'], ['different', 'other', 'another']],
  [
    ['right', 'correct', 'true'],
    ['wrong', 'incorrect', 'false'],
  ],
  [['much', 'lot'], ['little']],
  [
    ['inside', 'within'],
    ['outside', 'out'],
  ],
  [
    ['alone', 'unsupervised'],
    ['together', 'supervised', 'accompanied'],
  ],
  [['first'], ['last']],
  [['up'], ['down']],
  [
    ['protect', 'help'],
    ['harm', 'endanger', 'hinder', 'hurt'],
  ],
  [['day'], ['week'], ['month'], ['year'], ['hour'], ['minute']],
];

/** Numbers in words; `once` is a degree above. */
const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve twice half'.split(' '),
);

/** Beginnings that make a word its own opposite: safe and unsafe, appropriate and inappropriate. */
const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[a-z]+(?:'[a-z]+)?|\d+(?:[.,:]\d+)*/g) ?? [];

const isDenial = (word: string): boolean => word.endsWith("n't") || denials.has(bare(word));

const known = new Set([...denials, ...opposed.flat(2)]);

/** The listed word of which this is a plain inflection, or the word itself. */
function bare(word: string): string {
  if (known.has(word)) return word;
  const stems = [
    word.replace(/s$/, ''),
    word.replace(/(?:es|ed|ing)$/, ''),
    word.replace(/(?:d|ing)$/, 'e').replace(/ee$/, 'e'),
    word.replace(/(?:ies|ied)$/, 'y'),
  ];
  return stems.find((stem) => known.has(stem)) ?? word;
}

/** How often each word comes. */
function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of one text that another has not, each as often as it is short of it. */
function onlyIn(words: readonly string[], others: readonly string[]): string[] {
  const left = countWords(others);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const isNumber = (word: string): boolean => /^\d/.test(word) || numbers.has(word);

/** Whether one word denies the other by its beginning or its end: safe and unsafe, harm and harmless. */
function isOpposite(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  const root = short.replace(/ful$/, '');
  return prefixes.some((prefix) => long === prefix + short) || long === `${root}less`;
}

/** Whether two words are in different groups of one row. */
function areOpposed(gone: string, come: string): boolean {
  const [before, after] = [bare(gone), bare(come)];
  return opposed.some((row) => {
    const [from, to] = [before, after].map((word) =>
      row.findIndex((group) => group.includes(word)),
    );
    return from !== undefined && to !== undefined && from >= 0 && to >= 0 && from !== to;
  });
}

/** A word at which a statement may turn: what went, or what came, or both. */
export interface Turn {
  gone?: string;
  come?: string;
}

function turnOf(gone: string | undefined, come: string | undefined): Turn | undefined {
  const turn = { ...(gone !== undefined && { gone }), ...(come !== undefined && { come }) };
  return Object.keys(turn).length > 0 ? turn : undefined;
}

/** A turn in the words of a message: `“are” became “are not”`, `“not” was added`. */
export function describeTurn({ gone, come }: Turn): string {
  if (gone === undefined) return `“${come ?? ''}” was added`;
  return come === undefined ? `“${gone}” was taken out` : `“${gone}” became “${come}”`;
}

/**
 * Where a change of wording may turn the meaning round; undefined where nothing points to it. It finds denials that came or
 * went, a word that became its opposite, another degree (must, may; all, some), another number or unit of time. Words that
 * only moved within the sentence count where a denial moved.
 */
export function findTurn(before: string, after: string): Turn | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const [gone, come] = [onlyIn(old, now), onlyIn(now, old)];
  for (const one of gone) {
    const other = come.find((word) => areOpposed(one, word) || isOpposite(one, word));
    if (other) return { gone: one, come: other };
  }
  const number = turnOf(gone.find(isNumber), come.find(isNumber));
  if (number) return number;
  const [lost, won] = [gone.find(isDenial), come.find(isDenial)];
  return lost === undefined || won === undefined
    ? (turnOf(lost, won) ?? movedDenial(old, now))
    : movedDenial(old, now);
}

/** A denial that comes before another word than it did: "does not always eat" is not "always does not eat". */
function movedDenial(old: readonly string[], now: readonly string[]): Turn | undefined {
  const denied = (words: readonly string[]) =>
    words.flatMap((word, i) => (isDenial(word) ? [`${word} ${words[i + 1] ?? ''}`.trim()] : []));
  const [before, after] = [denied(old), denied(now)];
  return turnOf(onlyIn(before, after)[0], onlyIn(after, before)[0]);
}
