/** The name of a file is the address of its page, as it is. */
import { type Problem, problemOfFile } from '../../../../shared/problems';
import type { Page } from '../../model/page';

/** What the build does with names that are not plain, by the pattern of each. */
const changed: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)_/, 'a page whose name begins with _ is left out of the site'],
  [/[^a-z0-9/-]/, 'the name of a page is its address, which has small letters, digits and hyphens'],
  [/(?:^|\/)\d+-+(?!\d)/, 'the number at the start of the name would be left out of the address'],
  [/(?:^|\/)readme$/, 'a page called readme would take the address of its folder'],
  [/(?:^|\/)([^/]+)\/\1$/, 'a page named after its folder would take the address of the folder'],
];

/** Posts have their address from `slug`, and a date at the start of the name. */
const ofPosts = changed.slice(0, 1);

/** A problem where the build would give a page another address than its name says, or none. */
export function checkFileName({ file, kind }: Pick<Page, 'file' | 'kind'>): Problem[] {
  const name = file.replace(/^(?:versioned_docs\/)?[^/]+\//, '').replace(/\.mdx?$/, '');
  const post = kind === 'brief' || kind === 'update';
  const fault = (post ? ofPosts : changed).find(([pattern]) => pattern.test(name));
  return fault
    ? [problemOfFile(file, fault[1], 'rename the file, for example to making-a-referral.md')]
    : [];
}
