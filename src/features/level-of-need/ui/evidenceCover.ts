/** What goes with a list when it leaves the site: version, date, names of levels, and whom to ring with every number. */
import { exampleNotice } from '../model/adoption';
import type { Cover, EvidenceList, WhomToRing } from '../model/evidence';
import { highestLevel } from '../model/evidence';
import type { EvidencePageProps } from '../plugin/toolRoutes';

/** A list made against a version this site no longer has: nobody can say that it was adopted. */
const unknown = { adopted: null };

type Level = EvidencePageProps['levels'][number];
type Reached = Pick<Level['contacts'][number], 'phones' | 'mark' | 'email' | 'webForm'>;

/** The ways to reach a contact, each number with its mark; a form or an address where there is no number. */
function waysOf({ phones, mark, email, webForm }: Reached): string[] {
  const numbers = phones.map(
    ({ display, label }) =>
      `${display} (${[label?.toLowerCase(), mark.label.toLowerCase()].filter(Boolean).join(', ')})`,
  );
  if (numbers.length > 0) return numbers;
  return [...(webForm ? [`${webForm.label}: ${webForm.url}`] : []), ...(email ? [email] : [])];
}

/** A contact without a number gives way to whoever stands in for it, with whom to ask for. */
function toWhom(contact: Level['contacts'][number], siteUrl: string): WhomToRing {
  const other = contact.standIn?.contact;
  const reached = other ?? contact;
  return {
    name: other ? `${other.name}; ask for ${contact.standIn?.askFor}` : contact.name,
    ways: waysOf(reached),
    page: `${siteUrl}/contacts/${reached.id}`,
    ...(reached.hoursText[0] && { hours: reached.hoursText[0] }),
  };
}

/**
 * @param date the day, as people read it.
 * @param siteUrl the public address of the site, base address included, without a slash at its end.
 */
export function makeCover(
  list: EvidenceList,
  { levels, versions, referral }: EvidencePageProps,
  { date, siteUrl }: { date: string; siteUrl: string },
): Cover {
  const version = versions.find(({ id }) => id === list.version);
  const lead = versions.find(({ status }) => status === 'current') ?? versions[0];
  const highest = levels.find(({ number }) => number === highestLevel(list.items));
  return {
    title: (version ?? lead)?.title ?? '',
    date,
    notice: exampleNotice(version ?? unknown),
    siteUrl,
    standing: version?.note ?? '',
    ...(version && { levelNames: version.levelNames, domains: version.domains }),
    ...(referral && { referral }),
    ...(highest && {
      next: {
        level: highest.number,
        words: highest.next,
        contacts: highest.contacts.map((contact) => toWhom(contact, siteUrl)),
      },
    }),
  };
}
