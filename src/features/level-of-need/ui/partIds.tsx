/** The parts of the document share headings. On the one page for paper, each id says whose part it is. */
import { type ComponentProps, createContext, useContext } from 'react';
import MDXComponents from '@theme/MDXComponents';

/** The part a component is in. */
export const PartContext = createContext('');

/** What makes the id of a heading one of its part. */
export const usePartId = () => {
  const part = useContext(PartContext);
  return (id: string | undefined) => id && `${part}-${id}`;
};

function PartH2({ id, ...props }: ComponentProps<'h2'>) {
  const idOf = usePartId();
  return <MDXComponents.h2 {...props} id={idOf(id)} />;
}

function PartH3({ id, ...props }: ComponentProps<'h3'>) {
  const idOf = usePartId();
  return <MDXComponents.h3 {...props} id={idOf(id)} />;
}

function PartH4({ id, ...props }: ComponentProps<'h4'>) {
  const idOf = usePartId();
  return <MDXComponents.h4 {...props} id={idOf(id)} />;
}

function PartLink({ href, ...props }: ComponentProps<'a'>) {
  const idOf = usePartId();
  const target = href?.startsWith('#') ? `#${idOf(href.slice(1))}` : href;
  return <MDXComponents.a {...props} href={target} />;
}

export const partComponents = { h2: PartH2, h3: PartH3, h4: PartH4, a: PartLink };
