/** Puts who answers at this moment on the card of an answer. */
import { cardPiece, readCard } from '../features/contacts/model/live/card';
import type { Moment } from '../features/contacts/model/live/pieces';
import { isAskerSaid, judgeAll } from './judge';

/** Where the address says who is asking, it is for the framework, which knows who works where. */
export function judgeCards(moment: Moment, base: string): void {
  if (isAskerSaid()) return;
  judgeAll('data-card', (text) => cardPiece(readCard(text), moment, { base }));
}
