/** The text of a post as readers of feeds can show it. */
import { load } from 'cheerio';

/** The text of a post without what only our own pages understand: links beside headings, classes, comments. */
export function plainContent(html: string): string {
  const $ = load(html, null, false);
  $('a.hash-link').remove();
  $('[class]').removeAttr('class');
  return $.html().replace(/<!--[\s\S]*?-->\n?/g, '');
}
