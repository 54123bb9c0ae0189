/** What a built page asks for, put in place of what the framework wrote. */

export interface Assets {
  /** The address of the page's own style sheet. */
  styles: string;
  /** The address of the whole sheet, which comes with the framework. */
  allStyles: string;
  /** Fonts to fetch at once. */
  fonts: readonly string[];
  /** The address of the page's data, where that is a file of its own. */
  data?: string | undefined;
  /** What a first answer of a search is read from; the page of results is told. */
  searchAhead?: readonly string[];
}

/** The script of first answers, which only the page of results has (src/portal/enhance.ts). */
const answersScript = /<script data-ahead(?:="")?>/;

const sheet = /<link rel=stylesheet href=[^\s>]*\/assets\/css\/styles\.[0-9a-f]+\.css ?\/?>/;

/** Whether a file is a page of the framework. */
export const isFrameworkPage = (html: string): boolean => sheet.test(html);

/** @returns the page with its own sheet, fonts and data; the loader gets the whole sheet */
export const rewritePage = (
  html: string,
  { styles, allStyles, fonts, data, searchAhead = [] }: Assets,
): string =>
  html
    .replace(answersScript, () => `<script data-ahead="${searchAhead.join(' ')}">`)
    .replace(sheet, () =>
      [
        ...fonts.map(
          (font) => `<link rel=preload as=font type=font/woff2 href=${font} crossorigin>`,
        ),
        `<link rel=stylesheet href=${styles}>`,
      ].join(''),
    )
    .replace(
      ' data-scripts=',
      () => `${data ? ` data-of-page="${data}"` : ''} data-styles=${allStyles} data-scripts=`,
    );
