/** The poster: the urgent numbers of each area served, on one sheet of A4 each, for a wall. */
import type { ComponentProps } from 'react';
import { makeQr, type QrCode } from '../../../shared/qr';
import { page, type Route } from '../../../shared/routes';
import { servedAreas } from '../../partnership/model/areas';
import type { Partnership } from '../../partnership/model/schema';
import { chooseContacts, type Urgent } from '../model/booklet';
import type PosterPage from '../ui/PosterPage';
import { finderPath } from '../model/answerPath';
import { type BookletContact, toBookletContact } from './booklet';
import type { Named, Names } from './props';

export interface PosterPageProps {
  publisher: string;
  /** Each area served, with its urgent numbers in the partnership's order. */
  areas: { area: Named; urgent: Urgent<BookletContact>[] }[];
  /** The newest date the content records. */
  date: string;
  /** Leads to the finder, which knows who is open. */
  qr: QrCode;
}

interface Context {
  names: Names;
  urgent: Partnership['urgent'];
  publisher: string;
  /** The newest date the content records, `2026-11-24`. */
  date: string;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
}

export const posterPath = '/contacts/poster';

export function createPosterRoute({ names, urgent, publisher, date, siteUrl }: Context): Route {
  const contacts = names.contacts.map((contact) => toBookletContact(contact, names, []));
  return page<ComponentProps<typeof PosterPage>>({
    path: posterPath,
    component: 'src/features/contacts/ui/PosterPage',
    props: {
      publisher,
      areas: servedAreas(names.areas).map(({ id, name }) => ({
        area: { id, name },
        urgent: chooseContacts({ area: id }, { contacts, areas: names.areas, urgent }).urgent,
      })),
      date,
      qr: makeQr(`${siteUrl}${finderPath}`),
    },
  });
}
