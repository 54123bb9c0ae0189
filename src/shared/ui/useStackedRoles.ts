/**
 * Roles for the parts of a table whose rows a phone shows as blocks (`table-stacks` in base.css). Browsers take a role from
 * what is drawn, so every part says its own.
 */
import useIsBrowser from '@docusaurus/useIsBrowser';

/** @returns for a role the attribute of its part; none in the page as it comes, where the elements have their roles. */
export function useStackedRoles(): (role: string) => { role?: string } {
  const ready = useIsBrowser();
  return (role) => (ready ? { role } : {});
}
