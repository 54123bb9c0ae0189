/**
 * The permanent short link of every indicator there has ever been, as a static page that redirects: a client route each
 * would cost every visitor of every page about 75 bytes.
 */
import type { IndicatorEntry } from './routes';

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

export interface ShortLink {
  /** Path below the output folder. */
  path: string;
  content: string;
}

/** @param base the site's base address, with slashes at both ends. */
export function createShortLinks(entries: readonly IndicatorEntry[], { base, siteUrl }: { base: string; siteUrl: string }): ShortLink[] {
  return entries.map(({ id, latest }) => {
    const to = `indicators/${latest.dimension}#${id}`;
    return {
      path: `i/${id}/index.html`,
      content: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escape(latest.text)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${siteUrl}/${to}">
<meta http-equiv="refresh" content="0; url=${base}${to}">
</head>
<body><p><a href="${base}${to}">${escape(latest.text)}</a></p></body>
</html>
`,
    };
  });
}
