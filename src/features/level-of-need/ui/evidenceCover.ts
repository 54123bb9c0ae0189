/** What goes with a list when it leaves the site: version, date, names of levels, and whom to ring with every number. */
import type { Cover, EvidenceList, WhomToRing } from '../model/evidence';
import { highestLevel } from '../model/evidence';
import type { EvidencePageProps } from '../plugin/toolRoutes';

type Level = EvidencePageProps['levels'][number];

/** The ways to reach a contact, each number with its mark; a form or an address where there is no number. */
function waysOf({ phones, mark, email, webForm }: Level['contacts'][number]): string[] {
  const numbers = phones.map(
    ({ display, label }) =>
      `${display} (${[label?.toLowerCase(), mark.label.toLowerCase()].filter(Boolean).join(', ')})`,
  );
  if (numbers.length > 0) return numbers;
  return [...(webForm ? [`${webForm.label}: ${webForm.url}`] : []), ...(email ? [email] : [])];
}

const toWhom =
  (siteUrl: string) =>
  (contact: Level['contacts'][number]): WhomToRing => ({
    name: contact.name,
    ways: waysOf(contact),
    page: `${siteUrl}/contacts/${contact.id}`,
    ...(contact.hoursText[0] && { hours: contact.hoursText[0] }),
  });

/**
 * @param date the day, as people read it.
 * @param siteUrl the public address of the site, base address included, without a slash at its end.
 */
export function makeCover(
  list: EvidenceList,
  { levels, versions }: EvidencePageProps,
  { date, siteUrl }: { date: string; siteUrl: string },
): Cover {
  const version = versions.find(({ id }) => id === list.version);
  const highest = levels.find(({ number }) => number === highestLevel(list.items));
  return {
    title: version?.title ?? 'Level of Need',
    date,
    siteUrl,
    standing: version?.note ?? '',
    ...(version && { levelNames: version.levelNames }),
    ...(highest && {
      next: {
        level: highest.number,
        words: highest.next,
        contacts: highest.contacts.map(toWhom(siteUrl)),
      },
    }),
  };
}
