/** Briefs and updates have the page to themselves, without the list of recent posts that Docusaurus puts beside them. */
import type { ComponentProps } from 'react';
import Layout from '@theme/Layout';
import type OriginalBlogLayout from '@theme/BlogLayout';
import styles from './styles.module.css';

export default function BlogLayout({
  sidebar: _sidebar,
  toc: _toc,
  children,
  ...layout
}: ComponentProps<typeof OriginalBlogLayout>) {
  return (
    <Layout {...layout}>
      <main className={styles.main}>{children}</main>
    </Layout>
  );
}
