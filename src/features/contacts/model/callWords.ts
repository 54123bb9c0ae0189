/**
 * What a person says on the telephone: words of the content in which the worry, the role and the request are filled in,
 * and what only the caller knows is left in square brackets. Nothing of it is about one child.
 */
import * as z from 'zod';
import { id, ref, text } from '../../../shared/schema';

/** What is filled in; everything else in the words is said as it is written. */
const fields = ['worry', 'role', 'ask'] as const;

type Field = (typeof fields)[number];

const fieldIn = /\{([^{}]*)\}/g;

/** Words to say, with fields such as `{worry}`, and blanks such as `[your name]`. */
const words = () =>
  text().refine(
    (said) => [...said.matchAll(fieldIn)].every(([, name]) => fields.some((f) => f === name)),
    { error: `in curly brackets only ${fields.map((f) => `{${f}}`).join(', ')}` },
  );

export const callSchema = z.strictObject({
  first: z
    .array(z.strictObject({ title: text(), say: words() }))
    .min(1)
    .describe(
      'What to say first, in half a minute: who you are, what you saw, the worry, what you ask.',
    ),
  minute: z
    .array(
      z.strictObject({
        title: text(),
        say: z.array(words()).min(1),
        evidence: z
          .boolean()
          .default(false)
          .describe('The evidence list is read out here, before the words of this part.'),
      }),
    )
    .min(1)
    .describe('The call in a minute: situation, background, what I think, what I ask.'),
  asks: z
    .strictObject({ now: text(), today: text(), 'can-wait': text() })
    .describe('What the caller asks for, by how urgent the worry is: {ask}.'),
  roles: z
    .array(z.strictObject({ audiences: z.array(ref('audience')).min(1), say: text() }))
    .default([])
    .describe('How somebody of a group says where they work: {role}.'),
  unknownRole: text().describe('The same where nobody has said who they are.'),
  notes: z
    .array(z.strictObject({ id: id(), ask: text() }))
    .min(1)
    .describe('What to write down during the call. Nothing about the child.'),
});

export type Call = z.infer<typeof callSchema>;

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
