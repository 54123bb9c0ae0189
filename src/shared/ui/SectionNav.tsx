/** The contents of a document: a list beside the page. On a small screen the page shows the same list folded. */
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import styles from './SectionNav.module.css';

const bare = (path: string): string => path.replace(/\/$/, '');

interface Props {
  items: readonly PropSidebarItem[];
}

function Items({ items }: Props) {
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

export default function SectionNav({ items }: Props) {
  return (
    <nav aria-label="In this document" className={styles.side}>
      <Items items={items} />
    </nav>
  );
}

/** @param name what the document is called */
export function SectionFold({ items, name }: Props & { name: string }) {
  const { pathname } = useLocation();
  return (
    <details key={pathname} className={styles.fold}>
      <summary>{name}</summary>
      <nav aria-label="In this document, folded">
        <Items items={items} />
      </nav>
    </details>
  );
}
