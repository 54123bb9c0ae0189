/** Claims as other features see them. */
import { type Collection, once, type Site } from '../../shared/collection';
import { sayTime } from '../../shared/timeLimits';
import { citationCollection } from '../citations/collection';
import type { Citation } from '../citations/model/schema';
import { claimCollection } from './collection';
import type { Claim } from './model/schema';
import { newerThan, questionsFor } from './model/state';
import type { AmberClaim, ClaimLine, ClaimView } from './model/view';

const citations = once(
  (site: Site): ReadonlyMap<string, Citation> =>
    new Map(site.all(citationCollection).map((one) => [one.id, one])),
);

/** The edition that a claim waits to be compared with. */
export const newerOf = (site: Site, claim: Claim): Citation | undefined =>
  newerThan(claim, citations(site));

/** One line of a list: what it says, where it is from, and whether it waits to be compared. */
export function toLine(site: Site, claim: Claim): ClaimLine {
  const { id, says, standing } = claim;
  const source = citations(site).get(claim.citation ?? '');
  const newer = newerOf(site, claim);
  return {
    id,
    says,
    standing,
    ...(source && { source: source.short }),
    ...(newer && { newer: newer.short }),
  };
}

/** The claims a record names, in their order. */
export const claimLines = (site: Site, ids: readonly string[] = []): ClaimLine[] =>
  ids.flatMap((id) => {
    const claim = site.get(claimCollection, id);
    return claim ? [toLine(site, claim)] : [];
  });

/** Everything that is known of a claim. */
export function toView(site: Site, claim: Claim): ClaimView {
  const { time, paragraph, seen, checked, note, notCompared } = claim;
  const newer = newerOf(site, claim);
  return {
    ...toLine(site, claim),
    ...(time && { time: sayTime(time) }),
    ...(claim.edition && { edition: claim.edition }),
    ...(paragraph && { paragraph }),
    ...(seen && { seen }),
    ...(checked && { checked }),
    ...(note && { note }),
    ...(newer && notCompared?.with === newer.id && { why: notCompared.why }),
    questions: newer ? questionsFor(claim, newer) : [],
  };
}

/** The claims that rest on a source; without one, those of usual practice. */
export const claimsOf = (site: Site, citation?: string): ClaimView[] =>
  site
    .all(claimCollection)
    .filter((claim) => claim.citation === citation)
    .map((claim) => toView(site, claim));

/** The claims that wait to be compared with a newer edition, with what to ask of it. */
export const amberClaims = once((site: Site): AmberClaim[] =>
  site.all(claimCollection).flatMap((claim) => {
    const newer = newerOf(site, claim);
    return newer
      ? [
          {
            id: claim.id,
            says: claim.says,
            read: citations(site).get(claim.citation ?? '')?.short ?? '',
            newer: newer.short,
            ...(newer.url && { url: newer.url }),
            questions: questionsFor(claim, newer),
          },
        ]
      : [];
  }),
);

/**
 * Those of a page that wait to be compared: the claims it links to, and those that name it because its text is frozen.
 * @param path the address of the page.
 * @param linked the claims that its text links to.
 */
export const amberOn = (site: Site, path: string, linked: readonly string[]): ClaimLine[] =>
  site
    .all(claimCollection)
    .filter(({ id, also }) => linked.includes(id) || also.includes(path))
    .map((claim) => toLine(site, claim))
    .filter(({ newer }) => newer !== undefined);

/** The records of a collection that name a claim. */
export const recordsWith = <T>(site: Site, id: string, from: Collection<T>): readonly T[] =>
  site.backlinks(claimCollection, id, from);
