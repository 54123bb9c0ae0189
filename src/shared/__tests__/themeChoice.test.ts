import { nextTheme } from '../themeChoice';

test.each(['light', 'dark'] as const)(
  'where the system is %s, the first press is seen, and the third leads back',
  (system) => {
    const first = nextTheme('system', system);
    expect(first).not.toBe(system);
    expect(nextTheme(undefined, system)).toBe(first);
    const second = nextTheme(first, system);
    expect(second).toBe(system);
    expect(nextTheme(second, system)).toBe('system');
  },
);
