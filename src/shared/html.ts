/** HTML written by hand, for pages outside the framework: whatever is put in is escaped, unless it is HTML made here. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML that `html` made. */
export class Html {
  constructor(readonly text: string) {}
}

/** Text as it is written in HTML, in the page or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => entities[c] ?? c);

type Part = Html | string | number | undefined | false | readonly Part[];

function write(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(write).join('');
  return part === undefined || part === false ? '' : escapeHtml(String(part));
}

/** A template for text and quoted attribute values; lists are joined, `undefined` and `false` leave nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, i) => `${text}${write(parts[i - 1])}${string}`));
