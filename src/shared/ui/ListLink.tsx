/**
 * A link of a long list or table to a page of this site. The framework's own watches, each by an observer of its own, when it
 * comes into view; hundreds of them make every frame slow, and each time they are drawn again there are as many more.
 */
import type { AnchorHTMLAttributes } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useFollow } from './useFollow';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** From the root of the site. */
  to: string;
}

export default function ListLink({ to, ...rest }: Props) {
  const href = useBaseUrl(to);
  useBrokenLinks().collectLink(href);
  return <a {...rest} href={href} onClick={useFollow()} />;
}
