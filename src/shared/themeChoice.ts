/** The button for light, dark or the system's colours: one order and one name, with the framework and before it. */

type Colours = 'light' | 'dark';
export type ThemeChoice = Colours | 'system';

/** The colours that the system asks for, on this device and now. */
export const systemTheme = (): Colours =>
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/**
 * What a press leads to: from the system's colours to the others, so that the first press is always seen; then back to the
 * same ones by choice; then to the system again.
 * @param choice what holds now; undefined, or a word that is none, is the system's.
 * @param system the colours that the system asks for.
 */
export function nextTheme(choice: string | undefined, system: Colours): ThemeChoice {
  if (choice === 'light' || choice === 'dark') return choice === system ? 'system' : system;
  return system === 'light' ? 'dark' : 'light';
}

/** What the button is called, for those who hear it. */
export const themeName = (choice: ThemeChoice): string =>
  `Switch between dark and light mode (currently ${choice} mode)`;
