/** How a feed looks to somebody who opens its address in a browser: what it is, how to follow it, and its items. */
import { escapeHtml } from '../../../shared/html';

const about =
  'This is a feed. Copy the address of this page into the program you read mail or news with, and it tells you of each change.';

/** For browsers without XSLT, which show the file itself: RSS and Atom have different names for the same. */
export const lookCss = `rss, feed { display: block; max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b2a2f; background: #fff; }
rss::before, feed::before { content: "${about}"; display: block; margin-bottom: 1rem; padding: 1rem; background: #f3eee4; }
channel > *, feed > *, item > *, entry > * { display: none; }
channel > title, feed > title { display: block; font-size: 1.5rem; font-weight: bold; }
channel > item, feed > entry { display: block; padding: 1rem 0; border-top: 1px solid #c8c8c8; }
item > title, entry > title { display: block; font-weight: bold; }
item > description, entry > summary, item > pubDate, entry > updated { display: block; }
`;

const both = (rss: string, atom: string): string => `${rss} | ${atom}`;

/** For browsers with XSLT 1.0: the same as a page, with links. */
export const lookXsl = ({ base, siteTitle }: { base: string; siteTitle: string }): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:a="http://www.w3.org/2005/Atom" exclude-result-prefixes="a">
<xsl:output method="html" version="5.0" encoding="utf-8" doctype-system="about:legacy-compat"/>
<xsl:template match="/">
<html lang="en-GB">
<head>
<title><xsl:value-of select="${both('rss/channel/title', 'a:feed/a:title')}"/></title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<link rel="stylesheet" href="${escapeHtml(base)}embed/contacts.css"/>
</head>
<body>
<main>
<h1><xsl:value-of select="${both('rss/channel/title', 'a:feed/a:title')}"/></h1>
<p class="note">${about} <a href="${escapeHtml(base)}whats-new/feeds">How to do that in Outlook, Teams, SharePoint and on a telephone</a>.</p>
<ul class="list">
<xsl:for-each select="${both('rss/channel/item', 'a:feed/a:entry')}">
<li>
<h3><a href="{${both('link', 'a:link/@href')}}"><xsl:value-of select="${both('title', 'a:title')}"/></a></h3>
<p><xsl:value-of select="${both('description', 'a:summary')}"/></p>
</li>
</xsl:for-each>
</ul>
</main>
<footer><p><a href="${escapeHtml(base)}">${escapeHtml(siteTitle)}</a></p></footer>
</body>
</html>
</xsl:template>
</xsl:stylesheet>
`;
