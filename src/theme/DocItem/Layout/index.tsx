/** One page of a document: its standing, its trail, its text. Docusaurus's layout adds a second column and a script-driven contents list that we do without. */
import type { ReactNode } from 'react';
import { useDoc, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocVersionBanner from '@theme/DocVersionBanner';
import { PageChanges } from '../../../features/pages/ui';
import { PageReview } from '../../../features/review/ui';
import { ExampleNotice, VersionNote } from '../../../features/level-of-need/ui';
import { usePortalData } from '../../../portal/ui/usePortalData';
import styles from './styles.module.css';

export default function DocItemLayout({ children }: { children: ReactNode }) {
  const { metadata, toc } = useDoc();
  const { pluginId, version } = useDocsVersion();
  const { versions, downloads } = usePortalData();
  const own = version === 'current' ? 'next' : version;
  const sections = toc.filter(({ level }) => level === 2);
  return (
    <div>
      <ContentVisibility metadata={metadata} />
      {pluginId === 'default' && <ExampleNotice of={versions.find(({ id }) => id === own)} />}
      <DocVersionBanner />
      <article className={styles.article}>
        <DocBreadcrumbs />
        {sections.length > 3 && (
          <details className={styles.toc}>
            <summary>On this page</summary>
            {/* The words of a heading as Docusaurus made them from the page's own Markdown. */}
            <ul>
              {sections.map(({ id, value }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <span dangerouslySetInnerHTML={{ __html: value }} />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
        {pluginId === 'guidance' && <PageReview frontMatter={metadata.frontMatter} />}
        {pluginId === 'guidance' && <PageChanges frontMatter={metadata.frontMatter} />}
        <DocItemContent>{children}</DocItemContent>
        {pluginId === 'default' && (
          <VersionNote versions={versions} current={own} downloads={downloads} />
        )}
      </article>
      <DocItemPaginator />
    </div>
  );
}
