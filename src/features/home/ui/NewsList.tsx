/** Briefs and updates, newest first. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { useAudienceWords } from '../../pages/ui';
import type { NewsItem } from '../model/news';
import styles from './NewsList.module.css';

const kindNames = { brief: 'Learning brief', update: 'Update' } as const;

interface Props {
  news: readonly NewsItem[];
  headings: 'h2' | 'h3' | 'h4';
  /** Leaves out what kind each is and who it is for, because the heading above the list says so. */
  short?: boolean;
}

export default function NewsList({ news, headings: Heading, short = false }: Props) {
  const forWhom = useAudienceWords();
  return (
    <ol className={styles.list}>
      {news.map(({ kind, path, title, description, date, audiences }) => (
        <li key={path}>
          <p className="quiet">
            {!short && `${kindNames[kind]} · `}
            <time dateTime={date}>{formatDate(date)}</time>
          </p>
          <Heading>
            <Link to={path}>{title}</Link>
          </Heading>
          <p>{description}</p>
          {!short && <p className="quiet">For {forWhom(audiences)}</p>}
        </li>
      ))}
    </ol>
  );
}
