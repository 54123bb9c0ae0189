/** Components Markdown pages may use, and links that leave telephone numbers alone. */
import type { ComponentProps, ComponentType } from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import { DomainIndicators, LevelIndicators, LevelSummary } from '../../features/level-of-need/ui';

/** Docusaurus's link would open `tel:` in a new window; a plain one dials. */
function A(props: ComponentProps<'a'>) {
  if (/^(?:tel|mailto):/.test(props.href ?? '')) return <a {...props} />;
  const Original = MDXComponents.a as ComponentType<ComponentProps<'a'>>;
  return <Original {...props} />;
}

export default { ...MDXComponents, a: A, DomainIndicators, LevelIndicators, LevelSummary };
