/** What a plain page receives: its lines with their pictures and numbers, in English or another language. */
import type { Resolved } from '../../../shared/collection';
import type { ContactLine } from '../../contacts/plugin/props';
import type { Adoption } from '../../level-of-need/model/adoption';
import { pictureFile } from '../model/picture';
import { findSaid, type Professional } from '../model/restated';
import type { Language, Picture, PlainLine, PlainPage } from '../model/schema';

interface Link {
  title: string;
  path: string;
}

export interface LineView {
  id: string;
  text: string;
  picture: { file: string; shows: string };
  /** Whose number is under the line, by the rule of every number of the site. */
  contact?: ContactLine;
}

/** A page in another language than English. */
export interface LanguageView extends Pick<Language, 'name' | 'english' | 'words' | 'direction'> {
  code: string;
  readBy: Adoption | null;
  /** Whether sections of the English page are left out. */
  partOnly: boolean;
}

export interface PlainView {
  id: string;
  title: string;
  summary: string;
  adopted: Adoption | null;
  /** The version whose levels it retells; undefined where there is no document yet. */
  version?: { adopted: Adoption | null };
  sections: { id: string; title: string; lines: LineView[] }[];
  /** The professional texts that it says again, each once. */
  sources: Link[];
  /** The same page in the other languages, that of the page left out. */
  others: (Link & { code: string; direction: Language['direction'] })[];
  language?: LanguageView;
  review: { reviewed: string; due: string; owner: Link };
}

export interface PlainContext {
  pictures: ReadonlyMap<string, Picture>;
  languages: readonly Language[];
  professional: Professional;
  contactCard: (id: string) => ContactLine;
  resolve: (scheme: string, id: string) => Resolved | undefined;
}

type Translated = Language['pages'][number];

/** The languages a page is in, with its translation. */
export const translationsOf = (
  { id }: Pick<PlainPage, 'id'>,
  languages: readonly Language[],
): { language: Language; page: Translated }[] =>
  languages.flatMap((language) => {
    const page = language.pages.find((one) => one.page === id);
    return page ? [{ language, page }] : [];
  });

export const pathOf = (page: string, language?: string): string =>
  language ? `/families/${page}/${language}` : `/families/${page}`;

function viewLine(
  { id, text, picture, contact }: PlainLine,
  { pictures, contactCard }: PlainContext,
  language?: Language,
): LineView {
  const shows =
    language?.pictures.find((one) => one.id === picture)?.shows ?? pictures.get(picture)?.shows;
  return {
    id,
    text,
    picture: { file: pictureFile(picture), shows: shows ?? '' },
    ...(contact && { contact: contactCard(contact) }),
  };
}

/** The sections in English, or those of a translation with its words in the places of the English ones. */
function viewSections(
  { sections }: PlainPage,
  context: PlainContext,
  translated?: { language: Language; page: Translated },
): PlainView['sections'] {
  if (!translated)
    return sections.map(({ id, title, lines }) => ({
      id,
      title,
      lines: lines.map((line) => viewLine(line, context)),
    }));
  const { language, page } = translated;
  return sections.flatMap(({ id, lines }) => {
    const own = page.sections.find((one) => one.id === id);
    if (!own) return [];
    return [
      {
        id,
        title: own.title,
        lines: lines.flatMap((line) => {
          const said = own.lines.find((one) => one.id === line.id);
          return said ? [viewLine({ ...line, text: said.text }, context, language)] : [];
        }),
      },
    ];
  });
}

/** Each professional text behind a page once, in the order in which it is first said again. */
function sourcesOf({ sections }: PlainPage, professional: Professional): Link[] {
  const found = sections.flatMap(({ lines }) =>
    lines.flatMap(({ restates }) =>
      restates.flatMap((one) => {
        const said = findSaid(one, professional);
        return said ? [{ title: said.title, path: said.path }] : [];
      }),
    ),
  );
  return [...new Map(found.map((link) => [link.path, link])).values()];
}

/** @param translated the language and its words; English without. */
export function viewPlain(
  page: PlainPage,
  context: PlainContext,
  translated?: { language: Language; page: Translated },
): PlainView {
  const { languages, professional, resolve } = context;
  const { lead } = professional;
  const { reviewed, due, owner } = page.review;
  const keeper = resolve('contact', owner);
  const sections = viewSections(page, context, translated);
  const own = translated?.language;
  return {
    id: page.id,
    title: translated?.page.title ?? page.title,
    summary: translated?.page.summary ?? page.summary,
    adopted: page.adopted ?? null,
    ...(lead && { version: { adopted: lead.data.adopted } }),
    sections,
    sources: sourcesOf(page, professional),
    others: [
      ...(own
        ? [{ title: 'English', code: 'en', direction: 'ltr' as const, path: pathOf(page.id) }]
        : []),
      ...translationsOf(page, languages)
        .filter(({ language }) => language.id !== own?.id)
        .map(({ language: { id, name, direction } }) => ({
          title: name,
          code: id,
          direction,
          path: pathOf(page.id, id),
        })),
    ],
    ...(own && {
      language: {
        code: own.id,
        name: own.name,
        english: own.english,
        direction: own.direction,
        words: own.words,
        readBy: own.readBy ?? null,
        partOnly: sections.length < page.sections.length,
      },
    }),
    review: {
      reviewed,
      due,
      owner: { title: keeper?.title ?? owner, path: keeper?.href ?? '' },
    },
  };
}
