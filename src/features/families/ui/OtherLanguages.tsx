/** The same page in other languages, each by the name its speakers give it. */
import Link from '@docusaurus/Link';
import styles from './PlainPage.module.css';

export interface LanguageLink {
  title: string;
  code: string;
  direction: 'ltr' | 'rtl';
  path: string;
}

export default function OtherLanguages({ links }: { links: readonly LanguageLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className={`no-print ${styles.languages}`} aria-label="Other languages" lang="en" dir="ltr">
      {links.map(({ title, code, direction, path }) => (
        <li key={code}>
          <Link to={path} hrefLang={code} lang={code} dir={direction}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
