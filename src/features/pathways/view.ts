/** The pathways with what their steps name, for pages and for the booklet. */
import { once, type Site } from '../../shared/collection';
import { citationCollection } from '../citations/collection';
import { claimCollection } from '../claims/collection';
import type { ContactLine } from '../contacts/model/line';
import { contactCard, summaryOf, whenClosed } from '../contacts/view';
import { pathwaysCollection } from './collection';
import { type PathwayView, type TimesView, viewPathway, viewTimes } from './plugin/props';

/** The views of all pathways, in the order of the file. */
export const listPathways = once((site: Site): PathwayView[] => {
  const file = site.one(pathwaysCollection);
  const citations = site.all(citationCollection);
  const claims = site.all(claimCollection);
  const around = {
    citations,
    claims,
    contact: (id: string) => summaryOf(site, id),
    whenClosed: (id: string) => whenClosed(site, id),
  };
  return file.pathways.flatMap(({ id }) => viewPathway(file, id, around) ?? []);
});

/** The contacts that the steps name, each once. */
export function listStepContacts(site: Site): ContactLine[] {
  const named = listPathways(site).flatMap(({ steps }) =>
    steps.flatMap(({ contact, instead = [] }) => (contact ? [contact.id, ...instead] : [])),
  );
  return [...new Set(named)].map((id) => contactCard(site, id));
}

/** The time limits of all pathways. */
export const listTimes = once((site: Site): TimesView[] =>
  listPathways(site).map((pathway) => viewTimes(pathway, site.calendar)),
);

/** What to do when two services disagree; undefined where the content does not say. */
export const disagreementPathway = (site: Site): PathwayView | undefined =>
  listPathways(site).find(({ role }) => role === 'disagreement');

/** Pathways whose times a person waits for, by the contact who is rung at the step with which they begin. */
export const pathwaysByFirstCall = once(
  (site: Site): ReadonlyMap<string, string> =>
    new Map(
      listPathways(site).flatMap(({ id, role, timesBegin, steps }) => {
        const contact = steps.find((step) => step.id === timesBegin?.step)?.contact;
        return role === 'after-referral' && contact ? [[contact.id, id] as const] : [];
      }),
    ),
);
