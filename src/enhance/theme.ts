/** A press on the button for colours, before the framework is there; it reads what was chosen from the page. */
import { nextTheme, systemTheme, type ThemeChoice, themeName } from '../shared/themeChoice';

/** The system's colours are those of whom nothing is kept. */
function keepTheme(key: string, choice: ThemeChoice): void {
  try {
    if (choice === 'system') window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, choice);
  } catch {
    // Blocked or full: it holds for the visit.
  }
}

/** @returns whether that was pressed. */
export function pressTheme(target: EventTarget | null): boolean {
  const button =
    target instanceof Element ? target.closest<HTMLElement>('button[data-theme-key]') : null;
  const key = button?.dataset.themeKey;
  if (!button || !key) return false;
  const { dataset } = document.documentElement;
  const choice = nextTheme(dataset.themeChoice, systemTheme());
  dataset.themeChoice = choice;
  dataset.theme = choice === 'system' ? systemTheme() : choice;
  keepTheme(key, choice);
  button.title = `${choice} mode`;
  button.setAttribute('aria-label', themeName(choice));
  return true;
}
