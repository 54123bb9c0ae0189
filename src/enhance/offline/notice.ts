/** Says that a page, or what its search answers from, is a copy, how old it is, and what to do about its numbers. */
import { ageOf, type Age, numberNote } from '../../features/offline/model/age';
import {
  ageText,
  noticeHtml,
  noticeId,
  type OfflineFacts,
  oldAttribute,
} from '../../features/offline/model/notice';
import {
  keptAttribute,
  keptDataAttribute,
  keptDataEvent,
  keptOfferEvent,
} from '../../features/offline/model/pack';

/** The notice at the top of the page: the one that the worker wrote, or a new one. */
function openNotice(): HTMLElement {
  const there = document.getElementById(noticeId);
  if (there) return there;
  const section = document.createElement('section');
  section.id = noticeId;
  section.setAttribute('data-kept-notice', '');
  section.setAttribute('aria-label', 'Copy on this device');
  document.body.prepend(section);
  return section;
}

let written = '';

/** Writes the notice where it says something new, so that nothing is read out twice. */
function write(text: string): void {
  if (text === written) return;
  written = text;
  openNotice().innerHTML = text;
}

/** Marks the numbers of the page by a style (`base.css`), so that a number drawn later has its mark too. */
function markNumbers(age: Age): void {
  const note = numberNote(age);
  const { documentElement: root } = document;
  root.toggleAttribute(oldAttribute, note !== undefined);
  if (note) root.style.setProperty('--kept-note', JSON.stringify(`(${note})`));
}

/** Whether the site answers now; never from a store, since the worker leaves such requests alone. */
const answers = async (): Promise<boolean> =>
  (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined))
    ?.ok ?? false;

/** A time that the root of the page has in an attribute; undefined where it has none. */
function timeIn(attribute: string): number | undefined {
  const written = document.documentElement.getAttribute(attribute);
  return written === null ? undefined : Number(written);
}

/** What is a copy here, and when it was last right: of the page and its search the older one. */
function copyHere(): { what: 'page' | 'data'; keptAt: number } | undefined {
  const [page, data] = [timeIn(keptAttribute), timeIn(keptDataAttribute)];
  if (page !== undefined) return { what: 'page', keptAt: Math.min(page, data ?? page) };
  return data === undefined ? undefined : { what: 'data', keptAt: data };
}

/** Looks after the notice for as long as the page is open. */
export function watchAge(facts: OfflineFacts): void {
  const opened = Date.now();
  let signal = false;
  let offer: string | undefined;
  const tell = () => {
    const copy = copyHere();
    const { what, keptAt } = copy ?? { what: 'opened' as const, keptAt: opened };
    const age = ageOf(keptAt, Date.now());
    markNumbers(age);
    const told = copy !== undefined || age.old;
    if (!told && offer === undefined) return;
    write(
      noticeHtml(facts, {
        text: [told && ageText(what, keptAt, age), offer].filter(Boolean).join(' '),
        old: age.old,
        update: offer !== undefined,
        ...(told && { again: signal ? 'Show the newest version' : 'Try again' }),
      }),
    );
  };
  const look = async () => {
    if (!copyHere()) return;
    signal = await answers();
    tell();
  };
  tell();
  void look();
  window.addEventListener('online', () => void look());
  document.addEventListener('visibilitychange', () => document.hidden || tell());
  document.addEventListener(keptDataEvent, tell);
  document.addEventListener(keptOfferEvent, (event) => {
    offer = (event as CustomEvent<string>).detail;
    tell();
  });
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest(`#${noticeId} button`);
    if (pressed) window.location.reload();
  });
}
