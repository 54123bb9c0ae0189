/** A link as the built page has it, for tests of components. */
import type { AnchorHTMLAttributes } from 'react';

export default function Link({
  to,
  href,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { to?: string }) {
  return (
    <a href={to ?? href} {...rest}>
      {children}
    </a>
  );
}
