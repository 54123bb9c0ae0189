/**
 * For the pages in other sites' frames. Each says whether its lines are open; the one for any area and worry goes to
 * their page. Without scripts the usual hours and the whole list are there.
 */
import { eachMinute } from '../shared/eachMinute';
import type { ClockFacts } from '../features/contacts/model/live/facts';
import { tellClock } from '../shared/calendar/london';
import { goToList } from './goToList';
import { judgeHours } from './judge';

declare const FACTS: ClockFacts;

const script = document.currentScript as HTMLScriptElement;
const { area } = script.dataset;
if (area) goToList(script.src, area);
const { calendar, clock } = FACTS;
tellClock(clock);
eachMinute((now) => judgeHours({ now, calendar }));
