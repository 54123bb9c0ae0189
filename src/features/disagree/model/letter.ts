/** The first letter of the pathway for disagreement: the same for the screen, for paper, for Word and as text. */
import type { Compared } from './compare';
import { type LineReading, markWords, type Reading } from './reading';

export interface LetterPart {
  heading: string;
  /** Paragraphs. */
  words: readonly string[];
  /** A list, each with what belongs under it. */
  list: readonly { text: string; under: readonly string[] }[];
}

export interface Letter {
  title: string;
  /** Day, version and its standing. */
  head: readonly string[];
  opening: readonly string[];
  parts: readonly LetterPart[];
  closing: string;
}

/** A step of the pathway after the first, as the letter tells it. */
export interface LetterStage {
  text: string;
  who?: string | undefined;
  /** `within 2 working days`, and how binding that is. */
  within?: string | undefined;
}

export interface LetterContext {
  /** What the letter is called: after the pathway, where there is one. */
  title: string;
  date: string;
  /** What comes before everything else; empty for a version the partnership has adopted. */
  notice: string;
  /** The version in words, with its name. */
  version: string;
  /** The status of the text. */
  standing: string;
  /** The words of the first step, as the person filled them in; empty where the content has none. */
  opening: string;
  /** The exact text of a line, its level and its permanent address; undefined where the version has none. */
  lineOf: (id: string) => { text: string; level: string; link: string } | undefined;
  levelName: (level: number) => string;
  settingName: (id: string) => string;
  stages: readonly LetterStage[];
  /** What the pathway says of itself: whether anybody adopted it. */
  pathwayStanding: string;
}

/** Says of every letter what it is not. */
const closing =
  'This letter shows how two people read the document. It does not decide a level. That is for both of you, and for the people who know the child.';

/** The words with the blanks filled that a person filled: `[your reference]` by what stands under its name. */
export const fillIn = (wording: string, given: Readonly<Record<string, string>>): string =>
  wording.replace(/\[([^\]]*)\]/g, (blank, name: string) =>
    Object.hasOwn(given, name) ? given[name]?.trim() || blank : blank,
  );

const saidBy = (who: string, reading: LineReading | undefined): string => {
  const { mark = '', reason = '' } = reading ?? {};
  const words = mark === '' ? 'not marked' : markWords[mark];
  return `${who}: ${[words, reason].filter(Boolean).join('. ')}`;
};

const nameOf = (who: string, { setting }: Reading, context: LetterContext): string => {
  const name = setting && context.settingName(setting);
  return name ? `${who} (${name})` : who;
};

function linesPart(
  heading: string,
  compared: readonly Compared[],
  who: { own: string; theirs?: string | undefined },
  context: LetterContext,
): LetterPart[] {
  const list = compared.flatMap(({ line, own, theirs }) => {
    const found = context.lineOf(line);
    if (!found) return [];
    const { text, level, link } = found;
    const under = [
      `${level}. ${link}`,
      saidBy(who.own, own),
      ...(who.theirs ? [saidBy(who.theirs, theirs)] : []),
    ];
    return [{ text, under }];
  });
  return list.length === 0 ? [] : [{ heading, words: [], list }];
}

function levelsPart(
  own: Reading,
  theirs: Reading | undefined,
  { levelName }: LetterContext,
): LetterPart[] {
  const words = [
    ...(own.level === undefined ? [] : [`I think that it is ${levelName(own.level)}.`]),
    ...(theirs?.level === undefined
      ? []
      : [`You told me that you think it is ${levelName(theirs.level)}.`]),
  ];
  return words.length === 0 ? [] : [{ heading: 'The level that we think fits', words, list: [] }];
}

const nextPart = ({ stages, pathwayStanding }: LetterContext): LetterPart[] =>
  stages.length === 0
    ? []
    : [
        {
          heading: 'What happens next',
          words: [pathwayStanding].filter(Boolean),
          list: stages.map(({ text, who, within }) => ({
            text,
            under: [...(who ? [`Who: ${who}`] : []), ...(within ? [`When: ${within}`] : [])],
          })),
        },
      ];

/** @param compared the lines of both readings, of one version. */
export function makeLetter(
  own: Reading,
  theirs: Reading | undefined,
  compared: readonly Compared[],
  context: LetterContext,
): Letter {
  const who = {
    own: nameOf('I', own, context),
    theirs: theirs && nameOf('You', theirs, context),
  };
  const of = (...wanted: Compared['how'][]) => compared.filter(({ how }) => wanted.includes(how));
  const lines = theirs
    ? [
        ...linesPart('Where we read it differently', of('differ'), who, context),
        ...linesPart('Where we read it the same way', of('agree'), who, context),
        ...linesPart('Marked by one of us', of('one'), who, context),
      ]
    : linesPart('How I read these lines', of('one'), who, context);
  return {
    title: context.title,
    head: [context.notice, `${context.version}. ${context.date}.`, context.standing].filter(
      Boolean,
    ),
    opening: [context.opening].filter(Boolean),
    parts: [...lines, ...levelsPart(own, theirs, context), ...nextPart(context)],
    closing,
  };
}

/** The letter as plain text. */
export const letterText = ({ title, head, opening, parts, closing: last }: Letter): string =>
  [
    title,
    ...head,
    '',
    ...opening.flatMap((words) => [words, '']),
    ...parts.flatMap(({ heading, words, list }) => [
      heading.toUpperCase(),
      ...words,
      ...list.flatMap(({ text, under }) => [`- ${text}`, ...under.map((one) => `  ${one}`)]),
      '',
    ]),
    last,
  ].join('\n');
