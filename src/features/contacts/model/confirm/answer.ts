/** What a service answers when it is asked whether its record is right, and the form in which it does. */

export const answers = ['right', 'changed', 'withdraw'] as const;
export type AnswerKind = (typeof answers)[number];

/** What a form has before it is a file. */
export interface AnswerDraft {
  contact: string;
  answer: AnswerKind | '';
  by: string;
  on: string;
  instead: string;
  details: Readonly<Record<string, string>>;
}

export const emptyAnswer: Omit<AnswerDraft, 'contact'> = {
  answer: '',
  by: '',
  on: '',
  instead: '',
  details: {},
};

/** What a form still lacks, in words for whoever fills it in. @param today the calendar date in Europe/London. */
export function lacking(
  { contact, answer, by, on, details }: AnswerDraft,
  shown: Readonly<Record<string, string>>,
  today: string,
): string[] {
  return [
    ...(contact ? [] : ['Choose your service.']),
    ...(answer ? [] : ['Say whether what we have is right.']),
    ...(answer === 'changed' && Object.keys(changedOf(details, shown)).length === 0
      ? ['Change at least one line, or choose that all is right.']
      : []),
    ...(by.trim() ? [] : ['Give your role.']),
    ...(on && on <= today
      ? []
      : ['Give the day on which you checked; it cannot be in the future.']),
  ];
}

/** The lines that say something else than the site does; an emptied one asks to take ours away. */
const changedOf = (
  details: Readonly<Record<string, string>>,
  shown: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(details)
      .filter(([name, words]) => words.trim() !== (shown[name] ?? ''))
      .map(([name, words]) => [name, words.trim() || 'none']),
  );

/** A form as the record of a file, in the order of its fields. It lacks nothing. */
export function toAnswer(
  { contact, answer, by, on, instead, details }: AnswerDraft,
  shown: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return {
    contact,
    answer,
    by: by.trim(),
    on,
    ...(answer === 'withdraw' && instead && { instead }),
    ...(answer === 'changed' && { details: changedOf(details, shown) }),
  };
}
