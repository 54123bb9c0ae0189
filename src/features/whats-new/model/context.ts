/** What the stream knows of the site as it is now. */
import type { SeenNumber, StreamMark } from './item';

/** A contact as it is now. */
export interface ContactNow {
  id: string;
  name: string;
  path: string;
  agency: string;
  areas: string[];
  audiences: string[];
  subjects: string[];
  /** Missing for a sample, which has no number. */
  mark?: StreamMark;
  phones: (SeenNumber & { href: string })[];
  /** Who to ring instead, where it is a sample. */
  instead?: string;
}

/** A page of the site that may change. */
export interface PageNow {
  id: string;
  kind: 'guidance' | 'training';
  title: string;
  path: string;
  audiences: string[];
  agencies: string[];
  subjects: string[];
}

export interface StreamContext {
  contact: (id: string) => ContactNow | undefined;
  page: (id: string) => PageNow | undefined;
  /** The title and the address of a record; undefined for one that is not there now. */
  resolve: (scheme: string, id: string) => { title: string; href: string } | undefined;
  /** What to do without what had this address; undefined for one that was not withdrawn. */
  withdrawn: (address: string) => string | undefined;
  /** What a record that was called otherwise has for an id today; the id itself where it is not known. */
  idNow: (kind: 'audience' | 'agency' | 'area' | 'contact', id: string) => string;
  /** The name of an agency. */
  agencyName: (id: string) => string;
  /** A number as people read it; undefined for one that cannot be read, or that reaches nobody. */
  readNumber: (number: string) => string | undefined;
  /** The words for how sure one is of a number by its class of evidence; undefined for a sample or no class. */
  evidenceWords: (evidence: unknown) => string | undefined;
}
