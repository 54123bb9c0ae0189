/** The pages below `/embed/`: one for the area served, one for each area, and one for each area and worry. */
import type { Calendar } from '../../../../shared/calendar/calendar';
import { bundleScript } from '../../../../shared/smallScript';
import { formerIdsOf } from '../../../moved/model/names';
import type { FormerName } from '../../../moved/model/schema';
import { servedAreas } from '../../../partnership/model/areas';
import type { Partnership } from '../../../partnership/model/schema';
import type { Concern, Finder } from '../../model/concerns';
import { answerPath } from '../../model/answerPath';
import { clockFacts } from '../../model/live/facts';
import { localise } from '../../model/answer';
import { listFor } from '../../model/listFor';
import { type Names, toLine } from '../props';
import type { Contact } from '../../model/schema';
import { type EmbedPage, type Entry, renderEmbedPage } from './page';

export interface EmbedOptions {
  names: Names;
  finder: Pick<Finder, 'elsewhere' | 'lastResort' | 'responsibility'>;
  partnership: Pick<Partnership, 'name' | 'urgent'>;
  /** The site's base address, with slashes at both ends. */
  base: string;
  /** Bank holidays, for what is open now. */
  calendar: Calendar;
  /** The newest date recorded in the content. */
  date: string;
  /** What worries were called before. */
  formerWorries: readonly Pick<FormerName, 'was' | 'now'>[];
  /** What areas were called before. */
  formerAreas: readonly Pick<FormerName, 'was' | 'now'>[];
}

type AreaRecord = Names['areas'][number];

/** The page of the site that says more, without a slash at its start. */
function fullPage(
  area: AreaRecord,
  concern: Concern | undefined,
  areas: readonly AreaRecord[],
): string {
  if (!concern) return `contacts/?area=${area.id}`;
  return answerPath(
    { id: concern.id, byArea: concern.responsible !== undefined },
    area.id,
    areas,
  ).slice(1);
}

function toPage(
  { names, finder, partnership, base, date }: EmbedOptions,
  script: string,
  start: boolean,
  area: AreaRecord,
  concern?: Concern,
): EmbedPage {
  const { contacts, areas, concerns } = names;
  const directory = {
    contacts,
    areas,
    finder,
    urgent: partnership.urgent.map(({ contact }) => contact),
  };
  const { first, local, national } = listFor(
    { area: area.id, ...(concern && { concern }) },
    directory,
  );
  const toEntry = (contact: Contact): Entry => {
    // The stand-in of this area: a national line may name one of the area served.
    const [then] = contacts
      .filter(({ id }) => id === contact.outOfHours)
      .flatMap((c) => localise(c, area.id, directory) ?? []);
    return {
      ...toLine(contact, names),
      purpose: contact.purpose,
      ...(then && then.id !== contact.id && { then: toLine(then, names) }),
    };
  };
  const rule = finder.responsibility.find(
    ({ id }) => id === (concern?.responsible ?? finder.responsibility[0]?.id),
  );
  const emergency = contacts.find(({ role }) => role === 'emergency');
  const sections = [
    { heading: concern ? 'Ask first' : 'If you are worried about a child', contacts: first },
    { heading: concern ? 'Others who can help' : `More for ${area.name}`, contacts: local },
    { heading: 'For the whole country', contacts: national },
  ];
  return {
    title: `${concern ? concern.name : 'Who to contact'}: ${area.name}`,
    area,
    concern,
    script,
    start,
    base,
    date,
    areas,
    concerns,
    publisher: partnership.name,
    full: fullPage(area, concern, areas),
    whichArea: concern && !concern.responsible ? 'Another area' : (rule?.ask ?? 'Another area'),
    emergency: emergency && toLine(emergency, names),
    ...(area.kind === 'national' && { elsewhere: finder.elsewhere }),
    sections: sections
      .filter((section) => section.contacts.length > 0)
      .map((section) => ({ ...section, contacts: section.contacts.map(toEntry) })),
  };
}

/**
 * What worries were called before: their frames are in other sites' pages, which nobody here can correct. One that was
 * withdrawn has the worry that took its place, or none.
 */
function listFormer(
  names: EmbedOptions['formerWorries'],
  concerns: readonly Concern[],
): { was: string; concern: Concern | undefined }[] {
  const taken = new Set(concerns.map(({ id }) => id));
  return names
    .filter(({ was }) => !taken.has(was))
    .map(({ was, now }) => ({ was, concern: concerns.find(({ id }) => id === now) }));
}

/** @returns files by their path below the output folder; none where the partnership serves no area. */
export function createEmbedFiles(options: EmbedOptions): { path: string; content: string }[] {
  const { areas, concerns } = options.names;
  const former = listFormer(options.formerWorries, concerns);
  const isArea = (id: string) => areas.some((one) => one.id === id);
  const [served] = servedAreas(areas);
  if (!served) return [];
  // A frame has no origin of its own: only what is below this folder may be fetched from one.
  const script = bundleScript('frame', 'embed/contacts', clockFacts(options.calendar));
  const file = (path: string, start: boolean, area: AreaRecord, concern?: Concern) => ({
    path: `embed/contacts/${path}index.html`,
    content: renderEmbedPage(toPage(options, script.path, start, area, concern)),
  });
  return [
    { path: script.path, content: script.text },
    file('', true, served),
    ...areas.flatMap((area) =>
      [area.id, ...formerIdsOf(options.formerAreas, area.id, isArea)].flatMap((at) => [
        file(`${at}/`, false, area),
        ...concerns.map((concern) => file(`${at}/${concern.id}/`, false, area, concern)),
        ...former.map(({ was, concern }) => file(`${at}/${was}/`, false, area, concern)),
      ]),
    ),
  ];
}
