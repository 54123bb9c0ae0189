/**
 * How a feed looks to somebody who opens its address in a browser: what it is, how to follow it, and its items. By a
 * plain style sheet: browsers are taking XSLT out, and the last that have it put a warning over the page.
 */
import { html } from '../../../shared/html';

const xhtml = 'http://www.w3.org/1999/xhtml';

/** RSS and Atom have different names for the same. */
export const lookCss = `@namespace h url(${xhtml});
rss, feed { display: block; max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b2a2f; background: #fff; }
channel { display: block; }
channel > *, feed > *, item > *, entry > * { display: none; }
channel > h|p, feed > h|p { display: block; padding: 1rem; background: #f3eee4; }
channel > title, feed > title { display: block; font-size: 1.5rem; font-weight: bold; }
channel > item, feed > entry { display: block; padding: 1rem 0; border-top: 1px solid #c8c8c8; }
item > title, entry > title { display: block; font-weight: bold; }
item > description, entry > summary { display: block; }
`;

/** In the feed itself, as elements that programs pass over and browsers show. @param base the site's base address. */
export const lookIntro = (base: string): string =>
  html`<h:p xmlns:h="${xhtml}">This is a feed. Copy its address into the program you read mail or news with, and it tells you of each change. <h:a href="${base}whats-new/feeds">How to do that in Outlook, Teams, SharePoint and on a telephone</h:a>. <h:a href="${base}whats-new">What’s new, with links</h:a>.</h:p>`
    .text;
