/** Contacts as other features and the portal see them. */
import { once, type Site } from '../../shared/collection';
import {
  agencyCollection,
  areaCollection,
  audienceCollection,
  partnershipCollection,
} from '../partnership/collection';
import { concernCollection, contactCollection, finderCollection } from './collection';
import { chainOf } from './model/answer';
import { answerPath, assumedArea } from './model/answerPath';
import type { Concern } from './model/concerns';
import type { OverdueLeave } from './model/overdue';
import { type AnswerCandidate, ringingFor } from './plugin/candidates';
import { type Answer, directoryOf, linesOf, viewAnswers } from './plugin/finderRoutes';
import type { Lookups } from './plugin/import/readers';
import { readPhone } from './plugin/phones';
import { type Names, toDetail, toLine, toSummary } from './plugin/props';

/** The contacts that this build carries although their review is late, and why; nothing without leave. */
export const overdueLeave = once((site: Site): OverdueLeave | undefined =>
  site.allowOverdue === undefined
    ? undefined
    : {
        reason: site.allowOverdue,
        contacts: site
          .all(contactCollection)
          .filter(({ review }) => review.due < site.today)
          .map(({ id }) => id),
      },
);

/** What the names on a contact's page are looked up in. */
export const namesOf = once((site: Site): Names => {
  const overdue = overdueLeave(site);
  return {
    agencies: site.all(agencyCollection),
    areas: site.all(areaCollection),
    audiences: site.all(audienceCollection),
    concerns: site.all(concernCollection),
    contacts: site.all(contactCollection),
    evidenceMonths: site.one(partnershipCollection).evidenceMonths,
    ...(overdue && { overdue }),
  };
});

/** What the cells of an agency's sheet may name. */
export const lookupsOf = (site: Site, today: string): Lookups => ({
  agency: site.all(agencyCollection),
  area: site.all(areaCollection),
  audience: site.all(audienceCollection),
  concern: site.all(concernCollection),
  contact: site.all(contactCollection),
  country: site.one(partnershipCollection).country,
  today,
});

/** The short shape of every contact, in the order of the files. */
export const listSummaries = once((site: Site) =>
  site.all(contactCollection).map((contact) => toSummary(contact, namesOf(site))),
);

const surestFirst = ['confirmed', 'published', 'second-hand', 'sample'] as const;

/** How many contacts have each mark of how sure their details are, by its words; the surest first. */
export const countMarks = (site: Site): { label: string; count: number }[] =>
  surestFirst.flatMap((status) => {
    const marked = listSummaries(site).filter(({ mark }) => mark.status === status);
    return marked[0] ? [{ label: marked[0].mark.label, count: marked.length }] : [];
  });

const summariesById = once(
  (site: Site) => new Map(listSummaries(site).map((contact) => [contact.id, contact])),
);

/** The id a contact has now, of one that a frozen text may name by an older one. */
export const contactIdNow = (site: Site, id: string): string =>
  site.get(contactCollection, id)?.id ?? id;

export const summaryOf = (site: Site, id: string) =>
  summariesById(site).get(contactIdNow(site, id));

/** The full shape of every contact. */
export const listDetails = once((site: Site) =>
  site.all(contactCollection).map((contact) => toDetail(contact, namesOf(site))),
);

export const contactName = (site: Site, id: string): string =>
  site.get(contactCollection, id)?.name ?? id;

/** A contact as a card shows it; whoever stands in for it, where its own number is not known. */
export function contactCard(site: Site, id: string) {
  const contact = site.get(contactCollection, id);
  if (!contact) throw new Error(`${id} was not checked before it was shown`);
  return toLine(contact, namesOf(site));
}

/** The ids of who takes over from a contact that is closed, one after the other. */
export function whenClosed(site: Site, id: string): string[] {
  const contact = site.get(contactCollection, id);
  return contact ? chainOf(contact, site.all(contactCollection)).map((other) => other.id) : [];
}

/** The contacts of the urgent block, in the partnership's order. */
export const listUrgent = (site: Site) =>
  site.one(partnershipCollection).urgent.flatMap(({ contact }) => summaryOf(site, contact) ?? []);

/** Who can be rung about a worry in the area served, as the finder's own answer says. */
export function ringingInServed(site: Site, concern: Concern): AnswerCandidate[] {
  const names = namesOf(site);
  const finder = site.one(finderCollection);
  const served = assumedArea(names.areas)?.id;
  // Of several areas served nobody said which one, and a number would be a guess.
  if (concern.responsible && !served) return [];
  const choice = { concern, area: concern.responsible ? served : undefined };
  const directory = directoryOf({ names, finder });
  return ringingFor(choice, directory, { names, finder }).candidates;
}

const lines = once((site: Site) => linesOf(namesOf(site)));

/** The finder's answer to a worry for whoever chose no area: one, or that of each area served; and the page that has it. */
export function answerTo(site: Site, concern: Concern): { path: string; answers: Answer[] } {
  const context = { names: namesOf(site), finder: site.one(finderCollection) };
  return {
    path: answerPath(
      { id: concern.id, byArea: concern.responsible !== undefined },
      undefined,
      context.names.areas,
    ),
    answers: viewAnswers(concern, undefined, context, lines(site)),
  };
}

/** Reads numbers of older records as people read them: undefined for one that cannot be read, or that reaches nobody. */
export const numberReader = (site: Site) => {
  const { country } = site.one(partnershipCollection);
  return (number: string): string | undefined => {
    const read = readPhone(number, undefined, country);
    return read && !read.reserved ? read.display : undefined;
  };
};
