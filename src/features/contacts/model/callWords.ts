/**
 * What a person says on the telephone: words of the content in which the worry, the role and the request are filled in,
 * and what only the caller knows is left in square brackets. Nothing of it is about one child.
 */
import type { Call, Field } from './callSchema';

/** A field in the words: `{worry}`. */
export const fieldIn = /\{([^{}]*)\}/g;

type Fillings = Pick<Call, 'asks' | 'roles' | 'unknownRole'>;

/** As much of the words as an answer needs. */
export type FirstWords = Pick<Call, 'first'> & Fillings;

/** Who rings, and why; what is missing is left as a blank. */
export interface Caller {
  worry?: { name: string; urgency: keyof Call['asks'] } | undefined;
  /** The id of an audience. */
  role?: string | undefined;
}

/** A piece of what is said: words, or a blank with what belongs there. */
export type Piece = string | { blank: string };

/** Words with their blanks apart: `I am [your name].` is `I am `, a blank and `.` */
export const piecesOf = (said: string): Piece[] =>
  said
    .split(/\[([^\]]*)\]/)
    .map((part, i): Piece => (i % 2 === 1 ? { blank: part } : part))
    .filter((piece) => piece !== '');

/** What the fields say for a caller. */
function valuesFor(
  { asks, roles, unknownRole }: Fillings,
  { worry, role }: Caller,
): Record<Field, string> {
  const own = roles.find(({ audiences }) => audiences.some((one) => one === role));
  return {
    worry: worry?.name ?? '[your worry in a few words]',
    role: own?.say ?? unknownRole,
    ask: worry ? asks[worry.urgency] : '[what you ask for]',
  };
}

/** The words with their fields filled in. */
const fill = (said: string, values: Record<Field, string>): string =>
  said.replace(
    fieldIn,
    (all, name: string) => (values as Partial<Record<string, string>>)[name] ?? all,
  );

/** What to say first, for a caller. */
export const firstWords = (call: FirstWords, caller: Caller): Call['first'] => {
  const values = valuesFor(call, caller);
  return call.first.map(({ title, say }) => ({ title, say: fill(say, values) }));
};

/** The call in a minute, for a caller. */
export const minuteWords = (
  call: Pick<Call, 'minute'> & Fillings,
  caller: Caller,
): Call['minute'] => {
  const values = valuesFor(call, caller);
  return call.minute.map((part) => ({ ...part, say: part.say.map((said) => fill(said, values)) }));
};

/** A line of the evidence list as it is read out. */
export interface SaidEvidence {
  level: number;
  text: string;
  note: string;
}

/** `Level 3: Misses most appointments. (my note)` */
export const evidenceWords = ({ level, text: line, note }: SaidEvidence): string =>
  `Level ${level}: ${line}${note && ` (${note})`}`;

/** The call in a minute as plain text. @param intro what comes before the lines of evidence. */
export const minuteText = (
  parts: Call['minute'],
  { intro, items, notice }: { intro: string; items: readonly SaidEvidence[]; notice: string },
): string =>
  [
    ...(notice && items.length > 0 ? [notice, ''] : []),
    ...parts.flatMap(({ title, say, evidence }) => [
      title.toUpperCase(),
      ...(evidence && items.length > 0
        ? [intro, ...items.map((item) => `- ${evidenceWords(item)}`)]
        : []),
      ...say,
      '',
    ]),
  ]
    .join('\n')
    .trimEnd();
