/** Briefs and updates, newest first. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/dates';
import type { NewsItem } from './types';
import styles from './NewsList.module.css';

const kindNames = { brief: 'Learning brief', update: 'Update' } as const;

export default function NewsList({ news, headings: Heading }: { news: readonly NewsItem[]; headings: 'h2' | 'h3' }) {
  return (
    <ol className={styles.list}>
      {news.map(({ kind, path, title, description, date, audiences }) => (
        <li key={path}>
          <p className="quiet">{kindNames[kind]} · <time dateTime={date}>{formatDate(date)}</time></p>
          <Heading><Link to={path}>{title}</Link></Heading>
          <p>{description}</p>
          <p className="quiet">For {audiences.join(', ').toLowerCase()}</p>
        </li>
      ))}
    </ol>
  );
}
