/** Components Markdown pages may use, and links that leave telephone numbers alone. */
import {
  Children,
  type ComponentProps,
  type ComponentType,
  isValidElement,
  type ReactNode,
} from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import { HoursPlace } from '../../features/contacts/ui';
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

/** A place that depends on the hour (src/portal/remark); every other as it is. */
function Span({
  'data-hours': code,
  ...props
}: ComponentProps<'span'> & { 'data-hours'?: string }) {
  return code === undefined ? <span {...props} /> : <HoursPlace code={code} />;
}

const childrenOf = (node: ReactNode): ReactNode[] =>
  isValidElement<{ children?: ReactNode }>(node) ? Children.toArray(node.props.children) : [];

const wordsOf = (node: ReactNode): string =>
  typeof node === 'string' ? node : childrenOf(node).map(wordsOf).join('');

/**
 * A wide table scrolls inside its own frame, which a keyboard can reach; the page itself never scrolls sideways. It is
 * named by its columns, so that the tables of one page are told apart.
 */
function Table(props: ComponentProps<'table'>) {
  const [head] = Children.toArray(props.children);
  const columns = childrenOf(head).flatMap(childrenOf).map(wordsOf).filter(Boolean);
  const name = ['Table', columns.join(', ')].filter(Boolean).join(': ');
  return (
    <div className="table-scroll" role="region" aria-label={name} tabIndex={0}>
      <table {...props} />
    </div>
  );
}

export default {
  ...MDXComponents,
  a: A,
  table: Table,
  span: Span,
  DomainIndicators,
  LevelIndicators,
  LevelOverview,
  LevelSummary,
};
