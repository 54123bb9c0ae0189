/** Around the whole site: shows what is wrong with the content while somebody is writing it. */
import type { ReactNode } from 'react';
import ContentProblems from '../../portal/ui/ContentProblems';

export default function Root({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      {process.env.NODE_ENV !== 'production' && <ContentProblems />}
    </>
  );
}
