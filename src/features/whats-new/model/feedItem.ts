/** An item as a reader of feeds shows it: words alone, for a place we do not see and that keeps them for years. */
import { html } from '../../../shared/html';
import { joinWords } from '../../../shared/lists';
import { kindNames, type NumberChange, type StreamItem } from './item';

/** The kind comes first: in a list of mails it is all that is read. */
export const feedTitle = ({ kind, title, corrects }: StreamItem): string =>
  `${kindNames[kind].one}${corrects ? ', correction' : ''}: ${title}`;

/** A telephone makes a link of whatever looks like a number, so an old one is named by its end. */
const endOf = (display: string): string => display.replace(/\D/g, '').slice(-3);

/** What changed of the numbers, in sentences. */
function numberSentences({ old, now, nowMark }: NumberChange): string[] {
  const withLabel = ({ display, label }: { display: string; label?: string }) =>
    label ? `${display} (${label})` : display;
  return [
    ...(now.length > 0
      ? [`New: ${joinWords(now.map(withLabel))}${nowMark ? `. ${nowMark.label}` : ''}.`]
      : []),
    ...(old.length > 0
      ? [
          `Do not ring the old number that ends in ${joinWords(old.map(({ display }) => endOf(display)))}.`,
        ]
      : []),
  ];
}

/** In plain words: the notice first, then what to do, then the numbers. */
export const feedText = ({ notice, act, numbers }: StreamItem): string =>
  [notice, act, ...(numbers ? numberSentences(numbers) : [])].filter(Boolean).join(' ');

/** The same as HTML, with the way to the page. @param link its whole address. */
export const feedHtml = (item: StreamItem, link: string): string =>
  html`<p>${feedText(item)}</p><p><a href="${link}">Read it on the site</a></p>`.text;
