/** Whom a result offers to ring at an instant: by the one rule of who answers now. */
import { whoAnswers } from '../../contacts/model/answer';
import type { Calendar } from '../../../shared/calendar/calendar';
import { candidatesOf } from '../model/candidates';
import type { AnswerRing } from '../model/documents';
import type { SearchResult } from '../model/engine';

/** The moment, and the bank holidays around it. */
export interface Moment {
  /** Milliseconds since 1970 UTC. */
  now: number;
  calendar: Calendar;
}

/** Nobody where all are closed, or the time is not known yet: the page says what to do then. */
export function ringFor(result: SearchResult, at: Moment | undefined): AnswerRing | undefined {
  return at && whoAnswers(candidatesOf(result), at, at.calendar).ring[0];
}
