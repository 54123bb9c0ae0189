/** The list that stands on the search page before any script runs: everything, A to Z. */
import { linkTo, type SearchDocument } from '../model/documents';
import { type Kind, kinds } from '../model/kinds';

export interface ListedEntry {
  title: string;
  path: string;
  kind: Kind;
}

export interface SearchPageProps {
  letters: { letter: string; entries: ListedEntry[] }[];
  /** Where "this did not help" is sent. */
  email: string;
}

/** Findings and indicators stand on pages that are listed; a thousand sentences would bury the names. */
const listed = (document: SearchDocument): boolean =>
  document.kind !== 'finding' && document.kind !== 'indicator' && document.standing >= 0.5;

const isAcronym = (name: string): boolean =>
  /^[A-Z][A-Za-z&0-9]{1,6}$/.test(name) && /[A-Z].*[A-Z0-9]/.test(name);

function entriesOf(document: SearchDocument): ListedEntry[] {
  const path = linkTo(document);
  const short = document.kind === 'term' ? document.otherNames.filter(isAcronym) : [];
  return [
    { title: document.title, path, kind: document.kind },
    ...short.map((name) => ({ title: `${name}: ${document.title}`, path, kind: document.kind })),
  ];
}

/** A title without the quotation mark or bracket it may open with. */
const sortName = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '');

const letterOf = (title: string): string => {
  const first = sortName(title).normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
};

/** @param documents of the index. */
export function listAToZ(documents: readonly SearchDocument[]): SearchPageProps['letters'] {
  const entries = documents
    .filter(listed)
    .flatMap(entriesOf)
    .sort(
      (a, b) =>
        sortName(a.title).localeCompare(sortName(b.title), 'en-GB', { numeric: true }) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
  const letters = [...new Set(entries.map(({ title }) => letterOf(title)))].sort((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  return letters.map((letter) => ({
    letter,
    entries: entries.filter(({ title }) => letterOf(title) === letter),
  }));
}
