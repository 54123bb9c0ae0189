/** How far a time limit or a duty binds: what each standing is, and what it means to a reader. */

/** In the order from firm to loose. */
export const standings = ['statutory', 'guidance', 'usual', 'sample-local'] as const;

export type Standing = (typeof standings)[number];

/** What a standing means to a reader. */
export const standingWords: Record<Standing, string> = {
  statutory: 'Set in law',
  guidance: 'Set in statutory guidance',
  usual: 'Usual in other areas, but not a rule here',
  'sample-local': 'An example, not adopted here',
};

/** Whether a standing is nothing without the law or guidance that gives it. */
export const needsSource = (standing: Standing): boolean =>
  standing === 'statutory' || standing === 'guidance';
