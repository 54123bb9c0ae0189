/** A contact as lists, answers and cards receive it: how to reach it, when, and how far that can be relied on. */
import type { Agency } from '../../partnership/model/schema';
import type { Mark } from './reliance';
import type { Contact, Hours, Role } from './schema';

export interface PhoneView {
  display: string;
  href: string;
  kind: Contact['phones'][number]['kind'];
  label?: string;
  note?: string;
}

/** What a number needs beside it wherever it is shown. */
export interface ContactLine {
  id: string;
  name: string;
  role?: Role;
  /** The sector of the agency that runs it. */
  sector: Agency['sector'];
  phones: PhoneView[];
  email?: string;
  webForm?: Contact['webForm'];
  hours: Hours;
  hoursText: string[];
  mark: Mark;
  /** For a contact without details of its own. */
  standIn?: StandIn;
}

/** Who to ring, or where to look, until a contact's own details are known. */
export interface StandIn {
  /** Who to ask for. */
  askFor: string;
  contact?: Omit<ContactLine, 'standIn'>;
  page?: { label: string; url: string };
}
