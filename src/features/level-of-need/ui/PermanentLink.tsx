/** The short link of an indicator. It is a static redirect, not a route, so a plain link follows it. */
import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** @param label said instead of the words shown, where those make no sense on their own. */
export default function PermanentLink({
  id,
  label,
  children,
}: {
  id: string;
  label?: string;
  children: ReactNode;
}) {
  return (
    <a href={useBaseUrl(`/i/${id}`)} aria-label={label}>
      {children}
    </a>
  );
}
