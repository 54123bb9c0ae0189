/** What search knows of one thing a reader may open: a record with its own address, or a page with its sections. */
import type { Hours } from '../../contacts/model/schema';
import type { Kind } from './kinds';

/** A number in an answer, ready to show and to dial. */
export interface AnswerPhone {
  display: string;
  href: string;
  label?: string;
}

/** How far a number can be trusted; stands beside it wherever it is shown. */
export interface AnswerMark {
  status: string;
  label: string;
}

/** One who may be rung, with what the rule of who answers now needs to know. */
export interface AnswerRing {
  name: string;
  /** The page of whoever is wanted, whose number may be another’s. */
  path: string;
  /** Whom to ask for there: somebody whose own number is not known. */
  askFor?: string;
  phone: AnswerPhone;
  mark: AnswerMark;
  hours: Hours;
  /** The sector of the agency that runs it. */
  sector: string;
  lastResort?: boolean;
}

/** What belongs to a worry: one subject, which a reader sees as one result. */
export interface Subject {
  /** Links to the terms that mean it, the one for all of it first. */
  terms: string[];
  /** Links to terms that say to see one of these, and ask the same people: `knife crime`, of exploitation. */
  beside?: string[];
  /** What that first term means, in a sentence. */
  meaning?: { title: string; text: string };
  topic?: { path: string; title: string };
  guidance?: { path: string; title: string };
  /** The levels whose indicators speak of it, each with a link to these. */
  levels: { number: number; name: string; path: string }[];
}

/** What a result says at once, so that the page need not be opened. */
export type Answer =
  | {
      type: 'contact';
      phones: AnswerPhone[];
      mark: AnswerMark;
      hoursText: string;
      hours: Hours;
      agency: string;
      area: string;
      /** The sector of the agency that runs it. */
      sector: string;
      /** Whom to ring while its own number is not known. */
      instead?: AnswerRing;
    }
  | {
      type: 'concern';
      /** Who can be rung about it, the first choice first, whatever the hour. */
      contacts: AnswerRing[];
      subject?: Subject;
    }
  | { type: 'level'; number: number; name: string; summary: string }
  | { type: 'indicator'; number: number; name: string; dimension: string; ages: string }
  | { type: 'term'; meaning: string }
  | { type: 'finding'; finding: string; question: string; agency: string }
  | { type: 'dated'; date: string };

/** One part of a page, under its heading. */
export interface Section {
  /** The id on the page; empty for what stands before the first heading. */
  anchor: string;
  heading: string;
  text: string;
}

/** What a document is to search itself: asked for by what it does, and not by its address. */
export type DocumentRole = 'emergency' | 'front-door' | 'another-area';

export interface SearchDocument {
  kind: Kind;
  /** Without the site's base address, query and anchor. */
  path: string;
  /** What follows the path in a link: `#mash`, `?concern=…`; empty for a whole page. */
  suffix: string;
  title: string;
  /** Every other name people use for it; as good as the title. */
  otherNames: string[];
  /** Misspellings that mean it; they are read in queries and never shown. */
  slips: string[];
  /** One sentence. */
  description: string;
  sections: Section[];
  /** What people say of it beyond its names: looked in, never shown, and left behind once the index is made. */
  said?: readonly string[];
  /** Whether the other names mean the same thing everywhere (a glossary term), not only here. */
  synonyms: boolean;
  /** The path of whom to contact about it, where it is a term: `when the office is shut` leads to who answers then. */
  leadsTo?: string;
  role?: DocumentRole;
  /** Below 1 for what must not stand before its successor: an older version, the draft. */
  standing: number;
  answer?: Answer;
}

/** Fills in what most documents leave empty. */
export function createDocument(
  given: Pick<SearchDocument, 'kind' | 'path' | 'title'> & Partial<SearchDocument>,
): SearchDocument {
  return {
    suffix: '',
    otherNames: [],
    slips: [],
    description: '',
    sections: [],
    synonyms: false,
    standing: 1,
    ...given,
  };
}

/** The link to a document, without the site's base address. */
export const linkTo = ({ path, suffix }: Pick<SearchDocument, 'path' | 'suffix'>): string =>
  `${path}${suffix}`;

/** Whether what was fetched can be shown as a document. */
export function isSearchDocument(value: unknown): value is SearchDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { title, path, suffix, otherNames, sections } = value as Partial<SearchDocument>;
  return (
    typeof title === 'string' &&
    typeof path === 'string' &&
    typeof suffix === 'string' &&
    Array.isArray(otherNames) &&
    Array.isArray(sections)
  );
}
