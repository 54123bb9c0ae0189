/** Components Markdown pages may use, and links that leave telephone numbers alone. */
import type { ComponentProps, ComponentType } from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import {
  DomainIndicators,
  LevelIndicators,
  LevelOverview,
  LevelSummary,
} from '../../features/level-of-need/ui';

/** Docusaurus's link would open `tel:` in a new window; a plain one dials. */
function A(props: ComponentProps<'a'>) {
  if (/^(?:tel|mailto):/.test(props.href ?? '')) return <a {...props} />;
  const Original = MDXComponents.a as ComponentType<ComponentProps<'a'>>;
  return <Original {...props} />;
}

/** A wide table scrolls inside its own frame, which a keyboard can reach; the page itself never scrolls sideways. */
function Table(props: ComponentProps<'table'>) {
  return (
    <div className="table-scroll" role="region" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}

export default {
  ...MDXComponents,
  a: A,
  table: Table,
  DomainIndicators,
  LevelIndicators,
  LevelOverview,
  LevelSummary,
};
