/** One page for an iframe: plain HTML, complete without scripts, with a style sheet of its own and no font to fetch. */
import { openPlace } from '../../model/live/pieces';
import { formatDate } from '../../../../shared/calendar/dates';
import { describeHours } from '../../model/hours';
import { type Html, html } from '../../../../shared/html';
import type { Finder } from '../../model/concerns';
import type { ContactLine, Named } from '../props';

/** A contact, and who answers in the page's area when it is closed. */
export interface Entry extends ContactLine {
  purpose: string;
  then?: ContactLine;
}

export interface EmbedPage {
  title: string;
  /** What the page is about, for its heading. */
  area: Named;
  concern?: Named;
  emergency: ContactLine | undefined;
  /** For an area of which there are no numbers here. */
  elsewhere?: Finder['elsewhere'];
  /** The whole page of the same, without the site's base address or a slash before it. */
  full: string;
  /** How to ask for the area: where the child lives, where the person works. */
  whichArea: string;
  sections: { heading: string; contacts: Entry[] }[];
  areas: readonly Named[];
  concerns: readonly Named[];
  /** The script that says what is open now, without the base address. */
  script: string;
  /** The page for any area and worry, which reads them from its query. */
  start: boolean;
  /** The site's base address, with slashes at both ends. */
  base: string;
  publisher: string;
  /** The newest date recorded in the content. */
  date: string;
}

/** What a page may weigh before it leaves out what can be left out. */
const mostBytes = 26 * 1024;

type Reached = Omit<ContactLine, 'standIn'>;

const markOf = ({ mark }: Reached) => html` <span class="mark">${mark.label}</span>`;

const phones = (contact: Reached, list = contact.phones): Html[] =>
  list.map(
    ({ display, href, label }) =>
      html`<p class="tel"><a href="${href}">${display}</a>${markOf(contact)}${label && html` <span>${label}</span>`}</p>`,
  );

/** Usual hours without the note, which the full page has; where the hours are not known, the note is all there is. */
const hoursOf = ({ hours }: Reached): string =>
  describeHours(hours.kind === 'unknown' ? hours : { ...hours, note: undefined }).join(' ');

/** Whether it answers now, and its usual hours in one sentence. */
const hoursPlace = ({ hours, hoursText: [usual] }: Reached): Html =>
  html`${openPlace(hours, undefined)} ${usual}`;

/** Who to ring while a contact's own number is not known. */
function insteadOf({ standIn }: ContactLine, base: string): Html | undefined {
  if (!standIn) return undefined;
  const { contact, page, askFor } = standIn;
  const number = contact?.phones[0];
  return html`<p class="tel">No number yet. ${
    contact &&
    number &&
    html`Ring <a href="${base}contacts/${contact.id}" target="_top">${contact.name}</a>, <a href="${number.href}">${number.display}</a>${markOf(contact)}, and ask for ${askFor}. ${hoursPlace(contact)}`
  }${page && html`See <a href="${page.url}" target="_top">${page.label}</a>.`}</p>`;
}

function entry(contact: Entry, base: string, brief: boolean): Html {
  const { id, name, purpose, email, webForm, then } = contact;
  const number = then?.phones[0];
  return html`<li>
<h3><a href="${base}contacts/${id}" target="_top">${name}</a></h3>
${
  !brief &&
  html`<p>${purpose}</p>
`
}${insteadOf(contact, base)}${phones(contact)}${contact.phones.length === 0 && (email ?? webForm) && html`<p class="tel">${email ? html`<a href="mailto:${email}">${email}</a>` : html`<a href="${webForm?.url}" target="_top">${webForm?.label}</a>`}${markOf(contact)}</p>`}
${!contact.standIn && html`<p class="hours">${openPlace(contact.hours, undefined)} ${hoursOf(contact)}</p>`}
${then && number && html`<p class="hours">When closed: ${then.name}, <a href="${number.href}">${number.display}</a>${markOf(then)}. ${hoursPlace(then)}</p>`}</li>
`;
}

const chooser = (
  heading: string,
  items: readonly { href: string; name: string; here: boolean }[],
): Html => html`<details><summary>${heading}</summary>
<ul>${items.map(
  ({
    href,
    name,
    here,
  }) => html`<li><a href="${href}"${here && html` aria-current="true"`}>${name}</a></li>
`,
)}</ul></details>
`;

/**
 * The page as a whole document. A list too long for a light page leaves out what each contact is for, but for the first
 * section: names, numbers and hours stay.
 */
export function renderEmbedPage(page: EmbedPage): string {
  const whole = renderPage(page, false);
  return Buffer.byteLength(whole) <= mostBytes ? whole : renderPage(page, true);
}

function renderPage(
  {
    title,
    area,
    concern,
    emergency,
    elsewhere,
    full,
    whichArea,
    sections,
    areas,
    concerns,
    script,
    start,
    base,
    publisher,
    date,
  }: EmbedPage,
  brief: boolean,
): string {
  const at = (...ids: string[]) => `${base}embed/contacts/${ids.map((id) => `${id}/`).join('')}`;
  const danger = emergency?.phones[0];
  const shown = sections.flatMap(({ contacts }) => contacts);
  const marks = new Set(shown.flatMap((c) => [c.mark.status, c.then?.mark.status]));
  const doubts = [
    marks.has('second-hand') &&
      html`A number <b>not confirmed</b> may be wrong: use the one in your agency’s procedures if they differ.`,
  ].filter((doubt) => doubt !== false);
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="description" content="${`Numbers and usual hours, from ${publisher}.`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${base}img/favicon.svg">
<link rel="stylesheet" href="${base}embed/contacts.css">
<script src="${base}${script}"${start && html` data-area="${area.id}"`} defer></script>
</head>
<body>
<main>
${
  danger &&
  html`<p class="danger">In danger now? Ring <a href="${danger.href}">${danger.display}</a></p>
`
}<h1>${title}</h1>
${
  start &&
  html`<p class="note" id="unknown" hidden>The address asks for an area or a worry that is not in our list. Everything for ${area.name} is shown.</p>
`
}${
    doubts.length > 0 &&
    html`<p class="note">${doubts.map((doubt) => html`${doubt} `)}</p>
`
  }${sections.map(
    ({ heading, contacts }, i) => html`<h2>${heading}</h2>
<ul class="list">
${contacts.map((contact) => entry(contact, base, brief && i > 0))}</ul>
`,
  )}${
    elsewhere &&
    html`<p class="note">${elsewhere.text} <a href="${elsewhere.link.url}" target="_top">${elsewhere.link.label}</a></p>
`
  }</main>
<nav aria-label="Other lists">
${chooser(
  `What is the worry? (${area.name})`,
  concerns.map(({ id, name }) => ({ href: at(area.id, id), name, here: id === concern?.id })),
)}${chooser(
    whichArea,
    areas.map(({ id, name }) => ({
      href: concern ? at(id, concern.id) : at(id),
      name,
      here: !start && id === area.id,
    })),
  )}</nav>
<footer>
<p><a href="${base}${full}" target="_top">Open the full page</a></p>
<p>From ${publisher}. Details as of ${formatDate(date)}; hours are the usual ones. Whether a line is open now goes by the clock of your device.</p>
</footer>
</body>
</html>
`;
  return page.text;
}
