/** The pages below `/embed/`: one for the area served, one for each area, and one for each area and worry. */
import { listFor } from '../../model/listFor';
import type { Concern } from '../../model/concerns';
import { type Names, toDetail, toSummary } from '../props';
import { type EmbedPage, renderEmbedPage } from './page';

export interface EmbedOptions {
  base: string;
  publisher: string;
  date: string;
  /** Contacts the partnership names as urgent, in its order. */
  urgent: readonly string[];
}

type AreaRecord = Names['areas'][number];

function toPage(names: Names, { urgent, ...options }: EmbedOptions, start: boolean, area: AreaRecord, concern?: Concern): EmbedPage {
  const { first, local, national } = listFor(names.contacts, names.areas, { area, urgent, ...(concern && { concern }) });
  const emergency = names.contacts.find(({ kind }) => kind === 'emergency');
  const sections = [
    { heading: concern ? 'Ask first' : 'Worried about a child', contacts: first },
    { heading: concern ? 'Others who can help' : `More for ${area.name}`, contacts: local },
    { heading: 'For the whole country', contacts: national },
  ];
  return {
    title: `${concern ? concern.name : 'Who to contact'}: ${area.name}`,
    area, concern, start, ...options,
    emergency: emergency && toSummary(emergency, names),
    sections: sections.filter(({ contacts }) => contacts.length > 0).map(({ heading, contacts }) => ({ heading, contacts: contacts.map((contact) => toDetail(contact, names)) })),
    areas: names.areas,
    concerns: names.concerns,
  };
}

/** @returns files by their path below the output folder; none where the partnership serves no area. */
export function createEmbedFiles(names: Names, options: EmbedOptions): { path: string; content: string }[] {
  const served = names.areas.find(({ kind }) => kind === 'served');
  if (!served) return [];
  const file = (path: string, start: boolean, area: AreaRecord, concern?: Concern) =>
    ({ path: `embed/contacts/${path}index.html`, content: renderEmbedPage(toPage(names, options, start, area, concern)) });
  return [
    file('', true, served),
    ...names.areas.flatMap((area) => [
      file(`${area.id}/`, false, area),
      ...names.concerns.map((concern) => file(`${area.id}/${concern.id}/`, false, area, concern)),
    ]),
  ];
}
