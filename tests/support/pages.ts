/** Pages whose first task needs scripts: they start by themselves, and may load a little more. */
export const interactivePages = [
  '/level-of-need/browse',
  '/level-of-need/compare',
  '/level-of-need/evidence',
  '/search',
  '/contacts/booklet',
  '/contacts/rehearse',
] as const;
