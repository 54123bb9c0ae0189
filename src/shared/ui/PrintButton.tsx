/** Prints the page; not shown where there are no scripts. */
import type { ReactNode } from 'react';

/** @param main whether printing is what the page is for. */
export default function PrintButton({
  children,
  main = false,
}: {
  children: ReactNode;
  main?: boolean;
}) {
  return (
    <button
      type="button"
      className={`button no-print needs-scripts${main ? '' : ' button--quiet'}`}
      onClick={() => window.print()}
    >
      {children}
    </button>
  );
}
