/** What the page of the neighbouring areas receives. */
import type { Resolved } from '../../../shared/collection';
import type { ClaimLine } from '../../claims/model/view';
import type { ContactLine } from '../../contacts/plugin/props';
import type { Version } from '../../level-of-need/model/version';
import type { Adoption } from '../../level-of-need/model/adoption';
import type { Area } from '../../partnership/model/schema';
import type { Neighbour } from '../model/schema';

interface Source {
  id: string;
  /** The short reference. */
  name: string;
}

/** Something said, with where it was read. */
export interface Sourced {
  text: string;
  source: Source;
}

export interface NeighbourView {
  id: string;
  name: string;
  partnership?: string;
  document?: Sourced;
  formerly: Sourced[];
  /** Every level of ours, with what it is called there where that was read. */
  levels: { number: number; name: string; path: string; there?: Sourced }[];
  door: ContactLine;
  clock?: { claim: ClaimLine; theirs: boolean };
  uses: Sourced[];
  unknown: string[];
  askAt?: { label: string; url: string };
  review: { reviewed: string; due: string; owner: { title: string; path: string } };
}

export interface NeighboursPageProps {
  neighbours: NeighbourView[];
  moving: string[];
  /** The version whose levels stand beside theirs. */
  version?: { adopted: Adoption | null };
  claims: ClaimLine[];
}

export interface NeighbourContext {
  areas: readonly Area[];
  lead: Version | undefined;
  shortReference: (citation: string) => string;
  claimLines: (ids: readonly string[]) => ClaimLine[];
  contactCard: (id: string) => ContactLine;
  resolve: (scheme: string, id: string) => Resolved | undefined;
}

/** @throws where the door is not there, which the check would have refused. */
export function viewNeighbour(neighbour: Neighbour, context: NeighbourContext): NeighbourView {
  const { areas, lead, shortReference, claimLines, contactCard, resolve } = context;
  const { id, document, clock, review } = neighbour;
  const from = (said: string, citation: string): Sourced => ({
    text: said,
    source: { id: citation, name: shortReference(citation) },
  });
  const [claim] = clock ? claimLines([clock.claim]) : [];
  const keeper = resolve('contact', review.owner);
  return {
    id,
    name: areas.find((area) => area.id === id)?.name ?? id,
    ...(neighbour.partnership && { partnership: neighbour.partnership }),
    ...(document && { document: from(document.name, document.citation) }),
    formerly: neighbour.formerly.map(({ name, citation }) => from(name, citation)),
    levels: (lead?.data.levels ?? []).map(({ number, name, slug }) => {
      const there = neighbour.levels.find(({ level }) => level === number);
      return {
        number,
        name,
        path: `${lead?.path ?? ''}levels/${slug}`,
        ...(there && { there: from(there.name, there.citation) }),
      };
    }),
    door: contactCard(neighbour.door),
    ...(claim && clock && { clock: { claim, theirs: clock.theirs } }),
    uses: neighbour.uses.map(({ text, citation }) => from(text, citation)),
    unknown: neighbour.unknown,
    ...(neighbour.askAt && { askAt: neighbour.askAt }),
    review: {
      reviewed: review.reviewed,
      due: review.due,
      owner: { title: keeper?.title ?? review.owner, path: keeper?.href ?? '' },
    },
  };
}
