/** The contents of a document: a list beside the page, folded away on a small screen. */
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import styles from './SectionNav.module.css';

const bare = (path: string): string => path.replace(/\/$/, '');

function Items({ items }: { items: readonly PropSidebarItem[] }) {
  const here = bare(useLocation().pathname);
  return (
    <ul>
      {items.map((item) => {
        if (item.type === 'link') {
          return (
            <li key={item.href}>
              <Link to={item.href} aria-current={bare(item.href) === here ? 'page' : undefined}>
                {item.label}
              </Link>
            </li>
          );
        }
        if (item.type === 'category')
          return (
            <li key={item.label}>
              <span>{item.label}</span>
              <Items items={item.items} />
            </li>
          );
        return null;
      })}
    </ul>
  );
}

export default function SectionNav({ items }: { items: readonly PropSidebarItem[] }) {
  const { pathname } = useLocation();
  return (
    <>
      <nav aria-label="In this document" className={styles.side}>
        <Items items={items} />
      </nav>
      <details key={pathname} className={styles.fold}>
        <summary>In this document</summary>
        <nav aria-label="In this document, folded">
          <Items items={items} />
        </nav>
      </details>
    </>
  );
}
