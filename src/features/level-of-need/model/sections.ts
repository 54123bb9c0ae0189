/** The guidance text of two versions, section by section. */

/** One section of a page: the words under a heading. */
export interface Section {
  /** The page within the document, for example `levels/targeted`. */
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

const keyOf = ({ page, heading }: Section): string => `${page}\n${heading.toLowerCase()}`;

/** Sections that were added, taken out or changed, in the order of the newer text; those taken out come last. */
export function compareSections(from: readonly Section[], to: readonly Section[]): SectionChange[] {
  const before = new Map(from.map((section) => [keyOf(section), section]));
  const after = new Set(to.map(keyOf));
  return [
    ...to.flatMap((section): SectionChange[] => {
      const old = before.get(keyOf(section));
      if (old?.text === section.text) return [];
      const { page, pageTitle, heading, text } = section;
      return [{ page, pageTitle, heading, ...(old && { before: old.text }), after: text }];
    }),
    ...from.filter((section) => !after.has(keyOf(section))).map(({ page, pageTitle, heading, text }) => ({ page, pageTitle, heading, before: text })),
  ];
}
