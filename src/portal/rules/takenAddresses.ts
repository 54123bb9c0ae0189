/** No contact stands at the address of another page: two pages of one address stop the build. */
import type { Problem } from '../../shared/problems';
import type { Loaded } from '../../shared/yaml/record';

const bare = (address: string): string => address.replace(/(?<=.)\/$/, '');

/** Docusaurus makes pages of its own below the posts. */
const ofPosts = /^\/(?:briefs|updates)\/(?:tags|authors|archive|page)$/;

/** Whether an address is that of a page already. @param made the addresses of the pages there are. */
export const isTaken = (address: string, made: readonly string[]): boolean =>
  ofPosts.test(bare(address)) || made.map(bare).includes(bare(address));

/** @param made the addresses of all pages made from data, those of the contacts among them. */
export function checkTakenAddresses(
  contacts: readonly Loaded<{ id: string }>[],
  made: readonly string[],
): Problem[] {
  const twice = new Set(made.map(bare).filter((path, i, all) => all.indexOf(path) !== i));
  return contacts
    .filter(({ value }) => twice.has(`/contacts/${value.id}`))
    .map(({ value, source }) => ({
      file: source.file,
      ...source.locate(['id']),
      field: 'id',
      severity: 'error',
      message: `the address /contacts/${value.id} is that of another page`,
      fix: 'give the contact another id, and name its file after it',
    }));
}
