/** The little that every page needs, however broken the content is. */
import { holderOf } from '../features/contacts/model/roles';
import { isSample } from '../features/contacts/model/schema';
import { contactCollection } from '../features/contacts/collection';
import { urgentByArea } from '../features/contacts/plugin/urgent';
import { namesOf } from '../features/contacts/view';
import { versionCollection } from '../features/level-of-need/collection';
import { toHeader } from '../features/level-of-need/model/slices';
import { documentNameOf } from '../features/level-of-need/model/version';
import { audienceCollection, partnershipCollection } from '../features/partnership/collection';
import type { Site } from '../shared/collection';
import type { Problem } from '../shared/problems';
import { smallScripts } from './enhance';
import { listPrintables } from './printables';
import { listSections } from './sections';
import type { PortalData } from './ui/usePortalData';

interface Options {
  /** Whether this build makes PDFs: without them there are no links to them. */
  pdf: boolean;
  /** Only `npm run dev` gets this far with problems; the page shows them over itself. */
  problems: readonly Problem[];
  /** For a page that runs no scripts, such as a preview: none are bundled for it, which takes longer than all the rest. */
  still?: true;
}

/** What pages have where no content was ever whole. */
const nothing: Omit<PortalData, 'problems'> = {
  urgent: [],
  calendar: { from: '', to: '', bankHolidays: [] },
  emergencyNumber: '',
  downloads: [],
  versions: [],
  documentName: '',
  levelSigns: [],
  audiences: {},
  pages: {},
  sections: [],
  searchWorker: '',
};

export function makeGlobalData(
  site: Site | undefined,
  { pdf, problems, still }: Options,
): PortalData {
  if (!site) return { ...nothing, problems: [...problems] };
  const { urgent, emergencyNumber, levelSigns, pages, name, email } =
    site.one(partnershipCollection);
  const team = holderOf(site.all(contactCollection), 'team');
  return {
    urgent: urgentByArea(urgent, namesOf(site)),
    calendar: site.calendar,
    emergencyNumber,
    partnership: { name, email, sampleSite: site.all(contactCollection).some(isSample) },
    downloads: (pdf ? listPrintables(site) : []).map(({ id, file, title, area }) => ({
      id,
      title,
      path: `/${file}`,
      ...(area && { area }),
    })),
    versions: site.all(versionCollection).map(toHeader),
    documentName: documentNameOf(site.all(versionCollection)),
    levelSigns,
    audiences: Object.fromEntries(site.all(audienceCollection).map((a) => [a.id, a.name])),
    pages,
    sections: listSections(site),
    searchWorker: still ? '' : `/${smallScripts(site).searchWorker.path}`,
    team: { id: team.id, name: team.name },
    problems: [...problems],
  };
}
