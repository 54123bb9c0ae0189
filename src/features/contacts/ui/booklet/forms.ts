/** The forms a booklet takes; the first is the one a page opens with. */

export const forms = ['a4', 'a6', 'phone'] as const;

export type Form = (typeof forms)[number];

export const formWords: Record<Form, { name: string; steps: string[] }> = {
  a4: {
    name: 'A4 paper, to fold',
    steps: [
      'Print on A4, on both sides, flipped on the long edge, at 100% and not fitted to the page.',
      'Cut the stack across the middle, along the dashed line.',
      'Turn both halves face down and lay the lower half on top of the upper half.',
      'Fold them all once down the middle, so that the cover is outside, and staple the fold.',
    ],
  },
  a6: {
    name: 'A6 pages, one by one',
    steps: [
      'For a printer that takes A6 paper or makes booklets itself.',
      'Print on A6 at 100%. Punch or clip the pages on the left.',
    ],
  },
  phone: {
    name: 'Phone, to keep as a file',
    steps: [
      'Choose “Save as PDF” as the printer.',
      'Keep the file on your phone. Press a number to ring it.',
    ],
  },
};

/** Reads the form from an address; anything unknown is the first. */
export const readForm = (text: string | undefined): Form =>
  forms.find((form) => form === text) ?? forms[0];
