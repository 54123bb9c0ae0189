/** How far something is met, as an agency or its peer sees it. */

export const judgements = ['met', 'partly', 'not-yet'] as const;

export type Judgement = (typeof judgements)[number];

export const judgementWords: Record<Judgement, { name: string; meaning: string }> = {
  met: { name: 'Met', meaning: 'you can show that it happens, everywhere it should' },
  partly: { name: 'Partly met', meaning: 'it happens in places, or you cannot show that it does' },
  'not-yet': { name: 'Not yet', meaning: 'it does not happen, or nobody knows' },
};

export const isJudgement = (value: unknown): value is Judgement =>
  judgements.some((one) => one === value);
