/** The pathways with what their steps name, for pages and for the booklet. */
import { toSummary } from '../features/contacts/plugin/props';
import {
  type PathwayView,
  type TimesView,
  viewPathway,
  viewTimes,
} from '../features/pathways/plugin/props';
import type { Content } from './content';
import { namesOf } from './names';

/** The views of all pathways, in the order of the file. */
export function listPathways(content: Content): PathwayView[] {
  const names = namesOf(content);
  const contact = (id: string) => {
    const found = content.contacts.find((c) => c.id === id);
    return found && toSummary(found, names);
  };
  return content.pathways.pathways.flatMap(
    ({ id }) => viewPathway(content.pathways, id, { citations: content.citations, contact }) ?? [],
  );
}

/** The time limits of all pathways. */
export function listTimes(content: Content): TimesView[] {
  return listPathways(content).map((pathway) => viewTimes(pathway, content.calendar));
}
