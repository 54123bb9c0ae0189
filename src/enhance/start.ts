/**
 * Fetches the framework at the first sign of use. The page is whole without it: until then links, folds, anchors and the
 * search form work natively, and what is typed or pressed is kept and handed over. A script that does not come leaves the
 * page as it is; the next sign of use asks for it again.
 */
import { aliveEvent, drawnEvent } from '../shared/takeoverEvents';
import { asksForSearch, firstSeen } from '../shared/searchKeys';
import { keptAttribute } from '../features/offline/model/pack';
import type {} from '../features/search/model/protocol';
import { openForPrint } from './openForPrint';
import { Recorder } from './replay';

/** How often the scripts are asked for before the page stays what it is. */
const attempts = 4;

const signs = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'focusin', 'wheel'] as const;

/** A pointer that only lies there is no use: browsers report it, without movement, when a page is drawn under it. */
const isUse = ({ type, movementX, movementY }: Event & Partial<MouseEvent>): boolean =>
  type !== 'pointermove' || movementX !== 0 || movementY !== 0;

/** Asks for each script once more until it has come; in their order. */
function makeFetcher(addresses: readonly string[], styles: string | undefined): () => void {
  const missing = new Set(addresses);
  const onTheWay = new Set<string>();
  let asked = 0;
  return () => {
    if (onTheWay.size > 0 || missing.size === 0 || asked >= attempts) return;
    asked += 1;
    if (styles && asked === 1) addStyles(styles);
    for (const address of missing) {
      const script = document.createElement('script');
      onTheWay.add(address);
      script.async = false;
      script.onload = () => {
        onTheWay.delete(address);
        missing.delete(address);
      };
      script.onerror = () => {
        onTheWay.delete(address);
        script.remove();
      };
      script.src = address;
      document.head.append(script);
    }
  };
}

/** The page has the styles of its kind; what scripts add to it, and the next page, need the whole sheet. */
function addStyles(address: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}

/** Whether the address asks for what only scripts can show: choices after `?`, words after `#`, a text kept for Back. */
function addressAsks(): boolean {
  const { search, hash } = window.location;
  const state = window.history.state as { state?: unknown } | null;
  return search !== '' || hash.includes('=') || Boolean(state?.state);
}

const savesData = (): boolean =>
  Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

/** Once what the page was asked is answered; whoever hears of the same event may still begin to answer. */
const whenAnswered = (task: () => void): unknown =>
  setTimeout(async () => {
    await window.answering;
    task();
  });

/** Once the page has been painted, what it was asked is answered, and the browser has nothing else to do. */
function whenIdle(task: () => void): void {
  const wait = () =>
    whenAnswered(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1500 });
      else setTimeout(task, 200);
    });
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

/** The search form leads to the page of results by itself; the words go after the `#`, where no server sees them. */
function goToResults(form: HTMLFormElement): boolean {
  const { results } = form.dataset;
  if (results === undefined) return false;
  // A form that searches has one field.
  const words = form.querySelector('input')?.value.trim();
  window.location.assign(`${results}${words ? `#q=${encodeURIComponent(words)}` : ''}`);
  return true;
}

function begin(root: Element, addresses: readonly string[], styles: string | undefined): void {
  const recorder = new Recorder(root);
  const fetchScripts = makeFetcher(addresses, styles);
  const listening = new AbortController();
  const { signal } = listening;
  const early = { capture: true, passive: true, signal };
  /** Docusaurus sets this as soon as React listens: from then on it hears of a press or a form itself. */
  const isHeard = () => window.docusaurusRoot !== undefined;
  const whileDeaf = (task: () => void) => {
    if (!isHeard()) task();
  };

  for (const sign of signs)
    window.addEventListener(sign, (event) => isUse(event) && whenAnswered(fetchScripts), early);
  for (const type of ['input', 'change'] as const)
    window.addEventListener(type, ({ target }) => recorder.change(target), early);
  window.addEventListener('click', ({ target }) => whileDeaf(() => recorder.press(target)), early);
  window.addEventListener(
    'submit',
    (event) =>
      whileDeaf(() => {
        const { target, submitter } = event;
        if (!(target instanceof HTMLFormElement) || !root.contains(target)) return;
        event.preventDefault();
        if (!goToResults(target)) recorder.submit(target, submitter);
      }),
    { capture: true, signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (isHeard() || !asksForSearch(event)) return;
      const box = firstSeen(root.querySelectorAll<HTMLInputElement>('[role=search] input'));
      if (!box) return;
      event.preventDefault();
      box.focus();
      box.select();
    },
    { capture: true, signal },
  );
  window.addEventListener('pagehide', () => recorder.forget(), { signal });
  document.addEventListener(drawnEvent, () => recorder.handOver(), { once: true });
  document.addEventListener(
    aliveEvent,
    () => {
      listening.abort();
      // A field that had the focus before anybody listened still has to say so.
      const { activeElement } = document;
      if (activeElement && root.contains(activeElement))
        activeElement.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      recorder.repeat();
    },
    { once: true },
  );
  const interactive = document.querySelector('[data-start]') !== null && !savesData();
  if (interactive || addressAsks()) whenIdle(fetchScripts);
}

/** What a device keeps is looked after when the page is done; at once where the page is itself a copy. */
function lookAfterCopies(address: string): void {
  const add = () => {
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  };
  if (document.documentElement.hasAttribute(keptAttribute)) add();
  else whenIdle(add);
}

openForPrint();

const { scripts, styles, offline } =
  (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
const root = document.getElementById('__docusaurus');
if (scripts && root) begin(root, scripts.split(' '), styles);
if (offline) lookAfterCopies(offline);
