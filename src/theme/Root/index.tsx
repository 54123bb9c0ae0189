/** Around the whole site: what every page does when it prints, and what is wrong with the content while somebody writes it. */
import type { ReactNode } from 'react';
import ContentProblems from '../../portal/ui/ContentProblems';
import { useOpenForPrint } from '../../shared/ui/useOpenForPrint';

export default function Root({ children }: { children: ReactNode }) {
  useOpenForPrint();
  return (
    <>
      {children}
      {process.env.NODE_ENV !== 'production' && <ContentProblems />}
    </>
  );
}
