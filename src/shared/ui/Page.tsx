/** The frame of a page made from data: trail, title, lead, content. */
import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import Trail from './Trail';
import WayHere from './WayHere';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** One sentence for search results and feeds. */
  description: string;
  /** The pages above this one, outermost first. */
  trail?: { title: string; path: string }[];
  /** A short line above the title: what kind of page this is. */
  kicker?: ReactNode;
  /** What a reader must know before anything else on the page. */
  notice?: ReactNode;
  lede?: ReactNode;
  /** Uses the whole width, for tables and lists with filters. */
  wide?: boolean;
  /** The first thing to do here needs scripts: they are fetched when the page has been painted, not at the first use. */
  interactive?: boolean;
  /** The language of everything below the trail, where it is not that of the site. */
  language?: { code: string; direction: 'ltr' | 'rtl' };
  /** Stands beside the text where there is room. */
  beside?: ReactNode;
  children: ReactNode;
}

export default function Page({
  title,
  description,
  trail = [],
  kicker,
  notice,
  lede,
  wide = false,
  interactive = false,
  language,
  beside,
  children,
}: Props) {
  return (
    <Layout title={title} description={description}>
      <Trail above={trail} title={title} />
      <main className={wide ? styles.wide : styles.main} data-start={interactive ? '' : undefined}>
        <WayHere above={trail} />
        {beside && <div className={styles.beside}>{beside}</div>}
        <article lang={language?.code} dir={language?.direction}>
          {notice}
          <header>
            {kicker && <p className={styles.kicker}>{kicker}</p>}
            <h1>{title}</h1>
            {lede && <p className="lede">{lede}</p>}
          </header>
          {children}
        </article>
      </main>
    </Layout>
  );
}
