/** How a course is held, in words. */

export const formats = ['in-person', 'online', 'in-your-own-time', 'mixed'] as const;

export type Format = (typeof formats)[number];

export const formatNames: Readonly<Record<Format, string>> = {
  'in-person': 'In person',
  online: 'Online, at a set time',
  'in-your-own-time': 'Online, in your own time',
  mixed: 'Some online, some in person',
};
