/** What the answer to a worry says at this hour: its card, and what every page says. Other pages do without its weight. */
import { beginHour } from './beginHour';
import { judgeCards } from './judgeCards';

beginHour(judgeCards);
