/**
 * Searches the page of results before the framework is there: the worker is begun at once where the address has words, or
 * at the first use of the box, and what it finds first is shown as the components show it. They take both over
 * (src/features/search/ui/SearchPage.tsx). Where anything fails the page is as it was, and the framework tries again.
 */
import type { ClockFacts } from '../features/contacts/model/live/facts';
import type { Begun, Reply, Request } from '../features/search/model/protocol';
import type { SearchAnswer } from '../features/search/model/engine';
import { tellClock } from '../shared/calendar/london';
import { aliveEvent } from '../shared/takeoverEvents';
import { fetchFirst } from './search/fetchFirst';
import { savesData } from './offline/registration';
import { showAnswer, showNothing, showSearching } from './search/draw';

declare const FACTS: ClockFacts & { base: string; program: string };

/** So many milliseconds without an answer, and the framework waits no longer for it. */
const patience = 4_000;

/** What a first answer is read from, as the build wrote it into the page; where it did not, the manifest says it. */
const known = (document.currentScript?.dataset.ahead ?? '').split(' ').filter(Boolean);

const boxes = 'main form[role=search] input';

/** What the framework counts up from 1. */
let asked = 0;
let begun: Begun | undefined;
let answered: () => void = () => undefined;

/** The words of the address, which the page of results keeps after the `#`; a link from outside may have a query. */
function wordsOfAddress(): { words: string; asTyped: boolean; filtered: boolean } {
  const query = new URLSearchParams(window.location.search);
  const hash = new URLSearchParams(window.location.hash.slice(1));
  return {
    words: hash.get('q') ?? query.get('q') ?? '',
    asTyped: query.get('as') === 'typed',
    filtered: query.has('kind'),
  };
}

/** Once the page has been read as far as the place for answers. */
function inPlace(task: (place: HTMLElement) => void): void {
  const find = () => {
    const there = document.querySelector<HTMLElement>('[data-first-answers]');
    if (there) task(there);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', find, { once: true });
  else find();
}

function send(message: Request): void {
  begun?.worker.postMessage(message);
}

function begin(hear: (reply: Reply) => void): void {
  const listed = fetchFirst(FACTS.base, known);
  const worker = new Worker(FACTS.base + FACTS.program);
  begun = { worker, replies: [] };
  window.searchBegun = begun;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.type !== 'answer') begun?.replies.push(data);
    hear(data);
  });
  worker.addEventListener('error', () => {
    window.searchBegun = undefined;
    answered();
  });
  void listed.then((manifest) =>
    worker.postMessage({
      type: 'load',
      base: new URL(FACTS.base, window.location.origin).href,
      ...(manifest && { listed: manifest }),
    } satisfies Request),
  );
}

function start(): void {
  const { words, asTyped, filtered } = wordsOfAddress();
  let wanted = { query: words, asTyped, typing: false };
  const listening = new AbortController();

  const ask = () => {
    if (wanted.query.trim() === '' || !begun?.replies.some(({ type }) => type !== 'failed')) return;
    asked -= 1;
    const { query, ...options } = wanted;
    send({ type: 'search', id: asked, query, options: { ...options, limit: 30 } });
  };
  const draw = (answer: SearchAnswer) =>
    inPlace((place) => {
      if (!filtered && !listening.signal.aborted)
        showAnswer(place, answer, { now: Date.now(), calendar: FACTS.calendar });
    });
  const hear = (reply: Reply) => {
    if (listening.signal.aborted) return;
    // Once: when the whole site can be asked, a list that stands is not changed under the finger.
    if (reply.type !== 'answer' && begun?.replies.length === 1) ask();
    else if (reply.type === 'answer' && reply.id === asked) draw(reply.answer);
    // What is asked of the whole is for the framework, and so is the wait for words.
    if (reply.type !== 'first' || wanted.query.trim() === '') answered();
  };
  /** The framework waits: it is larger than all that answers. */
  const beginAlone = () => {
    if (begun) return;
    window.answering = new Promise((done) => {
      answered = done;
      setTimeout(done, patience);
    });
    begin(hear);
  };

  document.addEventListener(aliveEvent, () => listening.abort(), { once: true });
  if (words.trim() !== '') {
    inPlace((place) => {
      const box = document.querySelector<HTMLInputElement>(boxes);
      // What was typed since is newer.
      if (box?.value === '') box.value = words;
      if (!filtered) showSearching(place);
    });
    beginAlone();
  }
  const take = (box: HTMLInputElement) => {
    beginAlone();
    wanted = { query: box.value, asTyped: false, typing: true };
    // What comes for other words comes too late.
    asked -= 1;
    inPlace(wanted.query.trim() === '' ? showNothing : showSearching);
    ask();
  };
  const follow = ({ type, target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(boxes)) return;
    if (type === 'focusin') beginAlone();
    else take(target);
  };
  // Whoever was quicker than this script has typed already.
  inPlace(() => {
    const box = document.querySelector<HTMLInputElement>(boxes);
    if (words.trim() === '' && box && box.value !== '') take(box);
  });
  const { signal } = listening;
  for (const type of ['focusin', 'input'])
    document.addEventListener(type, follow, { capture: true, signal });
  // Whoever is here is about to search: what answers comes once the page has its styles, before fonts and framework.
  if (!savesData())
    document.addEventListener('DOMContentLoaded', beginAlone, { once: true, signal });
}

tellClock(FACTS.clock);
start();
