/** The pocket booklet: one page from which booklets of every area and audience are made. */
import type { PathwayView } from '../../pathways/plugin/props';
import { servedAreas } from '../../partnership/model/areas';
import type { Area, Partnership } from '../../partnership/model/schema';
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Reachable } from '../model/booklet';
import type { Concern } from '../model/concerns';
import { describeHours } from '../model/hours';
import type { Contact, Hours } from '../model/schema';
import { isDoubtful, type Mark } from '../model/reliance';
import type BookletPage from '../ui/booklet/BookletPage';
import { makeQr, type QrCode } from '../../../shared/qr';
import { type Named, type Names, type PhoneView, type StandIn, toDetail } from './props';

/** What paper has room for of a contact. */
export interface BookletContact extends Reachable {
  purpose: string;
  phones: PhoneView[];
  email?: string;
  webForm?: Contact['webForm'];
  hoursText: string[];
  mark: Mark;
  /** For a contact without details of its own. */
  standIn?: StandIn;
  /** Who to use when it is closed. */
  outOfHours?: { name: string; phone?: PhoneView; mark: Mark };
}

/** What paper has room for of a pathway. */
export interface BookletPathway extends Pick<PathwayView, 'id' | 'title' | 'standing' | 'chart'> {
  steps: Pick<PathwayView['steps'][number], 'id' | 'number' | 'text' | 'clock' | 'next'>[];
}

export interface BookletPageProps {
  publisher: string;
  /** Served areas first; national ones are in every booklet and no choice. */
  areas: (Named & { kind: Area['kind'] })[];
  audiences: Named[];
  /** By id. */
  urgent: Partnership['urgent'];
  contacts: BookletContact[];
  pathways: BookletPathway[];
  /** The newest date the content records. */
  date: string;
  /** Where the booklet can be checked. */
  qr: QrCode;
}

export const bookletPath = '/contacts/booklet';

/** The file names of an area's booklets carry the area only where several are served. */
export const bookletArea = (areas: readonly Area[], id: string): string =>
  servedAreas(areas).length > 1 ? `-${id}` : '';

/** Where a mark beside the number says that the details are not sure, the note on the hours that says so again is left out. */
function shortHours(hours: Hours, mark: Mark): string[] {
  const short = isDoubtful(mark) && hours.kind !== 'unknown';
  return describeHours(short ? { ...hours, note: undefined } : hours);
}

export function toBookletContact(
  contact: Contact,
  names: Names,
  concerns: readonly Concern[],
): BookletContact {
  const { id, name, kind, purpose, phones, email, webForm, hours, mark, standIn, outOfHours } =
    toDetail(contact, names);
  const phone = outOfHours?.phones[0];
  return {
    id,
    name,
    kind,
    purpose,
    phones,
    hoursText: shortHours(hours, mark),
    mark,
    areas: contact.areas,
    worries: concerns.filter(({ ask }) => ask.includes(contact.id)).length,
    serves: contact.serves,
    ...(contact.role && { role: contact.role }),
    ...(contact.counterpartOf && { counterpartOf: contact.counterpartOf }),
    ...(email && { email }),
    ...(webForm && { webForm }),
    ...(standIn && { standIn }),
    ...(outOfHours && {
      outOfHours: { name: outOfHours.name, mark: outOfHours.mark, ...(phone && { phone }) },
    }),
  };
}

interface Context {
  names: Names;
  concerns: readonly Concern[];
  partnership: Partnership;
  pathways: readonly PathwayView[];
  /** The newest date the content records, `2026-11-24`. */
  date: string;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
}

export function createBookletRoute({
  names,
  concerns,
  partnership,
  pathways,
  date,
  siteUrl,
}: Context): Route {
  return page<ComponentProps<typeof BookletPage>>({
    path: bookletPath,
    component: 'src/features/contacts/ui/booklet/BookletPage',
    props: {
      publisher: partnership.name,
      areas: partnership.areas.map(({ id, name, kind }) => ({ id, name, kind })),
      audiences: partnership.audiences.map(({ id, name }) => ({ id, name })),
      urgent: partnership.urgent,
      contacts: names.contacts.map((contact) => toBookletContact(contact, names, concerns)),
      pathways: pathways.map(({ id, title, standing, chart, steps }) => ({
        id,
        title,
        standing,
        chart,
        steps: steps.map(({ id: step, number, text, clock, next }) => ({
          id: step,
          number,
          text,
          clock,
          next,
        })),
      })),
      date,
      qr: makeQr(`${siteUrl}/contacts/`),
    },
  });
}
