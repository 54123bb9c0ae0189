/** The short link of an indicator. It is a static redirect, not a route, so a plain link follows it. */
import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

export default function PermanentLink({ id, children }: { id: string; children: ReactNode }) {
  return <a href={useBaseUrl(`/i/${id}`)}>{children}</a>;
}
