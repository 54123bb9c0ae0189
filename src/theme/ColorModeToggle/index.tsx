/**
 * The button for light, dark or the system's colours. Docusaurus's own is disabled until the framework has come, and a
 * press on it would be lost; ours is ready at once, and the press is kept (src/enhance).
 */
import type { ComponentProps } from 'react';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import type OriginalToggle from '@theme/ColorModeToggle';
import styles from './styles.module.css';

type Props = ComponentProps<typeof OriginalToggle>;

/** What a press leads to: light, dark, then the system's again. */
const next = { light: 'dark', dark: null, system: 'light' } as const;

export default function ColorModeToggle({ className = '', value, onChange }: Props) {
  const mode = value ?? 'system';
  return (
    <div className={`${styles.toggle} ${className} needs-scripts`}>
      <button
        type="button"
        className={styles.button}
        title={`${mode} mode`}
        aria-label={`Switch between dark and light mode (currently ${mode} mode)`}
        onClick={() => onChange(next[mode])}
      >
        {/* All three are here; the attribute of the page says which is seen, before any component runs. */}
        <IconLightMode aria-hidden className={styles.light} />
        <IconDarkMode aria-hidden className={styles.dark} />
        <IconSystemColorMode aria-hidden className={styles.system} />
      </button>
    </div>
  );
}
