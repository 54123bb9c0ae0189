/**
 * What a page says at this hour and on this device, before the framework: which lines are open, who answers, the urgent
 * numbers of the chosen area, the colours. The framework goes on from there (src/features/contacts/ui/Live.tsx).
 */
import { type Facts, readUrgent } from '../features/contacts/model/live/facts';
import type { Moment } from '../features/contacts/model/live/pieces';
import { tellClock } from '../shared/calendar/london';
import { eachMinute } from '../shared/eachMinute';
import { aliveEvent } from '../shared/takeoverEvents';
import { judgeHours, judgeMarks, judgeReviews, judgeRinging } from './judge';
import { pressTheme } from './theme';
import { followArea, isAreaChoice, showUrgent, takeChoice } from './urgent';

declare const FACTS: Facts;

const { base, calendar, clock } = FACTS;
tellClock(clock);
const urgent = readUrgent(FACTS.urgent);

/** What is true at a moment, put into the page. */
export type Judge = (moment: Moment, base: string) => void;

let judgeMore: Judge | undefined;

function judgePage(now: number): void {
  const moment = { now, calendar };
  judgeRinging(moment, base);
  judgeMore?.(moment, base);
  judgeHours(moment);
  judgeMarks(moment);
  judgeReviews(moment, base);
  showUrgent(urgent, base, moment);
}

/** An area is chosen at once; the framework hears of it as well where this device keeps nothing. */
function change(event: Event): void {
  const { target } = event;
  if (!isAreaChoice(target)) return;
  if (takeChoice(target)) event.stopImmediatePropagation();
  judgePage(Date.now());
}

function press(event: Event): void {
  if (pressTheme(event.target)) event.stopImmediatePropagation();
  else followArea(event.target);
}

/** @param more what this page has besides what every page has. */
export function beginHour(more?: Judge): void {
  judgeMore = more;
  const listening = new AbortController();
  /** What is done here is kept from the loader, which would repeat it. From its own root on, the framework hears all. */
  const onlyBefore = (task: (event: Event) => void) => (event: Event) => {
    if (window.docusaurusRoot === undefined) task(event);
  };
  for (const [type, task] of [
    ['input', change],
    ['change', change],
    ['click', press],
  ] as const)
    window.addEventListener(type, onlyBefore(task), { capture: true, signal: listening.signal });

  const stop = eachMinute(judgePage);
  document.addEventListener(
    aliveEvent,
    () => {
      listening.abort();
      stop();
    },
    { once: true },
  );
}
