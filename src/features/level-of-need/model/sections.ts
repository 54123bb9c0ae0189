/** The guidance text of two versions, section by section. */
import { counted } from '../../../shared/counted';

/** One section of a page: the words under a heading. */
export interface Section {
  /** The page within the document, for example `levels/` and the slug of a level. */
  page: string;
  pageTitle: string;
  /** Empty for the words before the first heading. */
  heading: string;
  text: string;
}

export interface SectionChange {
  page: string;
  pageTitle: string;
  heading: string;
  before?: string;
  after?: string;
}

/** Sections by page and heading; a heading that stands more than once on a page is told apart by its place among its like. */
function byKey(sections: readonly Section[]): Map<string, Section> {
  const seen = new Map<string, number>();
  return new Map(
    sections.map((section) => {
      const name = `${section.page}\n${section.heading.toLowerCase()}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [`${name}\n${count}`, section];
    }),
  );
}

/** How much of the guidance text changed, in a sentence; none where nothing did. */
export const summariseSections = ({ length }: readonly SectionChange[]): string[] =>
  length > 0 ? [`${counted(length, 'section')} of the guidance text changed.`] : [];

/** Sections that were added, taken out or changed, in the order of the newer text; those taken out come last. */
export function compareSections(from: readonly Section[], to: readonly Section[]): SectionChange[] {
  const [before, after] = [byKey(from), byKey(to)];
  return [
    ...[...after].flatMap(([key, { page, pageTitle, heading, text }]): SectionChange[] => {
      const old = before.get(key);
      return old?.text === text
        ? []
        : [{ page, pageTitle, heading, ...(old && { before: old.text }), after: text }];
    }),
    ...[...before]
      .filter(([key]) => !after.has(key))
      .map(([, { page, pageTitle, heading, text }]) => ({
        page,
        pageTitle,
        heading,
        before: text,
      })),
  ];
}
