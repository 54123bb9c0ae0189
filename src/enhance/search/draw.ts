/** Fills the templates of the page of results (src/features/search/ui/FirstAnswers.tsx). */
import { whoAnswers } from '../../features/contacts/model/answer';
import { type Moment, openPlace } from '../../features/contacts/model/live/pieces';
import { candidatesOf } from '../../features/search/model/candidates';
import type { Card } from '../../features/search/model/card';
import type { AnswerMark, AnswerPhone } from '../../features/search/model/documents';
import type { SearchAnswer, SearchResult } from '../../features/search/model/engine';
import type { Extract } from '../../features/search/model/extract';
import { kindLabelsOf } from '../../features/search/model/kinds';
import { rowsOf, urgentOf } from '../../features/search/model/rows';
import { firstAnswersAttribute } from '../../features/search/model/protocol';
import type { Html } from '../../shared/html';

/** A copy of what the server has drawn for a part. */
function copy(place: Element, name: string): DocumentFragment {
  const template = place.querySelector<HTMLTemplateElement>(`template[data-for=${name}]`);
  return document.importNode((template ?? document.createElement('template')).content, true);
}

/** Text with the matched words marked, as the template `found` has it, for whose sake its style is there; text only. */
function write(element: Element, { text, marks }: Extract): void {
  let end = 0;
  for (const [from, to] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    element.append(text.slice(end, from), mark);
    end = to;
  }
  element.append(text.slice(end));
}

function link(element: Element | null, place: HTMLElement, path: string): void {
  element?.setAttribute('href', (place.dataset.base ?? '/') + path.replace(/^\//, ''));
}

interface Numbered {
  phone: AnswerPhone;
  mark: AnswerMark;
  name: string | undefined;
  /** Whether it answers now, where nothing else beside the number says so. */
  state?: Html;
}

function drawNumber(place: HTMLElement, { phone, mark, name, state }: Numbered): DocumentFragment {
  const drawn = copy(place, 'number');
  const [called, number, how, open] = drawn.firstElementChild?.children ?? [];
  if (!called || !number || !how || !open) return drawn;
  if (name) called.textContent = name;
  else called.remove();
  number.setAttribute('href', phone.href);
  number.textContent = phone.display;
  how.classList.add(`mark--${mark.status}`);
  how.textContent = mark.label;
  if (state) open.outerHTML = state.text;
  else open.remove();
  return drawn;
}

function listNumbers(result: SearchResult, moment: Moment): Numbered[] {
  const { answer } = result;
  if (answer?.type === 'contact' && answer.phones.length > 0)
    return answer.phones.map((phone) => ({ phone, mark: answer.mark, name: phone.label }));
  const [ring] = whoAnswers(candidatesOf(result), moment, moment.calendar).ring;
  if (!ring) return [];
  const { name, askFor, phone, mark, hours } = ring;
  const state = openPlace(hours, moment);
  return [{ phone, mark, name: askFor ? `${name}; ask for ${askFor}` : name, state }];
}

interface Row {
  result: SearchResult;
  /** What is shown in place of the words that were found; undefined where the row is no card. */
  card: Card | undefined;
}

/** What a row says under its title. */
function drawText(place: HTMLElement, text: Element, { result, card }: Row): void {
  const meaning = card?.meaning;
  if (!meaning) return write(text, result.extract);
  const term = document.createElement('a');
  link(term, place, meaning.path);
  term.textContent = meaning.title;
  return text.append(term, `: ${meaning.text}`);
}

/** When a contact answers; nothing of other results. */
function drawHours(meta: Element | undefined, { answer }: SearchResult, moment: Moment): void {
  if (answer?.type !== 'contact') return meta?.remove();
  meta?.insertAdjacentHTML('beforeend', openPlace(answer.hours, moment).text);
  return meta?.append(` ${answer.hoursText}`);
}

function drawRow(place: HTMLElement, row: Row, moment: Moment): DocumentFragment {
  const { result, card } = row;
  const drawn = copy(place, card ? 'card' : 'result');
  const [kind, title, text, meta] = drawn.querySelector('li > div')?.children ?? [];
  const heading = title?.firstElementChild;
  const numbers = drawn.querySelector('li > :last-child');
  if (!kind || !heading || !text || !numbers) return drawn;
  kind.textContent = kindLabelsOf(place.dataset.firstAnswers ?? '')[result.kind];
  link(heading, place, result.path + result.suffix);
  write(heading, { text: result.title, marks: result.titleMarks });
  drawText(place, text, row);
  drawHours(meta, result, moment);
  const list = listNumbers(result, moment);
  numbers.append(...list.map((one) => drawNumber(place, one)));
  if (list.length === 0) numbers.remove();
  return drawn;
}

const clear = (place: HTMLElement): void => {
  for (const old of place.querySelectorAll(':scope > :not(template)')) old.remove();
};

/** @param words what the parts answer; nothing where they answer nothing yet. */
function show(place: HTMLElement, words: string, parts: readonly DocumentFragment[]): void {
  clear(place);
  place.append(...parts);
  place.dataset.words = words;
  place.hidden = false;
  document.documentElement.setAttribute(firstAnswersAttribute, '');
}

/** Gives the page back as the server drew it. */
export function showNothing(place: HTMLElement): void {
  clear(place);
  delete place.dataset.words;
  place.hidden = true;
  document.documentElement.removeAttribute(firstAnswersAttribute);
}

/** Says that it is being searched for. */
const search = (place: HTMLElement): void => show(place, '', [copy(place, 'searching')]);

/** The same, where nothing has been found yet: what was found for a letter less stays until it is answered. */
export function showSearching(place: HTMLElement): void {
  if (place.dataset.words === undefined) search(place);
}

/** Whether nothing has to be said of how the words were read: the rest is for the components. */
const isPlain = ({ partial, unsure, corrected, unknown, place }: SearchAnswer): boolean =>
  partial === true ||
  (!unsure && corrected === undefined && unknown.length === 0 && place === undefined);

/** @param answer where it gives nothing, or not plainly, the page goes on searching until the components are there. */
export function showAnswer(place: HTMLElement, answer: SearchAnswer, moment: Moment): void {
  const { emergency, query } = answer;
  const rows = rowsOf(answer);
  if ((rows.length === 0 && !emergency) || !isPlain(answer)) return search(place);
  const top = copy(place, emergency ? 'urgent' : 'searching');
  const urgent = urgentOf(answer);
  if (urgent) link(top.querySelector('p:last-child > a:only-child'), place, urgent.path);
  // The rest of the site is searched all the same; below a list it says so itself.
  if (!emergency) top.lastElementChild?.remove();
  const answered = copy(place, 'answered');
  const drawn = rows.map((row) =>
    row.type === 'card'
      ? drawRow(place, { result: row.card.worry, card: row.card }, moment)
      : drawRow(place, { result: row.result, card: undefined }, moment),
  );
  if (!answer.partial) answered.querySelector('ol + p')?.remove();
  const list = answered.querySelector('ol');
  if (rows.length > 0) list?.append(...drawn);
  else list?.remove();
  return show(place, query, [top, answered]);
}
