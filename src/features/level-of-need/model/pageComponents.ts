/** The components a page of the document may use, each with the one attribute that says what it shows. */
import type { VersionData } from './schema';

export interface PageComponent {
  attribute: string;
  /** The part of its version it receives. */
  part: 'overview' | 'level' | 'domain';
}

export const pageComponents: ReadonlyMap<string, PageComponent> = new Map([
  ['LevelOverview', { attribute: 'of', part: 'overview' }],
  ['LevelSummary', { attribute: 'level', part: 'level' }],
  ['LevelIndicators', { attribute: 'level', part: 'level' }],
  ['DomainIndicators', { attribute: 'domain', part: 'domain' }],
]);

/** What the attribute of a component may say in a version of the document. */
export function valuesOf(
  { part }: PageComponent,
  { levels, domains }: Pick<VersionData, 'levels' | 'domains'>,
): string[] {
  if (part === 'overview') return ['levels'];
  return part === 'level'
    ? levels.map(({ number }) => String(number))
    : domains.map(({ id }) => id);
}
