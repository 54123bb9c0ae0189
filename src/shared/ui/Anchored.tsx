/** An element other pages link to: its id is told to the build, which refuses links to ids that do not exist. */
import type { ElementType, HTMLAttributes, ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

interface Props extends HTMLAttributes<HTMLElement> {
  as: ElementType;
  id: string;
  children: ReactNode;
}

export default function Anchored({ as: Element, id, children, ...rest }: Props) {
  useBrokenLinks().collectAnchor(id);
  return (
    <Element id={id} {...rest}>
      {children}
    </Element>
  );
}
