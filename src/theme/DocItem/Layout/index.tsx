/**
 * One page of a document: its standing, its trail, its text. What leads through it is one bar above the title on a small
 * screen; where there is room, "On this page" stands open beside the text, without the framework's script.
 */
import type { ReactNode } from 'react';
import { useDoc, useDocsSidebar, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocVersionBanner from '@theme/DocVersionBanner';
import { PageChanges } from '../../../features/pages/ui';
import { PageReview } from '../../../features/review/ui';
import { ExampleNotice, VersionNote } from '../../../features/level-of-need/ui';
import { usePortalData } from '../../../portal/ui/usePortalData';
import CorrectLink from '../../../shared/ui/CorrectLink';
import { SectionFold } from '../../../shared/ui/SectionNav';
import OnThisPage, { OnThisPageFold } from '../../../shared/ui/OnThisPage';
import styles from './styles.module.css';

export default function DocItemLayout({ children }: { children: ReactNode }) {
  const { metadata, toc } = useDoc();
  const { pluginId, version } = useDocsVersion();
  const { versions, downloads, documentName } = usePortalData();
  const sidebar = useDocsSidebar();
  const own = version === 'current' ? 'next' : version;
  const sections = toc.filter(({ level }) => level === 2);
  return (
    <div className={styles.page}>
      <ContentVisibility metadata={metadata} />
      <div className={styles.bar}>
        {sidebar && (
          <SectionFold
            items={sidebar.items}
            name={pluginId === 'default' ? documentName : 'Guidance'}
          />
        )}
        <OnThisPageFold sections={sections} />
      </div>
      <div className={styles.beside}>
        <OnThisPage sections={sections} />
      </div>
      {pluginId === 'default' && <ExampleNotice of={versions.find(({ id }) => id === own)} />}
      <DocVersionBanner />
      <article className={styles.article}>
        <DocBreadcrumbs />
        {pluginId === 'guidance' && <PageReview frontMatter={metadata.frontMatter} />}
        {pluginId === 'guidance' && <PageChanges frontMatter={metadata.frontMatter} />}
        <DocItemContent>{children}</DocItemContent>
        {pluginId === 'default' && (
          <VersionNote versions={versions} current={own} downloads={downloads} />
        )}
        <CorrectLink />
      </article>
      <DocItemPaginator />
    </div>
  );
}
