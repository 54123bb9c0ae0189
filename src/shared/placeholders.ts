/** What the forms of `npm run new` say until their author does. */
export const placeholders = {
  description: 'One sentence that says what a reader will learn.',
  point: 'One or two sentences: the point, for someone who reads no further.',
  part: 'What this part has to say.',
  change: 'What changed, from when, and what to do differently.',
  purpose: 'What it is for, in one or two sentences.',
} as const;

const all: ReadonlySet<string> = new Set(Object.values(placeholders));

/** Whether a text is what a form left, and nobody has written. */
export const isPlaceholder = (text: string): boolean => all.has(text.trim());
