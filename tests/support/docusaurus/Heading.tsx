/** A heading of the theme, for tests of components. */
import type { ReactNode } from 'react';

export default function Heading({
  as: Tag,
  children,
}: {
  as: 'h2' | 'h3' | 'h4';
  children: ReactNode;
}) {
  return <Tag>{children}</Tag>;
}
