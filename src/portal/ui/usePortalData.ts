/** The little that every page needs: the urgent contacts, the partnership's name, and in development what is wrong. */
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Calendar } from '../../shared/calendar/calendar';
import type { UrgentArea } from '../../features/contacts/plugin/urgent';
import type { LevelSign } from '../../shared/levelSign';
import type { VersionHeader } from '../../features/level-of-need/model/slices';
import type { Partnership } from '../../features/partnership/model/schema';
import type { Problem } from '../../shared/problems';

export interface PortalData {
  /** The urgent numbers by area, the area served first. */
  urgent: UrgentArea[];
  /** Bank holidays, for what is open now and for working days. */
  calendar: Calendar;
  /** The number of the country for danger at this moment. */
  emergencyNumber: string;
  partnership?: { name: string; email: string; sampleSite: boolean };
  /** PDFs this build carries; a booklet names its area. */
  downloads: { id: string; title: string; path: string; area?: string }[];
  /** Every version of the document, the draft first. */
  versions: VersionHeader[];
  /** What the document is called where no single version is meant. */
  documentName: string;
  /** The signs the partnership chose for its levels, that of level 1 first; empty for the usual ones. */
  levelSigns: LevelSign[];
  /** Names of audiences by id, for pages whose front matter Docusaurus reads. */
  audiences: Record<string, string>;
  /** The page for each role that the partnership has one for. */
  pages: Partnership['pages'];
  /** The lists that are there; see `listSections`. */
  sections: string[];
  /** The program of the search's worker. */
  searchWorker: string;
  /** The contact of the partnership's team. */
  team?: { id: string; name: string };
  problems: Problem[];
}

/** Data the portal plugin gives to every page. */
export const usePortalData = (): PortalData => usePluginData('safeguarding-portal') as PortalData;

/** Keeps the links to what is there: a list that has nothing in it has no page. */
export function useThere(): (link: { to: string; whenThere?: boolean }) => boolean {
  const { sections } = usePortalData();
  return ({ to, whenThere }) => !whenThere || sections.includes(to);
}

/** Turns the audience ids of front matter into names. */
export function useAudienceNames(): (ids?: readonly string[]) => string[] {
  const { audiences } = usePortalData();
  return (ids = []) => ids.map((id) => audiences[id] ?? id);
}
