/** Components Markdown pages may use, and links that leave telephone numbers alone. */
import {
  Children,
  cloneElement,
  type ComponentProps,
  type ComponentType,
  isValidElement,
  type ReactElement,
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
import { fitsSideBySide } from '../../shared/sideBySide';
import { useStackedRoles } from '../../shared/ui/useStackedRoles';

/** Docusaurus's link would open `tel:` in a new window; a plain one dials. */
function A(props: ComponentProps<'a'>) {
  if (/^(?:tel|mailto):/.test(props.href ?? '')) return <a {...props} />;
  const Original = MDXComponents.a as ComponentType<ComponentProps<'a'>>;
  return <Original {...props} />;
}

/** Docusaurus's own is a coloured box with scripts; every fold of this site looks alike. */
const Details = (props: ComponentProps<'details'>) => <details {...props} />;

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

type Part = ReactElement<ComponentProps<'td'> & { 'data-label'?: string | undefined }>;

const partsOf = (node: ReactNode): Part[] =>
  childrenOf(node).filter((part): part is Part => isValidElement(part));

/** The parts of a table whose rows a phone shows one below the other. Each cell has the name of its column. */
function stacked(
  [head, ...bodies]: readonly Part[],
  columns: readonly string[],
  named: ReturnType<typeof useStackedRoles>,
): ReactNode {
  const rows = (part: Part, cell: (one: Part, at: number) => Part) =>
    cloneElement(
      part,
      named('rowgroup'),
      partsOf(part).map((row) => cloneElement(row, named('row'), partsOf(row).map(cell))),
    );
  return [
    head && rows(head, (one) => cloneElement(one, named('columnheader'))),
    ...bodies.map((body) =>
      rows(body, (one, at) => cloneElement(one, { ...named('cell'), 'data-label': columns[at] })),
    ),
  ];
}

/**
 * A wide table scrolls inside its own frame, which a keyboard can reach; the page itself never scrolls sideways. It is
 * named by its columns, so that the tables of one page are told apart.
 */
function Table(props: ComponentProps<'table'>) {
  const named = useStackedRoles();
  const parts = Children.toArray(props.children).filter((part): part is Part =>
    isValidElement(part),
  );
  const rows = parts.flatMap(partsOf).map((row) => childrenOf(row).map(wordsOf));
  const [columns = []] = rows;
  const name = ['Table', columns.filter(Boolean).join(', ')].filter(Boolean).join(': ');
  return (
    <div className="table-scroll" role="region" aria-label={name} tabIndex={0}>
      {fitsSideBySide(rows) ? (
        <table {...props} />
      ) : (
        <table {...props} {...named('table')} className="table-stacks">
          {stacked(parts, columns, named)}
        </table>
      )}
    </div>
  );
}

export default {
  ...MDXComponents,
  a: A,
  details: Details,
  table: Table,
  span: Span,
  DomainIndicators,
  LevelIndicators,
  LevelOverview,
  LevelSummary,
};
