/** Whom news reaches, as other features and commands see it. */
import { once, type Site } from '../../shared/collection';
import { pageCollection } from '../pages/collection';
import { listAnnounced } from '../training/view';
import { placeCollection } from './collection';
import { type Sent, unreached } from './model/reach';
import type { Place } from './model/place';

export type { Place } from './model/place';

const kindNames = { brief: 'Learning brief', update: 'Update' } as const;

const postsSent = (site: Site): Sent[] =>
  site.all(pageCollection).flatMap((page): Sent[] =>
    page.kind === 'brief' || page.kind === 'update'
      ? [
          {
            title: page.matter.title,
            path: page.path,
            date: page.matter.date,
            kind:
              page.kind === 'update' && page.matter.kind === 'training'
                ? 'Training'
                : kindNames[page.kind],
            audiences: page.matter.audiences,
          },
        ]
      : [],
  );

/** What was sent out to roles, newest first: briefs and updates, and the sessions of courses by their announcement. */
export const listSent = once((site: Site): Sent[] =>
  [
    ...postsSent(site),
    ...listAnnounced(site).map((one): Sent => ({ ...one, kind: 'Training session' })),
  ].sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en-GB')),
);

/** Those whom something for these roles is meant for, and to whom no way is known. */
export const unreachedBy = (site: Site, audiences: readonly string[]): Place[] =>
  unreached(site.all(placeCollection), audiences);
