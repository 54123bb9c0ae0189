/**
 * A static page that leads on at once, with a link for whoever is not led. A script (`static/lead-on.js`) does it, because a
 * refresh would lose the place on the page that an address names after its `#`.
 */
import { escapeHtml } from './html';

interface Redirect {
  /** Where to, below the base address, without a slash before it. */
  to: string;
  title: string;
  /** The site's base address, with slashes at both ends. */
  base: string;
  siteUrl: string;
}

/** The whole page. */
export const redirectPage = ({ to, title, base, siteUrl }: Redirect): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${siteUrl}/${to.replace(/#.*/, '')}">
<script src="${base}lead-on.js" data-to="${base}${to}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${base}${to}"></noscript>
</head>
<body><p><a href="${base}${to}">${escapeHtml(title)}</a></p></body>
</html>
`;
