/**
 * The button for light, dark or the system's colours. Docusaurus's own is disabled until the framework has come; ours
 * works at once (src/enhance).
 */
import type { ComponentProps } from 'react';
import storage from '@generated/site-storage';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import type OriginalToggle from '@theme/ColorModeToggle';
import { nextTheme, systemTheme, themeName } from '../../shared/themeChoice';
import styles from './styles.module.css';

type Props = ComponentProps<typeof OriginalToggle>;

/** Where Docusaurus keeps the choice. */
const themeKey = `theme${storage.namespace}`;

export default function ColorModeToggle({ className = '', value, onChange }: Props) {
  const mode = value ?? 'system';
  return (
    <div className={`${styles.toggle} ${className} needs-scripts`}>
      <button
        type="button"
        className={styles.button}
        title={`${mode} mode`}
        aria-label={themeName(mode)}
        data-theme-key={themeKey}
        onClick={() => {
          const next = nextTheme(mode, systemTheme());
          onChange(next === 'system' ? null : next);
        }}
      >
        {/* All three are here; the attribute of the page says which is seen, before any component runs. */}
        <IconLightMode aria-hidden className={styles.light} />
        <IconDarkMode aria-hidden className={styles.dark} />
        <IconSystemColorMode aria-hidden className={styles.system} />
      </button>
    </div>
  );
}
