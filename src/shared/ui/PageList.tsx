/** Pages to choose from, each with the sentence that tells it from the others; side by side where there is room. */
import Link from '@docusaurus/Link';
import styles from './PageList.module.css';

interface Props {
  pages: readonly { path: string; title: string; summary?: string }[];
}

export default function PageList({ pages }: Props) {
  return (
    <ul className={styles.list}>
      {pages.map(({ path, title, summary }) => (
        <li key={path}>
          <Link to={path}>{title}</Link>
          {summary && <span>{summary}</span>}
        </li>
      ))}
    </ul>
  );
}
