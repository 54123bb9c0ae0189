/** The button for light, dark or the system's colours: one order and one name, with the framework and before it. */

export type ThemeChoice = 'light' | 'dark' | 'system';

/** What a press leads to. */
export const nextTheme: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  light: 'dark',
  dark: 'system',
  system: 'light',
};

/** What the button is called, for those who hear it. */
export const themeName = (choice: ThemeChoice): string =>
  `Switch between dark and light mode (currently ${choice} mode)`;
