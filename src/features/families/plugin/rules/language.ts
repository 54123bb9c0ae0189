/** Translations against their English: every line of a section, as it is now, and a speaker who has read it. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Language, PlainPage } from '../../model/schema';
import { markOf } from '../professional';

type TranslatedPage = Language['pages'][number];
type TranslatedSection = TranslatedPage['sections'][number];

interface Place {
  item: Item<Language>;
  path: PropertyKey[];
  release: boolean;
}

function checkLines(
  { lines }: TranslatedSection,
  english: PlainPage['sections'][number],
  { item, path, release }: Place,
): Problem[] {
  const missing = english.lines.filter(({ id }) => !lines.some((line) => line.id === id));
  return [
    ...missing.map(({ id, text }) =>
      problemAt(
        item,
        [...path, 'lines'],
        `the line ${id} of the section is not translated: “${text}”`,
        'translate it, or leave the whole section out',
      ),
    ),
    ...lines.flatMap((line, i) => {
      const place = [...path, 'lines', i];
      const own = english.lines.find(({ id }) => id === line.id);
      if (!own)
        return [
          problemAt(
            item,
            [...place, 'id'],
            `there is no English line ${line.id} in the section`,
            'take it out, or name the line that it translates',
          ),
        ];
      const mark = markOf(own.text);
      if (line.read === mark) return [];
      return [
        problemAt(
          item,
          [...place, 'read'],
          `the English line ${line.read ? 'changed since it was translated' : 'has no mark'}: “${own.text}”`,
          `read both, correct the translation, then write read: "${mark}"`,
          release ? 'error' : 'warning',
        ),
      ];
    }),
  ];
}

function checkPage(page: TranslatedPage, english: PlainPage | undefined, at: Place): Problem[] {
  if (!english) return [];
  return page.sections.flatMap((section, i) => {
    const path = [...at.path, 'sections', i];
    const own = english.sections.find(({ id }) => id === section.id);
    return own
      ? checkLines(section, own, { ...at, path })
      : [
          problemAt(
            at.item,
            [...path, 'id'],
            `the page ${english.id} has no section ${section.id}`,
            'name a section of the English page',
          ),
        ];
  });
}

/** In a release, a translation that no speaker has read is a problem too. */
export const checkLanguage = (
  item: Item<Language>,
  pages: readonly PlainPage[],
  { release }: { release: boolean },
): Problem[] => [
  ...item.value.pages.flatMap((page, i) =>
    checkPage(
      page,
      pages.find(({ id }) => id === page.page),
      { item, path: ['pages', i], release },
    ),
  ),
  ...(release && !item.value.readBy
    ? [
        problemAt(
          item,
          ['id'],
          `no speaker of ${item.value.english} has read this translation: it is an example, and cannot be released`,
          'when one has, write readBy: { on: 2026-11-20, by: their role }; or take the file out',
        ),
      ]
    : []),
];
