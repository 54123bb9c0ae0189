/** Prints the page; absent until scripts can do it. */
import type { ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

export default function PrintButton({ children }: { children: ReactNode }) {
  return useIsBrowser() ? <button type="button" className="button button--quiet no-print" onClick={() => window.print()}>{children}</button> : null;
}
