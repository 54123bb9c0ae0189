/** The newest changes for other sites' frames: plain HTML, one page for everyone and one for each role. */
import { formatDate } from '../../../shared/calendar/dates';
import { type Html, html } from '../../../shared/html';
import { bundleScript } from '../../../shared/smallScript';
import { formerIdsOf } from '../../moved/model/names';
import { feedText } from '../model/feedItem';
import { filterItems, type StreamNames } from '../model/filter';
import { kindNames, type StreamItem } from '../model/item';
import type { FeedSite } from './feeds';
import { whatsNewPath } from './routes';

/** So many are in a frame; the page has the rest. */
const mostInFrame = 10;

/** Where the pages are, below the output folder. */
const folder = 'embed/whats-new';

interface Frame {
  title: string;
  items: readonly StreamItem[];
  /** The page of the same, without the site's base address or a slash before it. */
  full: string;
  /** The script that reads the role from the query; on the first page alone. */
  script?: string;
}

const entry = (item: StreamItem, base: string): Html => html`<li>
<p class="hours">${kindNames[item.kind].one}${item.corrects && ', correction'}, <time datetime="${item.date}">${formatDate(item.date)}</time></p>
<h2>${item.path ? html`<a href="${base}${item.path.slice(1)}" target="_top">${item.title}</a>` : item.title}</h2>
<p>${feedText(item)}</p></li>
`;

function render({ title, items, full, script }: Frame, { base, publisher }: FeedSite): string {
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="description" content="${`What changed, from ${publisher}.`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${base}img/favicon.svg">
<link rel="stylesheet" href="${base}embed/contacts.css">
${
  script &&
  html`<script src="${base}${script}" defer></script>
`
}</head>
<body>
<main>
<h1>${title}</h1>
${
  script &&
  html`<p class="note" id="unknown" hidden>The address asks for a role that is not in our list. What is for everyone is shown.</p>
`
}<ul class="list">
${items.map((item) => entry(item, base))}</ul>
</main>
<footer>
<p><a href="${base}${full}" target="_top">Everything that changed</a></p>
<p>From ${publisher}.</p>
</footer>
</body>
</html>
`;
  return page.text;
}

/** @returns files by their path below the output folder; none where nothing has changed. */
export function createFrames(
  items: readonly StreamItem[],
  { audiences, former }: StreamNames,
  site: FeedSite,
): { path: string; content: string }[] {
  if (items.length === 0) return [];
  const full = whatsNewPath.slice(1);
  const idsNow = new Set(audiences.map(({ id }) => id));
  const isRole = (id: string) => idsNow.has(id);
  // Their frames are in other sites' pages, which nobody here can correct.
  const before = (former?.audiences ?? []).filter(({ was }) => !isRole(was));
  const roles = [...idsNow, ...before.flatMap(({ was, now }) => (now && isRole(now) ? was : []))];
  const script = bundleScript('newsFrame', folder, { roles });
  const file = (path: string, frame: Omit<Frame, 'items'>, own: readonly StreamItem[]) => ({
    path: `${folder}/${path}index.html`,
    content: render({ ...frame, items: own.slice(0, mostInFrame) }, site),
  });
  return [
    { path: script.path, content: script.text },
    file('', { title: 'What’s new', full, script: script.path }, items),
    ...audiences.flatMap(({ id, name }) =>
      [id, ...formerIdsOf(before, id, isRole)].map((at) =>
        file(
          `${at}/`,
          { title: `What’s new: ${name}`, full: `${full}?role=${id}` },
          filterItems(items, { role: id }),
        ),
      ),
    ),
    ...before
      .filter(({ now }) => now === undefined || !isRole(now))
      .map(({ was }) => file(`${was}/`, { title: 'What’s new', full }, items)),
  ];
}
