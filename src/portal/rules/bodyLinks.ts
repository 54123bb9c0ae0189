/** Every reference link in the text of a page leads to a record that exists. */
import type { Page } from '../../features/pages/model/page';
import type { Problem } from '../../shared/problems';
import { danglingReference, exists, type Known } from '../../shared/references';
import type { Collection } from '../../shared/schema';

/** The schemes an author may write in a link, and the collection each names. */
export const schemes: Readonly<Record<string, Collection>> = {
  contact: 'contact',
  phone: 'contact',
  term: 'term',
  cite: 'citation',
  indicator: 'indicator',
  finding: 'finding',
  question: 'question',
  recommendation: 'recommendation',
  pathway: 'pathway',
};

/** A problem for each reference link of a page that leads nowhere. */
export function checkBodyLinks(page: Pick<Page, 'file' | 'links'>, known: Known): Problem[] {
  return page.links.flatMap(({ scheme, target, line, column }): Problem[] => {
    const at = { file: page.file, line, column, field: '', severity: 'error' as const };
    const collection = schemes[scheme];
    if (!collection) {
      return [
        {
          ...at,
          message: `links of the kind ${scheme}: are not known here`,
          fix: `use one of: ${Object.keys(schemes)
            .map((s) => `${s}:`)
            .join(' ')}`,
        },
      ];
    }
    return exists(known, collection, target)
      ? []
      : [{ ...at, ...danglingReference(collection, target, known) }];
  });
}
