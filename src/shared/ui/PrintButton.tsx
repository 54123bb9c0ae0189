/** Prints the page; absent until scripts can do it. */
import type { ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** @param main whether printing is what the page is for. */
export default function PrintButton({
  children,
  main = false,
}: {
  children: ReactNode;
  main?: boolean;
}) {
  return useIsBrowser() ? (
    <button
      type="button"
      className={`button no-print${main ? '' : ' button--quiet'}`}
      onClick={() => window.print()}
    >
      {children}
    </button>
  ) : null;
}
