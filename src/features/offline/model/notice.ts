/**
 * What is at the top of a page that is shown from a copy. The worker writes it into the page before anybody sees it, so that
 * no old number is ever there without it; a small script goes on from there (src/enhance/offline/notice.ts).
 */
import { formatDate, londonDay } from '../../../shared/calendar/dates';
import { html } from '../../../shared/html';
import { type Age, ageOf, agoWords } from './age';
import { isFrameworkPage, keptAttribute, offlinePath } from './pack';

/** What the scripts know of the site: `FACTS`, put in when they are bundled. */
export interface OfflineFacts {
  /** The site's base address, with slashes at both ends. */
  base: string;
  /** The address of the worker; none where devices are to keep nothing. */
  worker?: string;
  /** The script for who looks at what is kept, or has the pack; the script of every page fetches it. */
  more?: string;
  /** The script that counts what is new, from the base; none where nothing is told. */
  news?: string;
  /** The number for danger. */
  emergency: string;
  /** Who answers when nobody else does. */
  lastResort?: { name: string; display: string; href: string };
}

export const noticeId = 'kept-notice';

/** On a page whose numbers are to be checked: `base.css` writes so beside each. */
export const oldAttribute = 'data-kept-old';

/** @param day when the copy was last known to be what the site said, in milliseconds since 1970 UTC */
export const dayWords = (day: number): string => formatDate(londonDay(new Date(day)));

/** What is a copy: the whole page, what its search answers from, or a page that has been open for long. */
const subjects = {
  page: 'This page is the copy on this device.',
  data: 'The search answers from the copy on this device.',
  opened: 'This page was opened long ago.',
} as const;

/** What the notice says of a copy of this age. */
export function ageText(what: keyof typeof subjects, keptAt: number, age: Age): string {
  const when =
    age.days === undefined
      ? 'Nobody can say how old it is: check this device’s clock.'
      : `It was right on ${dayWords(keptAt)}, ${agoWords(age.days)}.`;
  return [subjects[what], when, age.old && 'Check every other number before you rely on it.']
    .filter(Boolean)
    .join(' ');
}

interface Notice {
  text: string;
  /** Begins with the numbers that never grow old. */
  old: boolean;
  /** What its button says. */
  again?: string;
  /** Leads to where the copy is updated. */
  update?: boolean;
}

/** The inside of the notice, as HTML. */
export const noticeHtml = (
  { base, emergency, lastResort }: OfflineFacts,
  { text, old, again, update = false }: Notice,
): string =>
  html`${
    old &&
    html`<p>
    <strong
      >If a child is in danger, ring <a class="phone" href="tel:${emergency}">${emergency}</a
      >.</strong
    >
    ${
      lastResort &&
      html`${lastResort.name}: <a class="phone" href="${lastResort.href}">${lastResort.display}</a>.`
    }
  </p>`
  }
    <p role="status">${text}</p>
    ${
      (again || update) &&
      html`<p>
      ${again && html`<button type="button" class="button button--quiet">${again}</button>`}
      ${update && html`<a href="${base}${offlinePath.slice(1)}">Update the copy</a>`}
    </p>`
    }`.text;

/** The element that holds it, at the top of a page. */
const section = (inside: string): string =>
  `<section id="${noticeId}" data-kept-notice aria-label="Copy on this device">${inside}</section>`;

/**
 * A page as it is shown from a copy: with its age on it.
 * @param page its HTML
 * @param keptAt when it was last known to be what the site said, in milliseconds since 1970 UTC; may be no number
 * @param now the device's clock, in the same
 * @returns undefined for what is no page of the site, and is not to be shown from a copy
 */
export function markCopy(
  page: string,
  keptAt: number,
  { now, facts }: { now: number; facts: OfflineFacts },
): string | undefined {
  if (!isFrameworkPage(page)) return undefined;
  const age = ageOf(keptAt, now);
  const text = ageText('page', keptAt, age);
  const notice = section(noticeHtml(facts, { text, old: age.old, again: 'Try again' }));
  return page
    .replace(
      /<html/i,
      (tag) => `${tag} ${keptAttribute}="${keptAt}"${age.old ? ` ${oldAttribute}` : ''}`,
    )
    .replace(/<body[^>]*>/i, (tag) => tag + notice);
}
