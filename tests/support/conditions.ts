/** The conditions under which every kind of page is looked at. */

/** 1280 px at a zoom of 400 %: WCAG 2.2, 1.4.10. */
export const narrow = { width: 320, height: 640 };
export const desktop = { width: 1280, height: 900 };
/** A phone on which letters are twice as large: 1.4.4. */
export const large = { width: 390, height: 844 };

export const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** 1.4.12: space between lines, paragraphs, letters and words. */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
