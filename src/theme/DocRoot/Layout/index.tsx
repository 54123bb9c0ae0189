/** Pages of a document beside their contents. On a small screen the contents fold into a native `<details>`; Docusaurus keeps them in a menu that needs scripts. */
import type { ReactNode } from 'react';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import SectionNav from '../../../shared/ui/SectionNav';
import styles from './styles.module.css';

export default function DocRootLayout({ children }: { children: ReactNode }) {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.root}>
      {sidebar && <SectionNav items={sidebar.items} />}
      <main className={styles.main}>{children}</main>
    </div>
  );
}
