/** A record as it begins: the form of its kind, with what this partnership's own records are called. */
import { contactCollection } from '../../src/features/contacts/collection';
import {
  agencyCollection,
  areaCollection,
  audienceCollection,
} from '../../src/features/partnership/collection';
import { pageCollection } from '../../src/features/pages/collection';
import type { Site } from '../../src/shared/collection';
import { forms, type Own } from './forms';
import { labelsOf } from './postLabels';
import type { NewText } from './trial';

/** The names that forms need; where there is no such record yet, words that `npm run check` asks to replace. */
function ownOf(site: Site, author: string): Own {
  const [area] = site.all(areaCollection);
  const doors = site.byRole(contactCollection, 'front-door');
  // Each area served has a front door of its own, and its agency.
  const door = doors.find(({ areas }) => area && areas.includes(area.id)) ?? doors[0];
  const guidance = site
    .all(pageCollection)
    .flatMap(({ matter, kind }) => (kind === 'guidance' ? matter.sidebar_position : []));
  return {
    agency: door?.agency ?? site.all(agencyCollection)[0]?.id ?? 'your-agency',
    area: area?.id ?? 'your-area',
    audiences: site
      .all(audienceCollection)
      .slice(0, 2)
      .map(({ id }) => id)
      .join(', '),
    frontDoor: door?.id ?? 'your-front-door',
    team: site.byRole(contactCollection, 'team')[0]?.id ?? 'your-team',
    author,
    position: 1 + Math.max(0, ...guidance),
  };
}

export interface Started extends NewText {
  /** Where its page will be. */
  address: string;
  /** What is left for its author. */
  left: string[];
  /** The labels that a first post needs. */
  labels: NewText[];
}

/**
 * A new record of a kind that has a form; nothing is written.
 * @param site what there is, whole or not.
 * @param today the calendar date in Europe/London.
 * @returns undefined for a kind without a form
 */
export function startRecord(
  root: string,
  site: Site,
  { kind, title, slug, today }: { kind: string; title: string; slug: string; today: string },
): Started | undefined {
  const form = forms[kind];
  if (!form) return undefined;
  const team = site.byRole(contactCollection, 'team')[0] ?? { id: 'your-team', name: 'Your team' };
  const labels =
    kind === 'brief' || kind === 'update'
      ? labelsOf(root, kind === 'brief' ? 'blog' : 'updates', team)
      : { author: '', files: [] };
  return {
    ...form(title.trim(), slug, today, ownOf(site, labels.author)),
    labels: labels.files,
  };
}
