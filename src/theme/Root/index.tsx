/** Around the whole site: tells the page's small scripts that the framework is here, keeps the focus, and shows what is wrong with the content while somebody writes it. */
import type { ReactNode } from 'react';
import ContentProblems from '../../portal/ui/ContentProblems';
import { useKeptFocus } from '../../shared/ui/focusKeeper';
import { useTakeover } from '../../shared/ui/takeover';

export default function Root({ children }: { children: ReactNode }) {
  useTakeover();
  useKeptFocus();
  return (
    <>
      {children}
      {process.env.NODE_ENV !== 'production' && <ContentProblems />}
    </>
  );
}
